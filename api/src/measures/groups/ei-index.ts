import { type Network } from '../network.ts';
import { randomIndex, seededRandom } from '../random.ts';
import { type Grouping, groupSizes } from './grouping.ts';
import { spread } from './spread.ts';

/**
 * E-I index: whether ties go outward or inward.
 *
 *     EI = (E − I) / (E + I)          E ties to other groups, I ties inside
 *
 * −1 closed, +1 only outward; undefined without ties. Takes numbers of ties or sums of their strengths.
 *
 * Example: 1 external and 3 internal: −1/2.
 *
 * Krackhardt and Stern 1988, doi 10.2307/2786835.
 */
export function eiIndex(external: number, internal: number): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}

/**
 * E-I index of each node over its own ties; strengths count (give an unweighted network for numbers of ties);
 * directed: in and out added up. Undefined without ties. O(n + m).
 */
export function nodeEiIndex(network: Network, groups: Grouping): (number | null)[] {
  const ties = spread(network, groups);
  return Array.from(groups.of, (own, i) => {
    const { groups: reached, to } = ties.of(i);
    const external = reached.reduce((sum, g) => (g === own ? sum : sum + to[g]), 0);
    return eiIndex(external, to[own]);
  });
}

/**
 * The E-I index that group sizes alone give: with every pair of nodes tied alike, (E* − I*) / (E* + I*) over pairs
 * across and inside groups. Undefined with fewer than two nodes.
 *
 * Example: groups of 2 and 3: 6 pairs across, 1 + 3 inside: 0.2.
 */
export function expectedEiIndex(groups: Grouping): number | null {
  const sizes = groupSizes(groups);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const inside = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return eiIndex((n * (n - 1)) / 2 - inside, inside);
}

/** Where the network's E-I index lies among those of the same groups dealt out at random. */
export interface EiPermutation {
  observed: number;
  mean: number;
  /** Bounds that hold the middle 95 % of the random values. */
  low: number;
  high: number;
  /** Share of random values that are at most, and at least, the observed (itself counted). */
  atMost: number;
  atLeast: number;
  runs: number;
}

/**
 * Permutation range of the network's E-I index: the groups are dealt out to the nodes anew, sizes and ties kept.
 * Seeded; O(runs · (n + m)). Null without ties.
 *
 * The two shares are one-sided p-values with the observed network counted as one of the runs, as UCINET tests E-I.
 */
export function eiPermutation(
  network: Network,
  groups: Grouping,
  { runs = 1000, seed = 1 } = {},
): EiPermutation | null {
  const index = (of: Int32Array) => {
    let external = 0;
    for (let e = 0; e < network.m; e++) if (of[network.source[e]] !== of[network.target[e]]) external++;
    return eiIndex(external, network.m - external);
  };
  const observed = index(groups.of);
  if (observed === null) return null;
  const random = seededRandom(seed);
  const of = Int32Array.from(groups.of);
  const values = Array.from({ length: runs }, () => {
    for (let i = of.length - 1; i > 0; i--) {
      const j = randomIndex(random, i + 1);
      [of[i], of[j]] = [of[j], of[i]];
    }
    return index(of)!;
  }).sort((a, b) => a - b);
  const tail = Math.floor(runs * 0.025);
  return {
    observed,
    mean: values.reduce((sum, value) => sum + value, 0) / runs,
    low: values[tail],
    high: values[runs - 1 - tail],
    atMost: (1 + values.filter((value) => value <= observed).length) / (runs + 1),
    atLeast: (1 + values.filter((value) => value >= observed).length) / (runs + 1),
    runs,
  };
}
