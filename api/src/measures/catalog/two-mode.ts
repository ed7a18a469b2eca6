import { degree } from '../degree.ts';
import { twoModeBetweenness, twoModeCloseness, twoModeDensity } from '../two-mode/centrality.ts';
import { latapyClustering, robinsAlexander, type Overlap } from '../two-mode/clustering.ts';
import { incidenceOfMode } from '../two-mode/incidence.ts';
import { newmanStrength, project } from '../two-mode/projection.ts';
import { cost } from './cost.ts';
import { facts, usual, type Facts } from './facts.ts';
import { type Measure, type MeasureContext } from './record.ts';
import { betweennessOf, reachOf } from './routes.ts';

function modeOf(context: MeasureContext): Int32Array {
  return context.modes!.of;
}

function incidenceOf(context: MeasureContext, mode: number) {
  return context.shared(`incidence ${mode}`, () => incidenceOfMode(context.network, modeOf(context), mode));
}

function projectionOf(context: MeasureContext, mode: number) {
  return context.shared(`projection ${mode}`, () => project(incidenceOf(context, mode).incidence));
}

/** Values of one mode's nodes at their places among all nodes; the others have none. */
function ofMode(
  key: string,
  about: Facts,
  values: (context: MeasureContext, mode: number) => ArrayLike<number>,
): Measure {
  return {
    key,
    level: 'node',
    facts: about,
    each: 'mode',
    needs: ['modes'],
    cost: cost.pairsOfTies,
    compute: (context, mode) => {
      const column = new Array<number | null>(context.network.n).fill(null);
      const found = values(context, mode);
      incidenceOf(context, mode).memberNodes.forEach((node, i) => (column[node] = found[i]));
      return column;
    },
  };
}

const LATAPY: Readonly<Record<Overlap, string>> = {
  dot: 'mean_j |K(i) ∩ K(j)| / |K(i) ∪ K(j)|',
  min: 'mean_j |K(i) ∩ K(j)| / min(|K(i)|, |K(j)|)',
  max: 'mean_j |K(i) ∩ K(j)| / max(|K(i)|, |K(j)|)',
};

function latapy(overlap: Overlap): Measure {
  return ofMode(
    `latapy_${overlap}_*`,
    facts('cohesion', LATAPY[overlap], ['latapy2008'], { absence: 'no-ties' }),
    (context, mode) =>
      latapyClustering(incidenceOf(context, mode).incidence, projectionOf(context, mode), overlap),
  );
}

/** Two-mode networks: who takes part in what. */
export const twoModeMeasures: readonly Measure[] = [
  {
    key: 'two_mode_betweenness',
    level: 'node',
    facts: facts('routes', 'Σ_{s<t} σ(s,t | i) / σ(s,t) ÷ max', ['borgattiEverett1997'], {
      absence: 'no-ties',
    }),
    needs: ['modes', 'undirected'],
    cost: cost.routes,
    compute: async (context) => twoModeBetweenness(await betweennessOf(context), modeOf(context)),
  },
  {
    key: 'two_mode_closeness',
    level: 'node',
    facts: facts('routes', 'min Σ dist / Σ_j dist(i,j)', ['borgattiEverett1997'], { absence: 'no-ties' }),
    needs: ['modes', 'undirected'],
    cost: cost.routes,
    compute: async (context) => twoModeCloseness(await reachOf(context), modeOf(context)),
  },
  ofMode('degree_centrality_*', facts('partners', 'd(i) / n₂', ['borgattiEverett1997']), (context, mode) => {
    const { memberNodes, eventNodes } = incidenceOf(context, mode);
    const degrees = degree(context.network);
    return Array.from(memberNodes, (node) => degrees[node] / eventNodes.length);
  }),
  ofMode(
    'newman_strength_*',
    facts('partners', 'Σ_j Σ_k 1 / (d(k) − 1)', ['newman2001'], usual),
    (context, mode) => newmanStrength(incidenceOf(context, mode).incidence),
  ),
  latapy('dot'),
  latapy('min'),
  latapy('max'),
];

export const twoModeGlobals: readonly Measure[] = [
  {
    key: 'two_mode_density',
    level: 'global',
    facts: facts('whole', 'm / (n₁ n₂)', ['borgattiEverett1997'], { absence: 'undefined' }),
    needs: ['modes'],
    cost: cost.linear,
    compute: (context) => twoModeDensity(context.network.m, modeOf(context)),
  },
  {
    key: 'robins_alexander',
    level: 'global',
    facts: facts('whole', '4 C₄ / L₃', ['robins2004'], { ...usual, absence: 'undefined' }),
    needs: ['modes'],
    cost: cost.pairsOfTies,
    compute: (context) => robinsAlexander(incidenceOf(context, 0).incidence, projectionOf(context, 0)),
  },
];

/** The ties among one mode's nodes by what they share. */
export const twoModeLists: readonly Measure[] = [
  {
    key: 'projection_*',
    level: 'list',
    facts: facts('whole', null, [], { kind: 'list' }),
    each: 'mode',
    needs: ['modes'],
    cost: cost.pairsOfTies,
    compute: (context, mode) => {
      const { ids } = context;
      const { memberNodes } = incidenceOf(context, mode);
      const { source, target, weights } = projectionOf(context, mode);
      return Array.from(source, (a, e) => ({
        a: ids[memberNodes[a]],
        b: ids[memberNodes[target[e]]],
        count: weights.count[e],
        newman: weights.newman[e],
        per_member: weights.per_member[e],
        jaccard: weights.jaccard[e],
      }));
    },
  },
];
