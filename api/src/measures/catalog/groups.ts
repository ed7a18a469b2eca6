import { eiIndex, nodeEiIndex } from '../groups/ei-index.ts';
import { onWhole } from '../groups/known.ts';
import { groupPairs } from '../groups/pairs.ts';
import { participation } from '../groups/participation.ts';
import { groupTies, type GroupTies } from '../groups/ties.ts';
import { guimeraAmaralRole, withinModuleZ } from '../groups/within-module.ts';
import { type Network } from '../network.ts';
import { unweighted } from '../unweighted.ts';
import { cost } from './cost.ts';
import { byStrength, facts, usual, type Facts } from './facts.ts';
import { type Column, type Measure, type MeasureContext } from './record.ts';
import { known } from './shared.ts';

type OfPart = (network: Network, context: MeasureContext) => (number | string | null)[];

/** A value a node on the part whose groups are known, without and with weights. */
function node(key: string, about: Facts, weighted: string, values: OfPart): Measure[] {
  return (['', '_weighted'] as const).map((suffix) => ({
    key: key + suffix,
    level: 'node',
    facts: suffix === '' ? about : byStrength(about, weighted),
    needs: ['groups'],
    cost: cost.linear,
    compute: (context) => {
      const part = known(context);
      const network = suffix ? part.network : unweighted(part.network);
      return onWhole(part, context.network.n, values(network, context));
    },
  }));
}

function group(key: string, value: (ties: GroupTies) => number | null, about = facts('group')): Measure {
  return {
    key,
    level: 'group',
    facts: about,
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

/** Ties out of the group and in it, E and I. */
export const EI = '(E − I) / (E + I)';
/** The same with the weights of those ties added up. */
export const EI_WEIGHTED = '(W_E − W_I) / (W_E + W_I)';
const EI_OF_GROUP = facts('group', EI, ['krackhardt1988'], { ...usual, absence: 'no-ties' });

const share = (ties: number, possible: number) => (possible === 0 ? null : ties / possible);

/** Of no group, or tied to nobody who is of one. */
const absence = 'outside-groups';

/** Each node among the groups. */
export const groupNodeMeasures: readonly Measure[] = [
  ...node(
    'participation',
    facts('groups', '1 − Σ_g (d_g(i) / d(i))²', ['guimera2005'], { ...usual, absence }),
    '1 − Σ_g (s_g(i) / s(i))²',
    (network, context) => participation(network, known(context).groups),
  ),
  ...node(
    'within_module_z',
    facts('groups', '(d_own(i) − mean) / σ', ['guimera2005'], { absence: 'no-group' }),
    '(s_own(i) − mean) / σ',
    (network, context) => withinModuleZ(network, known(context).groups),
  ),
  ...node(
    'guimera_amaral_role',
    facts(
      'groups',
      'z < 2.5: P ≤ .05 R1, ≤ .62 R2, ≤ .80 R3, R4;  z ≥ 2.5: P ≤ .30 R5, ≤ .75 R6, R7',
      ['guimera2005'],
      { kind: 'role', absence },
    ),
    '',
    (network, context) => {
      const { groups } = known(context);
      return guimeraAmaralRole(withinModuleZ(network, groups), participation(network, groups));
    },
  ).slice(0, 1),
  ...node(
    'ei_index',
    facts('groups', EI, ['krackhardt1988'], { ...usual, absence }),
    EI_WEIGHTED,
    (network, context) => nodeEiIndex(network, known(context).groups),
  ),
];

/** Each group, and each pair of groups. */
export const groupMeasures: readonly Measure[] = [
  group('size', ({ size }) => size, facts('group', null, [], usual)),
  group('internal_ties', ({ internal }) => internal, facts('group', null, [], usual)),
  group('external_ties', ({ external }) => external, facts('group', null, [], usual)),
  group('internal_weight', ({ internalWeight }) => internalWeight),
  group('external_weight', ({ externalWeight }) => externalWeight),
  group('possible_internal_ties', ({ possibleInternal }) => possibleInternal),
  group('possible_external_ties', ({ possibleExternal }) => possibleExternal),
  group(
    'density',
    ({ internal, possibleInternal }) => share(internal, possibleInternal),
    facts('group', 'I / (k(k − 1) / 2)', ['wasserman1994'], { ...usual, absence: 'one-member' }),
  ),
  group(
    'external_density',
    ({ external, possibleExternal }) => share(external, possibleExternal),
    facts('group', 'E / (k(n − k))', ['wasserman1994'], { ...usual, absence: 'no-others' }),
  ),
  group('ei_index', ({ external, internal }) => eiIndex(external, internal), EI_OF_GROUP),
  group(
    'ei_index_weighted',
    ({ externalWeight, internalWeight }) => eiIndex(externalWeight, internalWeight),
    byStrength(EI_OF_GROUP, EI_WEIGHTED),
  ),
  group(
    'ei_index_member_view',
    ({ external, internal }) => eiIndex(external, 2 * internal),
    facts('group', '(E − 2I) / (E + 2I)', ['krackhardt1988', 'everett2012'], { absence: 'no-ties' }),
  ),
  {
    key: 'group_pairs',
    level: 'group_pairs',
    facts: facts('group', null, [], { kind: 'list' }),
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
