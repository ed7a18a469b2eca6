import { eiIndex, nodeEiIndex } from '../groups/ei-index.ts';
import { onWhole } from '../groups/known.ts';
import { groupPairs } from '../groups/pairs.ts';
import { participation } from '../groups/participation.ts';
import { groupTies, type GroupTies } from '../groups/ties.ts';
import { guimeraAmaralRole, withinModuleZ } from '../groups/within-module.ts';
import { type Network } from '../network.ts';
import { unweighted } from '../unweighted.ts';
import { cost } from './cost.ts';
import { type Column, type Measure, type MeasureContext } from './record.ts';
import { known } from './shared.ts';

type OfPart = (network: Network, context: MeasureContext) => (number | string | null)[];

/** A value a node on the part whose groups are known, without and with weights. */
function node(key: string, values: OfPart): Measure[] {
  return (['', '_weighted'] as const).map((suffix) => ({
    key: key + suffix,
    level: 'node',
    needs: ['groups'],
    cost: cost.linear,
    compute: (context) => {
      const part = known(context);
      const network = suffix ? part.network : unweighted(part.network);
      return onWhole(part, context.network.n, values(network, context));
    },
  }));
}

function group(key: string, value: (ties: GroupTies) => number | null): Measure {
  return {
    key,
    level: 'group',
    needs: ['groups'],
    cost: cost.linear,
    compute: (context): Column => groupTable(context).map(value),
  };
}

/** Ties of each group, once for all group measures. */
export function groupTable(context: MeasureContext): GroupTies[] {
  return context.shared('group ties', () => {
    const { network, groups } = known(context);
    return groupTies(network, groups);
  });
}

const share = (ties: number, possible: number) => (possible === 0 ? null : ties / possible);

/** Each node among the groups. */
export const groupNodeMeasures: readonly Measure[] = [
  ...node('participation', (network, context) => participation(network, known(context).groups)),
  ...node('within_module_z', (network, context) => withinModuleZ(network, known(context).groups)),
  ...node('guimera_amaral_role', (network, context) => {
    const { groups } = known(context);
    return guimeraAmaralRole(withinModuleZ(network, groups), participation(network, groups));
  }).slice(0, 1),
  ...node('ei_index', (network, context) => nodeEiIndex(network, known(context).groups)),
];

/** Each group, and each pair of groups. */
export const groupMeasures: readonly Measure[] = [
  group('size', ({ size }) => size),
  group('internal_ties', ({ internal }) => internal),
  group('external_ties', ({ external }) => external),
  group('internal_weight', ({ internalWeight }) => internalWeight),
  group('external_weight', ({ externalWeight }) => externalWeight),
  group('possible_internal_ties', ({ possibleInternal }) => possibleInternal),
  group('possible_external_ties', ({ possibleExternal }) => possibleExternal),
  group('density', ({ internal, possibleInternal }) => share(internal, possibleInternal)),
  group('external_density', ({ external, possibleExternal }) => share(external, possibleExternal)),
  group('ei_index', ({ external, internal }) => eiIndex(external, internal)),
  group('ei_index_weighted', ({ externalWeight, internalWeight }) => eiIndex(externalWeight, internalWeight)),
  group('ei_index_member_view', ({ external, internal }) => eiIndex(external, 2 * internal)),
  {
    key: 'group_pairs',
    level: 'group_pairs',
    needs: ['groups'],
    cost: cost.linear,
    compute: (context) => {
      const { network, groups } = known(context);
      return groupPairs(network, groups).map(({ a, b, ...values }) =>
        network.directed
          ? { from: groups.names[a], to: groups.names[b], ...values }
          : { a: groups.names[a], b: groups.names[b], ...values },
      );
    },
  },
];
