import { type Network } from '../network.ts';

/** How deep in the core each node lies, and how well a single core explains the ties. */
export interface ContinuousCore {
  /** Not negative, of unit length; 0 for an isolate. All 0 without ties. */
  coreness: Float64Array;
  /** Pearson's correlation of the strengths with the products c_i c_j over all pairs; null where undefined. */
  correlation: number | null;
}

/**
 * Continuous core–periphery: the values c whose products c_i c_j come closest to the strengths off the diagonal.
 *
 *     minimise Σ_{i≠j} (w_ij − c_i c_j)²,   step  c_i ← Σ_{j≠i} w_ij c_j / Σ_{j≠i} c_j²
 *
 * (MINRES). Strengths count; undirected networks only. Close to the eigenvector, which also fits the diagonal.
 * Deterministic, started from the strengths; O(m) a round, until no value moves by more than 1e-12 of the largest.
 *
 * Example: in a clique all are equal, 1/√n.
 *
 * Borgatti and Everett 2000, doi 10.1016/S0378-8733(99)00019-2; Comrey 1962, doi 10.2466/pr0.1962.11.1.15.
 */
export function coreness(network: Network, rounds = 10_000): ContinuousCore {
  const { n, m, source, target, weight, offsets, neighbours, ties } = network;
  const c = new Float64Array(n);
  for (let e = 0; e < m; e++) {
    c[source[e]] += weight[e];
    c[target[e]] += weight[e];
  }
  const total = c.reduce((sum, strength) => sum + strength, 0);
  if (m === 0) return { coreness: c, correlation: null };
  c.forEach((strength, i) => (c[i] = strength / Math.sqrt(total)));
  for (let round = 0; round < rounds; round++) {
    let squares = c.reduce((sum, value) => sum + value * value, 0);
    let moved = 0;
    for (let i = 0; i < n; i++) {
      let product = 0;
      for (let k = offsets[i]; k < offsets[i + 1]; k++) product += weight[ties[k]] * c[neighbours[k]];
      const others = squares - c[i] * c[i];
      const next = others > 1e-300 ? product / others : 0;
      moved = Math.max(moved, Math.abs(next - c[i]));
      squares = others + next * next;
      c[i] = next;
    }
    if (moved <= 1e-12 * c.reduce((most, value) => Math.max(most, value), 0)) break;
  }
  const correlation = fit(network, c);
  const length = Math.sqrt(c.reduce((sum, value) => sum + value * value, 0));
  return { coreness: c.map((value) => (length > 0 ? value / length : 0)), correlation };
}

/** Correlation of strengths with products over all pairs, from sums alone: O(n + m). */
function fit({ n, m, source, target, weight }: Network, c: Float64Array): number | null {
  const pairs = (n * (n - 1)) / 2;
  const power = (p: number) => c.reduce((sum, value) => sum + value ** p, 0);
  const sumX = (power(1) ** 2 - power(2)) / 2;
  const sumXX = (power(2) ** 2 - power(4)) / 2;
  let sumY = 0;
  let sumYY = 0;
  let sumXY = 0;
  for (let e = 0; e < m; e++) {
    sumY += weight[e];
    sumYY += weight[e] ** 2;
    sumXY += weight[e] * c[source[e]] * c[target[e]];
  }
  const xx = pairs * sumXX - sumX ** 2;
  const yy = pairs * sumYY - sumY ** 2;
  if (!(xx > 1e-9 * pairs * sumXX && yy > 1e-9 * pairs * sumYY)) return null;
  return (pairs * sumXY - sumX * sumY) / Math.sqrt(xx * yy);
}
