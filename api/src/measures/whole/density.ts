import { type Network } from '../network.ts';

/**
 * Density: ties as a share of the pairs of nodes (directed: ordered pairs). Undefined with fewer than two nodes.
 * Example: a path of three nodes has 2 of 3.
 */
export function density({ n, m, directed }: Network): number | null {
  return n < 2 ? null : m / ((n * (n - 1)) / (directed ? 1 : 2));
}

/**
 * Reciprocity: the share of arcs that are answered by an arc back. Undefined without arcs; directed networks. O(m).
 * Example: a → b, b → a, b → c: 2/3.
 */
export function reciprocity({ n, m, source, target }: Network): number | null {
  if (m === 0) return null;
  const arcs = new Set(Array.from(source, (a, e) => a * n + target[e]));
  let answered = 0;
  for (let e = 0; e < m; e++) if (arcs.has(target[e] * n + source[e])) answered++;
  return answered / m;
}

/**
 * Degree centralisation: how far the network hangs on one node, Σ (d_max − d_i) / ((n − 1)(n − 2)).
 *
 * 1 for a star. Directed: degree is in and out added up, so a star tied both ways has 2. Undefined with fewer than
 * three nodes. O(n). Example: a path of four: degrees 1, 2, 2, 1 give 2/6.
 *
 * Freeman 1979, doi 10.1016/0378-8733(78)90021-7.
 */
export function degreeCentralisation({ n, m, directed, offsets, inOffsets }: Network): number | null {
  if (n < 3) return null;
  let most = 0;
  for (let i = 0; i < n; i++) {
    const back = directed ? inOffsets[i + 1] - inOffsets[i] : 0;
    most = Math.max(most, offsets[i + 1] - offsets[i] + back);
  }
  return (n * most - 2 * m) / ((n - 1) * (n - 2));
}
