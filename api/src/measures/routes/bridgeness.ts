import { type Network } from '../network.ts';
import { dependencies } from './dependencies.ts';
import { interchangeable, networkOfClasses } from './interchangeable.ts';
import { unweightedRoutes } from './shortest.ts';
import { addUp, type Work } from './work.ts';

/**
 * Bridgeness of Jensen et al.: betweenness over pairs of strangers, that is the part of a node's betweenness that does
 * not begin or end at its own neighbours. It tells a bridge between regions from the hub of one.
 *
 *     br(i) = sum over unordered pairs s, t outside i and its neighbours of routes(s, t through i) / routes(s, t)
 *
 * For undirected networks; weights do not count; an isolate has 0. O(n m): while Brandes' dependencies are added up,
 * starts next to i and targets next to i are left out. It is done between classes of interchangeable nodes
 * (interchangeable.ts), which does not change any value.
 *
 * Example: in a path of five nodes the middle one has 1 (the two ends), the others 0.
 *
 * Jensen et al. 2016, J. Complex Networks 4:319, doi 10.1093/comnet/cnv022.
 *
 * @throws RangeError for a directed network
 */
export function bridgeness(network: Network): Float64Array {
  const { request, expand } = bridgenessTask(network);
  return expand(addUp(bridgenessWork(request.network, request.members)));
}

/** {@link bridgeness} as work to be handed on, and the way from its sums to the values of the nodes. */
export function bridgenessTask(network: Network) {
  if (network.directed) throw new RangeError('bridgeness is defined for undirected networks only');
  const classes = interchangeable(network);
  const { classOf, members } = classes;
  return {
    request: { kind: 'bridgeness' as const, network: networkOfClasses(classes), members },
    expand: (sums: Float64Array) => Float64Array.from(classOf, (c) => sums[c]),
  };
}

/** Bridgeness of one member of each class, start by start. */
export function bridgenessWork(network: Network, members: Float64Array): Work {
  const routes = unweightedRoutes(network, members);
  const { distance, order, count, size, first, from } = routes;
  const { dependency, run } = dependencies(network, routes, { members });
  const visit = (start: number, into: Float64Array) => {
    for (let k = run(start) - 1; k > 0; k--) {
      const w = order[k];
      // A node nearer than 3 follows one next to the start, or the start itself.
      if (distance[w] < 3) break;
      // Without the 1 for w itself: w is next to the node that gets the share.
      const perRoute = (members[start] * members[w] * dependency[w]) / count[w] / 2;
      for (let slot = first[w]; slot < first[w] + size[w]; slot++)
        into[from[slot]] += count[from[slot]] * perRoute;
    }
  };
  return { starts: network.n, size: network.n, visit };
}
