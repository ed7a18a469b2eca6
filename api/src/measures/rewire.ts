import { buildNetwork, type Network } from './network.ts';
import { type Random, randomIndex, seededRandom } from './random.ts';

/**
 * A random network with the same degrees: two ties a – b and c – d become a – d and c – b where that makes no
 * self-loop and no repeated tie, again and again.
 *
 * Directed: in- and out-degrees are kept. A tie keeps its strength, so node strengths change. O(swaps).
 * Example: two separate ties a – b, c – d may become a – d, c – b.
 *
 * Maslov and Sneppen 2002, doi 10.1126/science.1065103.
 *
 * @param swaps tries a tie; ten mix well
 */
export function rewired(network: Network, random: Random, swaps = 10): Network {
  const { n, m, directed } = network;
  const source = Int32Array.from(network.source);
  const target = Int32Array.from(network.target);
  const key = (a: number, b: number) => (directed || a < b ? a * n + b : b * n + a);
  const tied = new Set(Array.from(source, (a, e) => key(a, target[e])));
  for (let k = 0; k < swaps * m; k++) {
    const e = randomIndex(random, m);
    const f = randomIndex(random, m);
    const [a, b] = [source[e], target[e]];
    // Undirected, either way round of the second tie is as good.
    const turned = !directed && random() < 0.5;
    const [c, d] = turned ? [target[f], source[f]] : [source[f], target[f]];
    if (e === f || a === d || c === b || tied.has(key(a, d)) || tied.has(key(c, b))) continue;
    tied.delete(key(a, b));
    tied.delete(key(c, d));
    tied.add(key(a, d));
    tied.add(key(c, b));
    target[e] = d;
    source[f] = c;
    target[f] = b;
  }
  return buildNetwork(n, { source, target, weight: network.weight }, directed).network;
}

/** Where a figure lies among those of random networks with the same degrees. */
export interface Baseline {
  observed: number;
  mean: number;
  /** Population standard deviation over the random networks. */
  deviation: number;
  /** Bounds that hold the middle 95 % of the random values. */
  low: number;
  high: number;
  /** (observed − mean) / deviation; null where the deviation is 0. */
  z: number | null;
  /** Random networks on which the figure was defined. */
  runs: number;
}

/**
 * Compares a figure of a network with the same figure of seeded random networks with the same degrees. Null where
 * the figure is undefined on the network or on all random ones.
 */
export function degreeBaseline(
  network: Network,
  figure: (network: Network) => number | null,
  { runs = 100, seed = 1 } = {},
): Baseline | null {
  const observed = figure(network);
  const random = seededRandom(seed);
  const values = Array.from({ length: runs }, () => figure(rewired(network, random)))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  if (observed === null || values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  const tail = Math.floor(values.length * 0.025);
  return {
    observed,
    mean,
    deviation,
    low: values[tail],
    high: values[values.length - 1 - tail],
    z: deviation > 1e-12 * Math.abs(mean) ? (observed - mean) / deviation : null,
    runs: values.length,
  };
}
