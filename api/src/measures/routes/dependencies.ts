import { type Network } from '../network.ts';
import { type Routes } from './shortest.ts';

/**
 * Dependencies of a start in the sense of Brandes 2001: for node v, the sum over all targets t of the share of shortest
 * routes start–t that lead through v.
 *
 * @param onTie gets each tie with the share of routes that it carries
 * @returns a function that runs the search from a start and gives the number of nodes reached (see `routes.order`); the
 *   dependencies stand in `dependency` until the next run, that of the start among them, which is for the caller to skip
 */
export function dependencies(
  network: Network,
  routes: Routes,
  onTie?: (tie: number, share: number) => void,
): { dependency: Float64Array; run: (start: number) => number } {
  const dependency = new Float64Array(network.n);
  const { order, count, size, first, from, tie } = routes;
  const run = (start: number) => {
    const reached = routes.run(start);
    for (let i = 0; i < reached; i++) dependency[order[i]] = 0;
    for (let i = reached - 1; i > 0; i--) {
      const w = order[i];
      const perRoute = (1 + dependency[w]) / count[w];
      for (let slot = first[w]; slot < first[w] + size[w]; slot++) {
        const share = count[from[slot]] * perRoute;
        dependency[from[slot]] += share;
        onTie?.(tie[slot], share);
      }
    }
    return reached;
  };
  return { dependency, run };
}
