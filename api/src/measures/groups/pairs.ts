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
  const ties = new Float64Array(count * count);
  const weight = new Float64Array(count * count);
  for (let e = 0; e < network.m; e++) {
    let a = groups.of[network.source[e]];
    let b = groups.of[network.target[e]];
    if (!network.directed && a > b) [a, b] = [b, a];
    ties[a * count + b]++;
    weight[a * count + b] += network.weight[e];
  }
  const sizes = groupSizes(groups);
  const pairs: GroupPair[] = [];
  for (let a = 0; a < count; a++)
    for (let b = network.directed ? 0 : a + 1; b < count; b++) {
      if (a === b || sizes[a] === 0 || sizes[b] === 0) continue;
      const at = a * count + b;
      const possible = sizes[a] * sizes[b];
      pairs.push({ a, b, ties: ties[at], weight: weight[at], possible, density: ties[at] / possible });
    }
  return pairs;
}
