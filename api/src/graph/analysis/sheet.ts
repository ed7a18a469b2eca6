import { eiIndex } from '../../measures/index.ts';
import type { EMBEDDEDNESS_KEYS } from '../../model/index.ts';
import type { Projected } from './analysis.ts';
import type { MemberValues } from './member-values.ts';
import { setTies } from './set-ties.ts';

type SheetKey = (typeof EMBEDDEDNESS_KEYS)[number];

/** The figures of a set, by key; null where undefined. */
export type Sheet = Readonly<Record<SheetKey, number | null>>;

/** How many members `dependence` looks at. */
const FEW = 3;

/**
 * The figures of a set of actors. The meaning of each stands with the contract, at EMBEDDEDNESS_KEYS.
 *
 * @param isIn 1 for each member
 * @param nearness of the members; those it lacks are left out of `reach`
 */
export function sheetOf(
  { network, ties }: Projected,
  values: MemberValues,
  isIn: Uint8Array,
  nearness: ReadonlyMap<number, number | null>,
): Sheet {
  const { n, m, source, target } = network;
  const counts = setTies(network, isIn);
  const members = [...isIn.keys()].filter((i) => isIn[i]);
  const { size } = counts;
  let things = 0;
  let repeated = 0;
  let shared = 0;
  for (let e = 0; e < m; e++) {
    if (!isIn[source[e]] && !isIn[target[e]]) continue;
    things += ties.weights.count[e];
    if (ties.weights.count[e] >= 2) repeated += ties.weights.count[e];
    shared += values.sharedPartners[e];
  }
  const strengths = members.map((i) => counts.strengthToMembers[i]).sort((a, b) => b - a);
  return {
    ei_index: eiIndex(counts.outside, counts.inside),
    density_inside: ratio(counts.inside, (size * (size - 1)) / 2),
    density_outside: ratio(counts.outside, size * (n - size)),
    depth: median(members.map((i) => values.depth[i])),
    repeated: ratio(repeated, things),
    shared_partners: ratio(shared, counts.inside + counts.outside),
    two_mode_clustering: mean(members.map((i) => values.twoModeClustering[i])),
    reach: mean(members.map((i) => nearness.get(i) ?? null)),
    dependence: ratio(total(strengths.slice(0, FEW)), total(strengths)),
    participation: mean(members.map((i) => values.participation[i])),
  };
}

/** What the sizes alone give, with every pair of actors tied alike; null where sizes say nothing. */
export function expectedSheet(
  { network: { n, m } }: Pick<Projected, 'network'>,
  size: number,
): Partial<Sheet> {
  const density = ratio(m, (n * (n - 1)) / 2);
  return {
    ei_index: eiIndex(size * (n - size), (size * (size - 1)) / 2),
    density_inside: density,
    density_outside: density,
  };
}

export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** The mean of what is defined; null where nothing is. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return ratio(total(known), known.length);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return n === 0 ? null : (sorted[(n - 1) >> 1] + sorted[n >> 1]) / 2;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
