import { dyadicConstraint } from '../holes/constraint.ts';
import { type Dyads, sumOfViews } from '../holes/dyads.ts';
import { effectiveSize, efficiency } from '../holes/effective-size.ts';
import { hierarchy } from '../holes/hierarchy.ts';
import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { unweighted } from '../unweighted.ts';
import { cost } from './cost.ts';
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

const compute: Record<string, (context: MeasureContext, suffix: Suffix) => Column> = {
  constraint: (context, suffix) => sumOfViews(contactsOf(context, suffix), dyads(context, suffix, 'network')),
  constraint_ego_network: (context, suffix) =>
    sumOfViews(contactsOf(context, suffix), dyads(context, suffix, 'ego')),
  effective_size: sizes,
  efficiency: (context, suffix) => efficiency(contactsOf(context, suffix), sizes(context, suffix)),
  hierarchy: (context, suffix) => hierarchy(contactsOf(context, suffix), dyads(context, suffix, 'network')),
};

/** Structural holes, each without and with weights. */
export const holesMeasures: readonly Measure[] = Object.entries(compute).flatMap(([name, values]) =>
  (['', '_weighted'] as const).map((suffix) => ({
    key: name + suffix,
    level: 'node' as const,
    cost: cost.pairsOfTies,
    compute: (context: MeasureContext) => values(context, suffix),
  })),
);
