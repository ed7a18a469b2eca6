import { clustering, transitivity, weightedClustering } from '../cohesion/clustering.ts';
import { coreNumber } from '../cohesion/core-number.ts';
import { kComponentLevel, kComponents } from '../cohesion/k-components.ts';
import { neighbourhoodOverlap, sharedPartners } from '../cohesion/shared-partners.ts';
import { triangles } from '../cohesion/triangles.ts';
import { disparity, type DisparityAlpha } from '../whole/disparity.ts';
import { cost } from './cost.ts';
import { byStrength, facts, usual } from './facts.ts';
import { type Measure, type MeasureContext } from './record.ts';
import { onTies, undirectedOf } from './shared.ts';

function trianglesOf(context: MeasureContext) {
  return context.shared('triangles', () => triangles(undirectedOf(context)));
}

function clusteringOf(context: MeasureContext) {
  return context.shared('clustering', () => clustering(undirectedOf(context), trianglesOf(context)));
}

function coresOf(context: MeasureContext) {
  return context.shared('core numbers', () => coreNumber(undirectedOf(context)));
}

function sharedOf(context: MeasureContext) {
  return context.shared('shared partners', () => sharedPartners(undirectedOf(context)));
}

function kComponentsOf(context: MeasureContext) {
  return context.shared('k-components', () => kComponents(context.network));
}

function alpha(key: string, end: keyof DisparityAlpha, formula: string): Measure {
  return {
    key,
    level: 'edge',
    facts: facts('ties', formula, ['serrano2009']),
    cost: cost.linear,
    compute: (context) => context.shared('disparity', () => disparity(context.network))[end],
  };
}

/** How closely a node's or a tie's surroundings hang together; directed networks without their directions. */
export const cohesionMeasures: readonly Measure[] = [
  {
    key: 'clustering',
    level: 'node',
    facts: facts('cohesion', '2 t(i) / (d(i)(d(i) − 1))', ['watts1998'], usual),
    cost: cost.pairsOfTies,
    compute: clusteringOf,
  },
  {
    key: 'clustering_weighted',
    level: 'node',
    facts: byStrength(
      facts('cohesion', null, ['saramaki2007']),
      'Σ (w(i,j) w(i,q) w(j,q))^⅓ · 2 / (d(i)(d(i) − 1)), w / max w',
    ),
    cost: cost.pairsOfTies,
    compute: (context) => weightedClustering(undirectedOf(context)),
  },
  {
    key: 'triangles',
    level: 'node',
    facts: facts('cohesion', 't(i)'),
    cost: cost.pairsOfTies,
    compute: trianglesOf,
  },
  {
    key: 'core_number',
    level: 'node',
    facts: facts('cohesion', 'max k : i ∈ k-core', ['seidman1983', 'batagelj2003'], usual),
    cost: cost.linear,
    compute: coresOf,
  },
  {
    key: 'k_component_level',
    level: 'node',
    facts: facts('cohesion', 'max k : i ∈ k-component', ['moody2003']),
    needs: ['undirected'],
    cost: cost.flows,
    compute: (context) => kComponentLevel(context.network.n, kComponentsOf(context)),
  },
];

export const tieMeasures: readonly Measure[] = [
  {
    key: 'common_neighbours',
    level: 'edge',
    facts: facts('ties', '|N(i) ∩ N(j)|', ['granovetter1973'], usual),
    cost: cost.pairsOfTies,
    compute: (context) => onTies(context, sharedOf(context)),
  },
  {
    key: 'neighbourhood_overlap',
    level: 'edge',
    facts: facts('ties', '|N(i) ∩ N(j)| / |N(i) ∪ N(j) − {i, j}|', ['granovetter1973'], {
      ...usual,
      absence: 'undefined',
    }),
    cost: cost.pairsOfTies,
    compute: (context) => onTies(context, neighbourhoodOverlap(undirectedOf(context), sharedOf(context))),
  },
  alpha('disparity_alpha_source', 'source', '(1 − w / s)^(d − 1)'),
  alpha('disparity_alpha_target', 'target', '(1 − w / s)^(d − 1)'),
  alpha('disparity_alpha', 'either', 'min over both ends of (1 − w / s)^(d − 1)'),
];

export const cohesionGlobals: readonly Measure[] = [
  {
    key: 'transitivity',
    level: 'global',
    facts: facts('whole', '3 · triangles / two-paths', ['wasserman1994'], { ...usual, absence: 'undefined' }),
    cost: cost.pairsOfTies,
    compute: (context) => transitivity(undirectedOf(context), trianglesOf(context)),
  },
  {
    key: 'average_clustering',
    level: 'global',
    facts: facts('whole', 'Σ_i 2 t(i) / (d(i)(d(i) − 1)) ÷ n', ['watts1998'], {
      ...usual,
      absence: 'undefined',
    }),
    cost: cost.pairsOfTies,
    compute: (context) => {
      const values = clusteringOf(context);
      return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    },
  },
  {
    key: 'max_core',
    level: 'global',
    facts: facts('whole', 'max k : k-core ≠ ∅', ['seidman1983', 'batagelj2003']),
    cost: cost.linear,
    compute: (context) => coresOf(context).reduce((most, core) => Math.max(most, core), 0),
  },
];

export const cohesionLists: readonly Measure[] = [
  {
    key: 'k_components',
    level: 'list',
    facts: facts('whole', 'k-components, k = 1, 2, …', ['moody2003'], { kind: 'list' }),
    needs: ['undirected'],
    cost: cost.flows,
    compute: (context) =>
      kComponentsOf(context).map(({ k, nodes }) => ({ k, nodes: nodes.map((i) => context.ids[i]) })),
  },
];
