import { type Reach } from '../routes/reach.ts';

/**
 * Betweenness of a two-mode network, divided by the largest value that a node of its mode can have in a network with so
 * many nodes of each mode.
 *
 *     largest for a mode of n against m: (m² (s + 1)² + m (s + 1)(2t - s - 1) - t (2s - t + 3)) / 2,
 *     s = (n - 1) div m, t = (n - 1) mod m
 *
 * Undefined (null) where nothing can lie between, as with one node of each mode.
 *
 * Example: in a star of one event with four members the event has 1.
 *
 * Borgatti & Everett 1997, Social Networks 19:243, doi 10.1016/S0378-8733(96)00301-2.
 *
 * @param raw betweenness, each unordered pair once
 * @param modeOf 0 or 1 for each node
 */
export function twoModeBetweenness(raw: ArrayLike<number>, modeOf: Int32Array): (number | null)[] {
  const sizes = modeSizes(modeOf);
  const largest = [0, 1].map((mode) => largestBetweenness(sizes[mode], sizes[1 - mode]));
  return Array.from(raw, (value, i) => (largest[modeOf[i]] > 0 ? value / largest[modeOf[i]] : null));
}

function largestBetweenness(n: number, m: number): number {
  if (m === 0) return 0;
  const s = Math.floor((n - 1) / m);
  const t = (n - 1) % m;
  return (m * m * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/**
 * Closeness of a two-mode network: the smallest sum of distances that a node of its mode can have, divided by its own,
 * times the share of other nodes it reaches.
 *
 *     c(i) = (m + 2 (n - 1)) / sum of distances × r / (n + m - 1), for i in the mode of n nodes; r = nodes reached
 *
 * 0 for a node without ties.
 *
 * Example: in a star of one event with four members the event has 1, and so has each member: 1 + 2 × 3 = 7 steps.
 *
 * Borgatti & Everett 1997, Social Networks 19:243, doi 10.1016/S0378-8733(96)00301-2.
 */
export function twoModeCloseness({ reached, total }: Reach, modeOf: Int32Array): Float64Array {
  const sizes = modeSizes(modeOf);
  const nodes = sizes[0] + sizes[1];
  return reached.map((r, i) => {
    const mode = modeOf[i];
    return r > 0 ? ((sizes[1 - mode] + 2 * (sizes[mode] - 1)) / total[i]) * (r / (nodes - 1)) : 0;
  });
}

/** Ties of a two-mode network divided by the pairs of a member and an event; undefined (null) where a mode is empty. */
export function twoModeDensity(ties: number, modeOf: Int32Array): number | null {
  const [a, b] = modeSizes(modeOf);
  return a > 0 && b > 0 ? ties / (a * b) : null;
}

function modeSizes(modeOf: Int32Array): [number, number] {
  const second = modeOf.reduce((sum, mode) => sum + mode, 0);
  return [modeOf.length - second, second];
}
