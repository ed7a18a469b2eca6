import { expect, test } from '@jest/globals';
import { Relation, type CardTie } from '@sidos/api/model';
import { groupTies } from '../../client/src/cards/entity/ties.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';

const evidence = [{ document: '004', lines: [132], certainty: 'stated' as const }];

function tie(to: string, rest: object, direction: 'in' | 'out' = 'out'): CardTie {
  const relation = Relation.parse({
    id: `${JSON.stringify(rest)}${to}`,
    from: 'project:p',
    to,
    notes: [],
    evidence,
    ...rest,
  });
  return { relation, direction, other: { id: to, type: 'organisation', name: to, kind: null } };
}

test('ties are grouped by kind and direction, by name within', () => {
  const groups = groupTies(
    [
      tie('region:b', { type: 'LOCATED_IN' }),
      tie('project:z', { type: 'PARTICIPATES_IN', role: 'lead' }),
      tie('project:a', { type: 'PARTICIPATES_IN', role: 'partner' }),
      tie('person:x', { type: 'PARTICIPATES_IN', role: 'partner' }, 'in'),
    ],
    { compare: compareIn('fi'), nameOf: ({ name }) => name },
  );
  expect(groups.map((group) => [group.key, group.ties.map((item) => item.other.name)])).toEqual([
    ['PARTICIPATES_IN-out', ['project:a', 'project:z']],
    ['PARTICIPATES_IN-in', ['person:x']],
    ['LOCATED_IN-out', ['region:b']],
  ]);
});
