import type { Network } from '../../measures/index.ts';
import { reduce } from '../../measures/routes/reduction.ts';
import { sumHere } from '../../measures/routes/request.ts';
import { breadthFirst } from '../../measures/search.ts';
import type { Analysis } from './analysis.ts';
import type { Tools } from './tools.ts';

/** Steps that are done sooner than handed to another thread. */
const SMALL = 3e7;

/** Exact betweenness of every actor, computed once a network. O(n m) at worst. */
export function betweennessOf(analysis: Analysis, tools: Tools): Promise<Float64Array> {
  return analysis.shared('betweenness', async () => {
    const { network } = analysis;
    const reduction = reduce(network);
    const sumRoutes = network.n * network.m < SMALL ? sumHere : tools.sumRoutes;
    const sums = await sumRoutes(
      { kind: 'reduced', plan: reduction.plan },
      { onProgress: (done, all) => tools.report('routes', done / all) },
    );
    return reduction.expand(sums);
  });
}

/**
 * How near some actors are to all others: the sum of 1 / distance over n - 1 (harmonic closeness), 0 for one who
 * reaches nobody, null in a network of one. O(actors × (n + m)).
 */
export function nearnessOf(network: Network, actors: Iterable<number>): Map<number, number | null> {
  const { levelStart, run } = breadthFirst(network.n, network, network);
  const found = new Map<number, number | null>();
  for (const actor of actors) {
    const reached = run(actor);
    let sum = 0;
    for (let d = 1; levelStart[d] < reached; d++) sum += (levelStart[d + 1] - levelStart[d]) / d;
    found.set(actor, network.n > 1 ? sum / (network.n - 1) : null);
  }
  return found;
}
