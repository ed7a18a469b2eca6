import { normalisedBetweenness } from '../routes/betweenness.ts';
import { bridgenessTask } from '../routes/bridgeness.ts';
import { closeness, closenessInComponent } from '../routes/closeness.ts';
import { harmonic, normalisedHarmonic } from '../routes/harmonic.ts';
import { reachFrom, type Reach, type ReachOptions } from '../routes/reach.ts';
import { reduce } from '../routes/reduction.ts';
import { sumHere, type RoutesRequest } from '../routes/request.ts';
import { tieBetweennessTask } from '../routes/tie-betweenness.ts';
import { cost } from './cost.ts';
import { type Column, type Measure, type MeasureContext, type Need } from './record.ts';
import { undirectedOf } from './shared.ts';

function sum({ sumRoutes = sumHere, signal }: MeasureContext, request: RoutesRequest) {
  return sumRoutes(request, { signal });
}

/** Betweenness of the nodes, for all records that are made of it. */
export function betweennessOf(context: MeasureContext): Promise<Float64Array> {
  return context.shared('betweenness', async () => {
    const { network } = context;
    if (network.directed) return sum(context, { kind: 'betweenness', network });
    const { plan, expand } = reduce(network);
    return expand(await sum(context, { kind: 'reduced', plan }));
  });
}

/** Distances from or to each node, for all records that are made of them. */
export function reachOf(context: MeasureContext, options: ReachOptions = {}): Promise<Reach> {
  return context.shared(`reach ${JSON.stringify(options)}`, async () =>
    reachFrom(await sum(context, { kind: 'reach', network: context.network, options })),
  );
}

/** Distances from each node where direction does not count. */
export function undirectedReachOf(context: MeasureContext): Promise<Reach> {
  if (!context.network.directed) return reachOf(context);
  return context.shared('reach without direction', async () =>
    reachFrom(await sum(context, { kind: 'reach', network: undirectedOf(context), options: {} })),
  );
}

function fromReach(
  key: string,
  values: (reach: Reach) => Column,
  options: ReachOptions = {},
  ...needs: Need[]
): Measure {
  return {
    key,
    level: 'node',
    needs,
    cost: options.weighted ? cost.weightedRoutes : cost.routes,
    compute: async (context) => values(await reachOf(context, options)),
  };
}

/** Nodes on and along shortest routes. */
export const routeMeasures: readonly Measure[] = [
  { key: 'betweenness_raw', level: 'node', cost: cost.routes, compute: betweennessOf },
  {
    key: 'betweenness_normalised',
    level: 'node',
    cost: cost.routes,
    compute: async (context) => normalisedBetweenness(context.network, await betweennessOf(context)),
  },
  {
    key: 'betweenness_weighted_raw',
    level: 'node',
    cost: cost.weightedRoutes,
    compute: (context) => sum(context, { kind: 'betweenness', network: context.network, weighted: true }),
  },
  {
    key: 'bridgeness',
    level: 'node',
    needs: ['undirected'],
    cost: cost.routes,
    compute: async (context) => {
      const { request, expand } = bridgenessTask(context.network);
      return expand(await sum(context, request));
    },
  },
  fromReach('closeness', closeness),
  fromReach('closeness_outward', closeness, { direction: 'from' }, 'directed'),
  fromReach('closeness_in_component', closenessInComponent),
  fromReach('closeness_weighted', closeness, { weighted: true }),
  fromReach('harmonic', harmonic),
  fromReach('harmonic_normalised', normalisedHarmonic),
  fromReach('harmonic_outward', harmonic, { direction: 'from' }, 'directed'),
  fromReach('harmonic_weighted', harmonic, { weighted: true }),
];

/** Ties on shortest routes. */
export const routeTieMeasures: readonly Measure[] = [
  {
    key: 'betweenness_raw',
    level: 'edge',
    cost: cost.routes,
    compute: async (context) => {
      const { request, expand } = tieBetweennessTask(context.network);
      return expand(await sum(context, request));
    },
  },
];
