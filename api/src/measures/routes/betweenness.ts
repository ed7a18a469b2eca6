import { type Network } from '../network.ts';
import { dependencies } from './dependencies.ts';
import { reducedWork } from './reduced-work.ts';
import { reduce } from './reduction.ts';
import { unweightedRoutes, weightedRoutes, type Routes } from './shortest.ts';
import { addUp, type Work } from './work.ts';

/**
 * Betweenness: on how many shortest routes between two others a node lies, a pair with several shortest routes counting
 * by the share that leads through the node.
 *
 *     b(i) = sum over pairs s, t (neither is i) of routes(s, t through i) / routes(s, t)
 *
 * Every tie has length 1 (weights: {@link weightedBetweenness}). Undirected: each unordered pair once. Directed: ordered
 * pairs. End points do not count; pairs without a route add nothing; an isolate has 0.
 *
 * O(n m) by Brandes' accumulation; undirected networks are first made smaller without changing any value (reduction.ts).
 *
 * Example: in a path of four nodes the inner two have 2 each; the centre of a star of five has 6.
 *
 * Freeman 1979, Social Networks 1:215, doi 10.1016/0378-8733(78)90021-7; Brandes 2001, J. Math. Sociol. 25:163,
 * doi 10.1080/0022250X.2001.9990249.
 */
export function betweenness(network: Network): Float64Array {
  if (network.directed) return addUp(betweennessWork(network, unweightedRoutes(network)));
  const { plan, expand } = reduce(network);
  return expand(addUp(reducedWork(plan)));
}

/**
 * Betweenness on routes of length 1 / weight: strong ties are short. Routes whose lengths agree to a relative 1e-9 tie.
 * Otherwise as {@link betweenness}. O(n (n + m) log n).
 *
 * Example: a–b of weight 6 and a–c–b of weights 10 and 15 are equally long (1/6 = 1/10 + 1/15): c has 1/2.
 */
export function weightedBetweenness(network: Network): Float64Array {
  return addUp(betweennessWork(network, weightedRoutes(network)));
}

/**
 * Raw betweenness divided by the pairs a node could lie between: (n - 1)(n - 2) / 2, directed (n - 1)(n - 2). n counts
 * all nodes, also where the network is in pieces. Undefined (null) below three nodes.
 */
export function normalisedBetweenness(network: Network, raw: ArrayLike<number>): (number | null)[] {
  const { n, directed } = network;
  const pairs = ((n - 1) * (n - 2)) / (directed ? 1 : 2);
  return Array.from(raw, (value) => (n > 2 ? value / pairs : null));
}

/**
 * Betweenness start by start.
 *
 * @param starts nodes to start from, all unless given; the result is scaled to all of them
 */
export function betweennessWork(network: Network, routes: Routes, starts?: Int32Array): Work {
  const { order } = routes;
  const { dependency, run } = dependencies(network, routes);
  const count = starts?.length ?? network.n;
  const scale = (network.directed ? 1 : 1 / 2) * (network.n / count);
  const visit = (start: number, into: Float64Array) => {
    const reached = run(starts ? starts[start] : start);
    for (let i = 1; i < reached; i++) into[order[i]] += dependency[order[i]] * scale;
  };
  return { starts: count, size: network.n, visit };
}
