import { dyadicConstraint } from '../holes/constraint.ts';
import { type Dyads, sumOfViews } from '../holes/dyads.ts';
import { effectiveSize, efficiency } from '../holes/effective-size.ts';
import { hierarchy } from '../holes/hierarchy.ts';
import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { unweighted } from '../unweighted.ts';
import { cost } from './cost.ts';
import { byStrength, facts, usual, type Facts } from './facts.ts';
import { type Column, type Measure, type MeasureContext } from './record.ts';

type Suffix = '' | '_weighted';

/** Both directions added up; without weights an arc counts 1. */
function contactsOf(context: MeasureContext, suffix: Suffix): Network {
  return context.shared(
    `contacts${suffix}`,
    () => undirectedVersion(suffix ? context.network : unweighted(context.network)).network,
  );
}

function dyads(context: MeasureContext, suffix: Suffix, model: 'network' | 'ego'): Dyads {
  return context.shared(`dyadic constraint ${model}${suffix}`, () =>
    dyadicConstraint(contactsOf(context, suffix), model),
  );
}

function sizes(context: MeasureContext, suffix: Suffix) {
  return context.shared(`effective size${suffix}`, () => effectiveSize(contactsOf(context, suffix)));
}

interface Hole {
  readonly facts: Facts;
  /** With the strength of ties counted. */
  readonly weighted: string;
  readonly values: (context: MeasureContext, suffix: Suffix) => Column;
}

const absence = 'no-ties';

const CONSTRAINT = 'Σ_{j∈N(i)} (p(i,j) + Σ_q p(i,q) p(q,j))²';
const REDUNDANT = 'd(i) − Σ_j Σ_q p(i,q) m(j,q), p(i,q) = w(i,q) / s(i), m(j,q) = w(j,q) / max_k w(j,k)';
const HIERARCHY = 'Σ_j r(j) ln r(j) / (d(i) ln d(i)), r(j) = c(i,j) / mean c(i,·)';

const HOLES: Readonly<Record<string, Hole>> = {
  constraint: {
    facts: facts('openings', `${CONSTRAINT}, p(i,j) = 1 / d(i)`, ['burt1992', 'burt2004'], {
      ...usual,
      absence,
    }),
    weighted: `${CONSTRAINT}, p(i,j) = w(i,j) / s(i)`,
    values: (context, suffix) => sumOfViews(contactsOf(context, suffix), dyads(context, suffix, 'network')),
  },
  constraint_ego_network: {
    facts: facts('openings', `${CONSTRAINT}, p(j,q) = 1 / |N(j) ∩ ({i} ∪ N(i))|`, ['burt1992', 'burt2004'], {
      absence,
    }),
    weighted: `${CONSTRAINT}, p(j,q) = w(j,q) / Σ_{k ∈ {i} ∪ N(i)} w(j,k)`,
    values: (context, suffix) => sumOfViews(contactsOf(context, suffix), dyads(context, suffix, 'ego')),
  },
  effective_size: {
    facts: facts('openings', 'd(i) − 2 t(i) / d(i)', ['burt1992', 'borgatti1997'], { ...usual, absence }),
    weighted: REDUNDANT,
    values: sizes,
  },
  efficiency: {
    facts: facts('openings', '(d(i) − 2 t(i) / d(i)) / d(i)', ['burt1992', 'borgatti1997'], { absence }),
    weighted: `(${REDUNDANT}) / d(i)`,
    values: (context, suffix) => efficiency(contactsOf(context, suffix), sizes(context, suffix)),
  },
  hierarchy: {
    facts: facts('openings', HIERARCHY, ['burt1992'], { absence }),
    weighted: `${HIERARCHY}, c from p(i,j) = w(i,j) / s(i)`,
    values: (context, suffix) => hierarchy(contactsOf(context, suffix), dyads(context, suffix, 'network')),
  },
};

/** Structural holes, each without and with weights. */
export const holesMeasures: readonly Measure[] = Object.entries(HOLES).flatMap(([name, hole]) =>
  (['', '_weighted'] as const).map((suffix) => ({
    key: name + suffix,
    level: 'node' as const,
    facts: suffix === '' ? hole.facts : byStrength(hole.facts, hole.weighted),
    cost: cost.pairsOfTies,
    compute: (context: MeasureContext) => hole.values(context, suffix),
  })),
);
