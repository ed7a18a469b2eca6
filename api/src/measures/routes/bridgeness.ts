import { type Network } from '../network.ts';
import { dependencies } from './dependencies.ts';
import { unweightedRoutes } from './shortest.ts';
import { addUp, type Work } from './work.ts';

/**
 * Bridgeness of Jensen et al.: betweenness over pairs of strangers, that is the part of a node's betweenness that does
 * not begin or end at its own neighbours. It tells a bridge between regions from the hub of one.
 *
 *     br(i) = sum over unordered pairs s, t outside i and its neighbours of routes(s, t through i) / routes(s, t)
 *
 * For undirected networks; weights do not count; an isolate has 0. O(n m): while Brandes' dependencies are added up,
 * starts next to i and targets next to i are left out.
 *
 * Example: in a path of five nodes the middle one has 1 (the two ends), the others 0.
 *
 * Jensen et al. 2016, J. Complex Networks 4:319, doi 10.1093/comnet/cnv022.
 *
 * @throws RangeError for a directed network
 */
export function bridgeness(network: Network): Float64Array {
  return addUp(bridgenessWork(network));
}

/** {@link bridgeness} start by start. */
export function bridgenessWork(network: Network): Work {
  if (network.directed) throw new RangeError('bridgeness is defined for undirected networks only');
  const routes = unweightedRoutes(network);
  const { distance, order, count, size, first, from } = routes;
  const { dependency, run } = dependencies(network, routes);
  const visit = (start: number, into: Float64Array) => {
    for (let k = run(start) - 1; k > 0; k--) {
      const w = order[k];
      // A node nearer than 3 follows one next to the start, or the start itself.
      if (distance[w] < 3) break;
      // Without the 1 for w itself: w is next to the node that gets the share.
      const perRoute = dependency[w] / count[w] / 2;
      for (let slot = first[w]; slot < first[w] + size[w]; slot++)
        into[from[slot]] += count[from[slot]] * perRoute;
    }
  };
  return { starts: network.n, size: network.n, visit };
}
