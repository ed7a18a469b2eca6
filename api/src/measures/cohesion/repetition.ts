import { type Network } from '../network.ts';

/**
 * Repetition: the share of a node's joint work that is with partners it has worked with at least twice.
 *
 *     R_i = Σ_{j: w_ij >= 2} w_ij / Σ_j w_ij
 *
 * Strengths must be counts (joint projects of a pair), not Newman's weights. The measure has no standard name, so
 * show the formula beside it. Directed: in and out added up. Undefined without ties. O(n + m).
 *
 * Example: one project with A and three with B: 3/4.
 *
 * After Uzzi 1996, doi 10.2307/2096399, on embedded against arm's-length ties.
 */
export function repetition(network: Network, times = 2): (number | null)[] {
  const all = new Float64Array(network.n);
  const repeated = new Float64Array(network.n);
  for (let e = 0; e < network.m; e++) {
    const w = network.weight[e];
    for (const i of [network.source[e], network.target[e]]) {
      all[i] += w;
      if (w >= times) repeated[i] += w;
    }
  }
  return Array.from(all, (sum, i) => (sum === 0 ? null : repeated[i] / sum));
}
