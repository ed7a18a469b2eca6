import { type Network } from '../network.ts';
import { type Grouping, groupSizes } from './grouping.ts';

/** Ties between two groups. Directed: from `a` to `b`. */
export interface GroupPair {
  a: number;
  b: number;
  ties: number;
  weight: number;
  possible: number;
  /** ties / possible. */
  density: number;
}

/**
 * Block densities: for each pair of different groups their ties, strength, and density over all pairs of nodes that
 * could be tied. Pairs without ties are there too, with 0. Directed: one entry each way. In order of the groups.
 * O(m + G²).
 *
 * Example: groups of 2 and 3 nodes with 2 ties between them: 2 of 6, density 1/3.
 */
export function groupPairs(network: Network, groups: Grouping): GroupPair[] {
  const count = groups.names.length;
  const joined = new Map(joinedGroupPairs(network, groups).map((pair) => [pair.a * count + pair.b, pair]));
  const sizes = groupSizes(groups);
  const pairs: GroupPair[] = [];
  for (let a = 0; a < count; a++)
    for (let b = network.directed ? 0 : a + 1; b < count; b++) {
      if (a === b || sizes[a] === 0 || sizes[b] === 0) continue;
      const possible = sizes[a] * sizes[b];
      pairs.push(joined.get(a * count + b) ?? { a, b, ties: 0, weight: 0, possible, density: 0 });
    }
  return pairs;
}

/** Those of {@link groupPairs} that have ties: of many groups most pairs have none. In order of the groups. O(m). */
export function joinedGroupPairs(network: Network, groups: Grouping): GroupPair[] {
  const count = groups.names.length;
  const sizes = groupSizes(groups);
  const pairs = new Map<number, GroupPair>();
  for (let e = 0; e < network.m; e++) {
    let a = groups.of[network.source[e]];
    let b = groups.of[network.target[e]];
    if (a === b) continue;
    if (!network.directed && a > b) [a, b] = [b, a];
    const possible = sizes[a] * sizes[b];
    const pair = pairs.get(a * count + b) ?? { a, b, ties: 0, weight: 0, possible, density: 0 };
    pair.ties++;
    pair.weight += network.weight[e];
    pair.density = pair.ties / possible;
    pairs.set(a * count + b, pair);
  }
  return [...pairs.values()].sort((p, q) => p.a - q.a || p.b - q.b);
}
