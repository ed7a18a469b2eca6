import { type Incidence } from './incidence.ts';
import { type Projection } from './projection.ts';

/** What two members' shared events are divided by: the events of either, of the one with fewer, of the one with more. */
export type Overlap = 'dot' | 'min' | 'max';

const divisor: Record<Overlap, (a: number, b: number, shared: number) => number> = {
  dot: (a, b, shared) => a + b - shared,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/**
 * Two-mode clustering of Latapy: how much a member's events overlap with those of the members it meets there, on
 * average over these members. 0 for a member who meets nobody. O(pairs that meet).
 *
 *     c(i) = mean over j who share an event with i of |E(i) ∩ E(j)| / |E(i) ∪ E(j)|   (`min`, `max`: / min or max of sizes)
 *
 * Example: events {a, b, c} and {a, b} give a (1 + 1/2) / 2 = 3/4 and c 1/2 (`dot`).
 *
 * Latapy et al. 2008, Social Networks 30:31, doi 10.1016/j.socnet.2007.04.006.
 *
 * @param projection of the same incidence, without a cap
 */
export function latapyClustering(
  { members, memberOffsets }: Incidence,
  { source, target, weights: { count } }: Projection,
  overlap: Overlap,
): Float64Array {
  const sum = new Float64Array(members);
  const met = new Float64Array(members);
  const size = (i: number) => memberOffsets[i + 1] - memberOffsets[i];
  for (let e = 0; e < source.length; e++) {
    const [i, j] = [source[e], target[e]];
    const share = count[e] / divisor[overlap](size(i), size(j), count[e]);
    sum[i] += share;
    sum[j] += share;
    met[i]++;
    met[j]++;
  }
  return sum.map((value, i) => (met[i] > 0 ? value / met[i] : 0));
}

/**
 * Two-mode clustering of Robins and Alexander: the share of paths of three ties that a fourth closes to a cycle.
 *
 *     4 × cycles of four ties / paths of three ties
 *
 * Undefined (null) without a path of three ties. O(pairs that meet).
 *
 * Example: Davis' southern women 0.468 (NetworkX 3.6.1).
 *
 * Robins & Alexander 2004, Comput. Math. Organ. Theory 10:69, doi 10.1023/B:CMOT.0000032580.12184.c0.
 *
 * @param projection of the same incidence, without a cap
 */
export function robinsAlexander(incidence: Incidence, projection: Projection): number | null {
  const { members, memberOffsets, eventsOf, eventOffsets } = incidence;
  let paths = 0;
  for (let i = 0; i < members; i++)
    for (let p = memberOffsets[i]; p < memberOffsets[i + 1]; p++) {
      const size = eventOffsets[eventsOf[p] + 1] - eventOffsets[eventsOf[p]];
      paths += (memberOffsets[i + 1] - memberOffsets[i] - 1) * (size - 1);
    }
  const cycles = projection.weights.count.reduce((sum, shared) => sum + (shared * (shared - 1)) / 2, 0);
  return paths > 0 ? (4 * cycles) / paths : null;
}
