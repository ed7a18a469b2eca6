import { normalisedBetweenness } from '../routes/betweenness.ts';
import { bridgenessTask } from '../routes/bridgeness.ts';
import { closeness, closenessInComponent } from '../routes/closeness.ts';
import { harmonic, normalisedHarmonic } from '../routes/harmonic.ts';
import { reachFrom, type Reach, type ReachOptions } from '../routes/reach.ts';
import { reduce } from '../routes/reduction.ts';
import { sumHere, type RoutesRequest } from '../routes/request.ts';
import { tieBetweennessTask } from '../routes/tie-betweenness.ts';
import { cost } from './cost.ts';
import { byLength, facts, usual, type Facts } from './facts.ts';
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

const BETWEENNESS = 'Σ_{s<t} σ(s,t | i) / σ(s,t)';
const HARMONIC = 'Σ_j 1 / dist(i,j)';

const betweenness = facts('routes', BETWEENNESS, ['freeman1979', 'brandes2001']);
const closenessFacts = facts('routes', '(r / (n − 1)) · (r / Σ_j dist(i,j)), r = |reached|', [
  'freeman1979',
  'wasserman1994',
]);
const harmonicFacts = facts('routes', HARMONIC, ['boldi2014']);

function fromReach(
  key: string,
  about: Facts,
  values: (reach: Reach) => Column,
  options: ReachOptions = {},
  ...needs: Need[]
): Measure {
  return {
    key,
    level: 'node',
    facts: about,
    needs,
    cost: options.weighted ? cost.weightedRoutes : cost.routes,
    compute: async (context) => values(await reachOf(context, options)),
  };
}

/** Nodes on and along shortest routes. */
export const routeMeasures: readonly Measure[] = [
  {
    key: 'betweenness_raw',
    level: 'node',
    facts: { ...betweenness, ...usual },
    cost: cost.routes,
    compute: betweennessOf,
  },
  {
    key: 'betweenness_normalised',
    level: 'node',
    facts: facts('routes', `${BETWEENNESS} ÷ ((n − 1)(n − 2) / 2)`, ['freeman1979', 'brandes2001'], {
      absence: 'undefined',
    }),
    cost: cost.routes,
    compute: async (context) => normalisedBetweenness(context.network, await betweennessOf(context)),
  },
  {
    key: 'betweenness_weighted_raw',
    level: 'node',
    facts: byLength(betweenness),
    cost: cost.weightedRoutes,
    compute: (context) => sum(context, { kind: 'betweenness', network: context.network, weighted: true }),
  },
  {
    key: 'bridgeness',
    level: 'node',
    facts: facts('routes', `${BETWEENNESS}, s, t ∉ N(i) ∪ {i}`, ['jensen2016']),
    needs: ['undirected'],
    cost: cost.routes,
    compute: async (context) => {
      const { request, expand } = bridgenessTask(context.network);
      return expand(await sum(context, request));
    },
  },
  fromReach('closeness', closenessFacts, closeness),
  fromReach('closeness_outward', closenessFacts, closeness, { direction: 'from' }, 'directed'),
  fromReach(
    'closeness_in_component',
    facts('routes', 'r / Σ_j dist(i,j), r = |reached|', ['freeman1979']),
    closenessInComponent,
  ),
  fromReach('closeness_weighted', byLength(closenessFacts), closeness, { weighted: true }),
  fromReach('harmonic', harmonicFacts, harmonic),
  fromReach(
    'harmonic_normalised',
    facts('routes', `${HARMONIC} ÷ (n − 1)`, ['boldi2014'], { ...usual, absence: 'undefined' }),
    normalisedHarmonic,
  ),
  fromReach('harmonic_outward', harmonicFacts, harmonic, { direction: 'from' }, 'directed'),
  fromReach('harmonic_weighted', byLength(harmonicFacts), harmonic, { weighted: true }),
];

/** Ties on shortest routes. */
export const routeTieMeasures: readonly Measure[] = [
  {
    key: 'betweenness_raw',
    level: 'edge',
    facts: facts('ties', 'Σ_{s<t} σ(s,t | e) / σ(s,t)', ['brandes2001']),
    cost: cost.routes,
    compute: async (context) => {
      const { request, expand } = tieBetweennessTask(context.network);
      return expand(await sum(context, request));
    },
  },
];
