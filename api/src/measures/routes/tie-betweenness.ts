import { type Network } from '../network.ts';
import { dependencies } from './dependencies.ts';
import { unweightedRoutes } from './shortest.ts';
import { addUp, type Work } from './work.ts';

/**
 * Betweenness of ties: how many shortest routes between two nodes a tie carries, the ends of the tie being possible ends
 * of routes. Undirected: unordered pairs; directed: ordered. Weights do not count. O(n m).
 *
 * Example: in a path of four nodes the outer ties have 3, the middle one 4.
 *
 * Girvan & Newman 2002, PNAS 99:7821, doi 10.1073/pnas.122653799.
 */
export function tieBetweenness(network: Network): Float64Array {
  return addUp(tieBetweennessWork(network));
}

/** {@link tieBetweenness} start by start. */
export function tieBetweennessWork(network: Network): Work {
  let values: Float64Array = new Float64Array(0);
  const scale = network.directed ? 1 : 1 / 2;
  const { run } = dependencies(network, unweightedRoutes(network), (tie, share) => {
    values[tie] += share * scale;
  });
  const visit = (start: number, into: Float64Array) => {
    values = into;
    run(start);
  };
  return { starts: network.n, size: network.m, visit };
}
