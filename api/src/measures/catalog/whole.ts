import { degreeAssortativity, groupAssortativity } from '../groups/assortativity.ts';
import { eiIndex, expectedEiIndex } from '../groups/ei-index.ts';
import { modularity } from '../groups/modularity.ts';
import { allTies } from '../groups/ties.ts';
import { unweighted } from '../unweighted.ts';
import { degreeCentralisation, density, reciprocity } from '../whole/density.ts';
import { cost } from './cost.ts';
import { byStrength, facts, usual, type Facts } from './facts.ts';
import { EI, EI_WEIGHTED, groupTable } from './groups.ts';
import { type Measure, type MeasureContext, type Need } from './record.ts';
import { MODULARITY, MODULARITY_WEIGHTED, known } from './shared.ts';

const absence = 'undefined';
const ofGroups = { ...usual, absence: 'no-ties' } as const;
const eiFacts = facts('whole', EI, ['krackhardt1988'], ofGroups);
const modularityFacts = facts('whole', MODULARITY, ['newman2006'], ofGroups);

function global(
  key: string,
  about: Facts,
  compute: (context: MeasureContext) => number | null,
  ...needs: Need[]
): Measure {
  return { key, level: 'global', facts: about, needs, cost: cost.linear, compute };
}

/** Sizes of the whole network. */
export const sizeGlobals: readonly Measure[] = [
  global('nodes', facts('whole', null, [], usual), ({ network }) => network.n),
  global('edges', facts('whole', null, [], usual), ({ network }) => network.m),
  global('total_weight', facts('whole'), ({ network }) => network.weight.reduce((sum, w) => sum + w, 0)),
  global('average_degree', facts('whole', '2m / n', [], { ...usual, absence }), ({ network: { n, m } }) =>
    n === 0 ? null : (2 * m) / n,
  ),
  global(
    'density',
    facts('whole', '2m / (n(n − 1))', ['wasserman1994'], { ...usual, absence }),
    ({ network }) => density(network),
  ),
];

/** The whole network by its groups. */
export const groupGlobals: readonly Measure[] = [
  global('ei_index', eiFacts, (context) => ei(context, 'external', 'internal'), 'groups'),
  global(
    'ei_index_weighted',
    byStrength(eiFacts, EI_WEIGHTED),
    (context) => ei(context, 'externalWeight', 'internalWeight'),
    'groups',
  ),
  global(
    'ei_index_expected',
    facts('whole', '(E* − I*) / (E* + I*)', ['krackhardt1988'], { ...usual, absence }),
    (context) => expectedEiIndex(known(context).groups),
    'groups',
  ),
  global('internal_ties', facts('whole'), (context) => allTies(groupTable(context)).internal, 'groups'),
  global('external_ties', facts('whole'), (context) => allTies(groupTable(context)).external, 'groups'),
  global(
    'modularity',
    modularityFacts,
    (context) => {
      const { network, groups } = known(context);
      return modularity(unweighted(network), groups);
    },
    'groups',
  ),
  global(
    'modularity_weighted',
    byStrength(modularityFacts, MODULARITY_WEIGHTED),
    (context) => modularity(known(context).network, known(context).groups),
    'groups',
  ),
];

/** How degrees and groups meet over ties, and how the network hangs on one node. */
export const mixingGlobals: readonly Measure[] = [
  global(
    'degree_assortativity',
    facts('whole', 'corr(d(i), d(j)) over ties', ['newman2003'], { ...usual, absence }),
    ({ network }) => degreeAssortativity(network),
  ),
  global(
    'group_assortativity',
    facts('whole', '(tr e − Σ e²) / (1 − Σ e²)', ['newman2003'], { absence }),
    (context) => groupAssortativity(known(context).network, known(context).groups),
    'groups',
  ),
  global(
    'degree_centralisation',
    facts('whole', 'Σ_i (max d − d(i)) / ((n − 1)(n − 2))', ['freeman1979'], { ...usual, absence }),
    ({ network }) => degreeCentralisation(network),
  ),
  global(
    'reciprocity',
    facts('whole', 'm↔ / m', ['wasserman1994'], { absence }),
    ({ network }) => reciprocity(network),
    'directed',
  ),
];

function ei(
  context: MeasureContext,
  external: 'external' | 'externalWeight',
  internal: 'internal' | 'internalWeight',
): number | null {
  const ties = allTies(groupTable(context));
  return eiIndex(ties[external], ties[internal]);
}
