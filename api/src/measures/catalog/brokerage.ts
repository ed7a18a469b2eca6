import { directedBrokerage } from '../brokerage/directed.ts';
import { directedRoles, type Role, undirectedRoles } from '../brokerage/roles.ts';
import { brokerage } from '../brokerage/undirected.ts';
import { onWhole } from '../groups/known.ts';
import { cost } from './cost.ts';
import { facts } from './facts.ts';
import { type Measure, type MeasureContext } from './record.ts';
import { known } from './shared.ts';

const PAIRS = '|{ {a,c} ⊂ N(i) : no tie a–c';

const FORMULA: Readonly<Record<Role | 'total', string>> = {
  coordinator: `${PAIRS}, g(a) = g(i) = g(c) }|`,
  consultant: `${PAIRS}, g(a) = g(c) ≠ g(i) }|`,
  gatekeeper_or_representative: `${PAIRS}, g(a) ≠ g(i) = g(c) }|`,
  gatekeeper: '|{ a→i→c, no a→c, g(a) ≠ g(i) = g(c) }|',
  representative: '|{ a→i→c, no a→c, g(a) = g(i) ≠ g(c) }|',
  liaison: `${PAIRS}, g(a) ≠ g(i) ≠ g(c) ≠ g(a) }|`,
  total: 'd(i)(d(i) − 1) / 2 − t(i)',
};

function record(role: Role | 'total', needs: Measure['needs']): Measure {
  return {
    key: `brokerage_${role}`,
    level: 'node',
    facts: facts('groups', FORMULA[role], ['gould1989'], {
      isUsual: role === 'liaison',
      absence: 'no-group',
    }),
    needs,
    cost: cost.pairsOfTies,
    compute: (context) => {
      const part = known(context);
      const counts: Partial<Record<Role | 'total', Float64Array>> = rolesOf(context);
      return onWhole(part, context.network.n, counts[role]!);
    },
  };
}

function rolesOf(context: MeasureContext) {
  return context.shared('brokerage', () => {
    const { network, groups } = known(context);
    return network.directed ? directedBrokerage(network, groups) : brokerage(network, groups);
  });
}

/** Gould–Fernandez roles, on the nodes whose groups are known. */
export const brokerageMeasures: readonly Measure[] = [
  ...(['coordinator', 'consultant'] as const).map((role) => record(role, ['groups'])),
  ...undirectedRoles
    .filter((role) => role === 'gatekeeper_or_representative')
    .map((role) => record(role, ['groups', 'undirected'])),
  ...directedRoles
    .filter((role) => role === 'gatekeeper' || role === 'representative')
    .map((role) => record(role, ['groups', 'directed'])),
  record('liaison', ['groups']),
  record('total', ['groups']),
];
