import { type Network } from '../network.ts';
import { dependencies } from './dependencies.ts';
import { interchangeable, networkOfClasses } from './interchangeable.ts';
import { unweightedRoutes } from './shortest.ts';
import { addUp, type Work } from './work.ts';

/**
 * Betweenness of ties: how many shortest routes between two nodes a tie carries, the ends of the tie being possible ends
 * of routes. Undirected: unordered pairs; directed: ordered. Weights do not count.
 *
 * O(n m) by Brandes' accumulation; in undirected networks between classes of interchangeable nodes, which does not change
 * any value (interchangeable.ts).
 *
 * Example: in a path of four nodes the outer ties have 3, the middle one 4.
 *
 * Girvan & Newman 2002, PNAS 99:7821, doi 10.1073/pnas.122653799.
 */
export function tieBetweenness(network: Network): Float64Array {
  const { request, expand } = tieBetweennessTask(network);
  return expand(addUp(tieBetweennessWork(request.network, request.members)));
}

/** {@link tieBetweenness} as work to be handed on, and the way from its sums to the values of the ties. */
export function tieBetweennessTask(network: Network) {
  const kind = 'tie-betweenness' as const;
  if (network.directed) return { request: { kind, network }, expand: (sums: Float64Array) => sums };
  const classes = interchangeable(network);
  const { classOf, members, apart, ways } = classes;
  const between = networkOfClasses(classes);
  const linkOf = new Map<number, number>();
  for (let e = 0; e < between.m; e++) linkOf.set(between.source[e] * between.n + between.target[e], e);
  /** Routes from a node to those of its own class that are not tied to it, over one of its ties. */
  const toOwn = (node: number) => apart[node] / ways[classOf[node]];
  const expand = (sums: Float64Array) =>
    Float64Array.from(network.source, (a, e) => {
      const b = network.target[e];
      const [c, k] = [classOf[a], classOf[b]];
      // Two tied members of one class have the same contacts: the tie between them serves nobody else.
      if (c === k) return 1;
      return sums[linkOf.get(Math.min(c, k) * between.n + Math.max(c, k))!] + toOwn(a) + toOwn(b);
    });
  return { request: { kind, network: between, members }, expand };
}

/** Betweenness of the ties between one member of each end, start by start. */
export function tieBetweennessWork(network: Network, members?: Float64Array): Work {
  let values: Float64Array = new Float64Array(0);
  let begin = 0;
  const half = network.directed ? 1 : 1 / 2;
  const { run } = dependencies(network, unweightedRoutes(network, members), {
    members,
    onTie: (tie, near, share) => {
      // Routes along a tie of the start's class begin in the one member that has the tie, other routes in any.
      values[tie] += members && near !== begin ? share * half * members[begin] : share * half;
    },
  });
  const visit = (start: number, into: Float64Array) => {
    values = into;
    begin = start;
    run(start);
  };
  return { starts: network.n, size: network.m, visit };
}
