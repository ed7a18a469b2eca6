import { type Network } from '../network.ts';

/**
 * PageRank: the share of time a walker spends at a node who follows a tie with probability `damping` and else starts
 * anywhere anew.
 *
 *     p(i) = (1 - d) / n + d × (sum over j → i of p(j) w(j,i) / s(j) + (sum of p over nodes without out-ties) / n)
 *
 * Sums to 1. Undirected ties count both ways; a node without ties to follow spreads its rank evenly. `weighted`: ties
 * are followed in proportion to their weight. Iterated until nothing moves beyond rounding; O(m) a step.
 *
 * Example: in a star of five the centre has 0.4757, each leaf 0.1311 (NetworkX 3.6.1).
 *
 * Page et al. 1999, Stanford InfoLab 1999-66.
 */
export function pagerank(network: Network, { weighted = false, damping = 0.85 } = {}): Float64Array {
  const { n, offsets, inOffsets, inNeighbours, inTies, ties } = network;
  const strengthOf = (tie: number) => (weighted ? network.weight[tie] : 1);
  const sent = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let p = offsets[i]; p < offsets[i + 1]; p++) sent[i] += strengthOf(ties[p]);
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const perUnit = new Float64Array(n);
  for (let step = 0; step < 1000; step++) {
    let loose = 0;
    for (let i = 0; i < n; i++) {
      if (sent[i] === 0) loose += rank[i];
      else perUnit[i] = rank[i] / sent[i];
    }
    const base = (1 - damping + damping * loose) / n;
    let moved = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let p = inOffsets[i]; p < inOffsets[i + 1]; p++)
        sum += perUnit[inNeighbours[p]] * strengthOf(inTies[p]);
      next[i] = base + damping * sum;
      moved += Math.abs(next[i] - rank[i]);
    }
    [rank, next] = [next, rank];
    if (moved < 1e-15) break;
  }
  const total = rank.reduce((a, b) => a + b, 0);
  return rank.map((value) => value / total);
}
