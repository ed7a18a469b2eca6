import { type Network } from '../network.ts';
import { type Grouping } from './grouping.ts';

/**
 * Strength that each node has in ties to each group, as rows: `of(i)` is a scratch array by group, valid until the
 * next call. Directed: in and out added up. Work per call: the node's ties, so all calls together O(n + m).
 */
export function spread(network: Network, groups: Grouping) {
  const to = new Float64Array(groups.names.length);
  let seen: number[] = [];
  const add = (j: number, w: number) => {
    const g = groups.of[j];
    if (to[g] === 0) seen.push(g);
    to[g] += w;
  };
  return {
    /** Groups that node i is tied to, and the strength to each in `to`. */
    of(i: number): { groups: readonly number[]; to: Float64Array } {
      for (const g of seen) to[g] = 0;
      seen = [];
      const { offsets, neighbours, ties, inOffsets, inNeighbours, inTies, weight } = network;
      for (let k = offsets[i]; k < offsets[i + 1]; k++) add(neighbours[k], weight[ties[k]]);
      if (network.directed)
        for (let k = inOffsets[i]; k < inOffsets[i + 1]; k++) add(inNeighbours[k], weight[inTies[k]]);
      return { groups: seen, to };
    },
  };
}
