import { degreeAssortativity, groupAssortativity } from '../groups/assortativity.ts';
import { eiIndex, expectedEiIndex } from '../groups/ei-index.ts';
import { modularity } from '../groups/modularity.ts';
import { allTies } from '../groups/ties.ts';
import { unweighted } from '../unweighted.ts';
import { degreeCentralisation, density, reciprocity } from '../whole/density.ts';
import { cost } from './cost.ts';
import { groupTable } from './groups.ts';
import { type Measure, type MeasureContext, type Need } from './record.ts';
import { known } from './shared.ts';

function global(key: string, compute: (context: MeasureContext) => number | null, ...needs: Need[]): Measure {
  return { key, level: 'global', needs, cost: cost.linear, compute };
}

/** Sizes of the whole network. */
export const sizeGlobals: readonly Measure[] = [
  global('nodes', ({ network }) => network.n),
  global('edges', ({ network }) => network.m),
  global('total_weight', ({ network }) => network.weight.reduce((sum, w) => sum + w, 0)),
  global('average_degree', ({ network: { n, m } }) => (n === 0 ? null : (2 * m) / n)),
  global('density', ({ network }) => density(network)),
];

/** The whole network by its groups. */
export const groupGlobals: readonly Measure[] = [
  global('ei_index', (context) => ei(context, 'external', 'internal'), 'groups'),
  global('ei_index_weighted', (context) => ei(context, 'externalWeight', 'internalWeight'), 'groups'),
  global('ei_index_expected', (context) => expectedEiIndex(known(context).groups), 'groups'),
  global('internal_ties', (context) => allTies(groupTable(context)).internal, 'groups'),
  global('external_ties', (context) => allTies(groupTable(context)).external, 'groups'),
  global(
    'modularity',
    (context) => {
      const { network, groups } = known(context);
      return modularity(unweighted(network), groups);
    },
    'groups',
  ),
  global(
    'modularity_weighted',
    (context) => modularity(known(context).network, known(context).groups),
    'groups',
  ),
];

/** How degrees and groups meet over ties, and how the network hangs on one node. */
export const mixingGlobals: readonly Measure[] = [
  global('degree_assortativity', ({ network }) => degreeAssortativity(network)),
  global(
    'group_assortativity',
    (context) => groupAssortativity(known(context).network, known(context).groups),
    'groups',
  ),
  global('degree_centralisation', ({ network }) => degreeCentralisation(network)),
  global('reciprocity', ({ network }) => reciprocity(network), 'directed'),
];

function ei(
  context: MeasureContext,
  external: 'external' | 'externalWeight',
  internal: 'internal' | 'internalWeight',
): number | null {
  const ties = allTies(groupTable(context));
  return eiIndex(ties[external], ties[internal]);
}
