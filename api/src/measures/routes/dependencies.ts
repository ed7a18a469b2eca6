import { type Network } from '../network.ts';
import { type Routes } from './shortest.ts';

/** What {@link dependencies} may be told beside the routes. */
export interface DependencyOptions {
  /** How many interchangeable nodes each node stands for, as the routes were told; 1 unless given. */
  readonly members?: Float64Array | undefined;
  /** Gets each tie with the node at its near end and the share of routes that it carries, of one member at each end. */
  readonly onTie?: (tie: number, near: number, share: number) => void;
}

/**
 * Dependencies of a start in the sense of Brandes 2001: for node v, the sum over all targets t of the share of shortest
 * routes start–t that lead through v (through one member of v, where nodes stand for several).
 *
 * @returns a function that runs the search from a start and gives the number of nodes reached (see `routes.order`); the
 *   dependencies stand in `dependency` until the next run, that of the start among them, which is for the caller to skip
 */
export function dependencies(
  network: Network,
  routes: Routes,
  { members, onTie }: DependencyOptions = {},
): { dependency: Float64Array; run: (start: number) => number } {
  const dependency = new Float64Array(network.n);
  const { order, count, size, first, from, tie } = routes;
  const run = (start: number) => {
    const reached = routes.run(start);
    for (let i = 0; i < reached; i++) dependency[order[i]] = 0;
    for (let i = reached - 1; i > 0; i--) {
      const w = order[i];
      const perRoute = (1 + dependency[w]) / count[w];
      const perRouteToAll = members ? perRoute * members[w] : perRoute;
      for (let slot = first[w]; slot < first[w] + size[w]; slot++) {
        const v = from[slot];
        dependency[v] += count[v] * perRouteToAll;
        onTie?.(tie[slot], v, count[v] * perRoute);
      }
    }
    return reached;
  };
  return { dependency, run };
}
