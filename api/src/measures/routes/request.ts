import { type Network } from '../network.ts';
import { betweennessWork } from './betweenness.ts';
import { bridgenessWork } from './bridgeness.ts';
import { reachWork, type ReachOptions } from './reach.ts';
import { reducedWork } from './reduced-work.ts';
import { type Plan } from './reduction.ts';
import { unweightedRoutes, weightedRoutes } from './shortest.ts';
import { tieBetweennessWork } from './tie-betweenness.ts';
import { addUp, type Work } from './work.ts';

/** Work on routes as plain data, so that it can be handed to another thread. */
export type RoutesRequest =
  | { readonly kind: 'reduced'; readonly plan: Plan }
  | {
      readonly kind: 'betweenness';
      readonly network: Network;
      readonly weighted?: boolean;
      readonly starts?: Int32Array;
    }
  | { readonly kind: 'tie-betweenness'; readonly network: Network; readonly members?: Float64Array }
  | { readonly kind: 'bridgeness'; readonly network: Network; readonly members: Float64Array }
  | { readonly kind: 'reach'; readonly network: Network; readonly options: ReachOptions };

/** Does a request and gives the sum over all starts: here and at once, or by threads. */
export type SumRoutes = (
  request: RoutesRequest,
  options?: {
    signal?: AbortSignal | undefined;
    /** Called now and then with the starts done and all starts. */
    onProgress?: ((done: number, all: number) => void) | undefined;
  },
) => Promise<Float64Array>;

/** The work that a request stands for. */
export function workOf(request: RoutesRequest): Work {
  switch (request.kind) {
    case 'reduced':
      return reducedWork(request.plan);
    case 'betweenness': {
      const { network, weighted, starts } = request;
      return betweennessWork(network, weighted ? weightedRoutes(network) : unweightedRoutes(network), starts);
    }
    case 'tie-betweenness':
      return tieBetweennessWork(request.network, request.members);
    case 'bridgeness':
      return bridgenessWork(request.network, request.members);
    case 'reach':
      return reachWork(request.network, request.options);
  }
}

/** Does a request on the calling thread, without a pause. */
export const sumHere: SumRoutes = (request) => Promise.resolve(addUp(workOf(request)));
