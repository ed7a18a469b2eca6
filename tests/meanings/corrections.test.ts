import { expect, test } from '@jest/globals';
import { withCorrections } from '@sidos/api/meanings';
import type { Correction, CorrectedField, Entity, Relation } from '@sidos/api/model';

const evidence = [{ document: '900', lines: [1], certainty: 'stated' as const }];
const entity = (id: string): Entity =>
  ({ id, type: id.split(':')[0], name: id, aliases: [], notes: [], evidence, kind: 'company' }) as Entity;
const tie = (role: string, to = 'organisation:b'): Relation => ({
  ...{ id: `AFFILIATED_WITH|person:a|${to}|${role}`, type: 'AFFILIATED_WITH', from: 'person:a', to },
  ...{ role, notes: [], evidence },
});
const put = (target: string, field: CorrectedField, ...values: string[]): Correction => ({
  ...{ id: 'c', at: '2026-01-01T00:00:00Z', by: 'a', before: [], why: '' },
  ...{ target, field, values },
});
const entities = ['person:a', 'organisation:b', 'organisation:c'].map(entity);
const [MEMBER, CHAIR] = [tie('member').id, tie('chair').id];
const AT_C = tie('chair', 'organisation:c').id;

/** What stands after these corrections, and how many of them found nothing. */
const after = (relations: Relation[], ...corrections: Correction[]) => {
  const done = withCorrections({ entities, relations }, corrections, (id) => id === 'region:known');
  return [done.relations.map(({ id }) => id), done.idle.length];
};

test('one after the other, of a source that says the fault again', () => {
  const both = [put(MEMBER, 'role', 'chair'), put(CHAIR, 'to', 'organisation:c')];
  expect(after([tie('member')], ...both)).toEqual([[AT_C], 0]);
});

test('what was put right before has not found nothing: the source is not among those loaded', () => {
  const both = [put(MEMBER, 'role', 'chair'), put(CHAIR, 'to', 'organisation:c')];
  expect(after([tie('chair', 'organisation:c')], ...both)).toEqual([[AT_C], 0]);
  expect(after([tie('chair')], put(MEMBER, 'role', 'chair'))).toEqual([[CHAIR], 0]);
  expect(after([], put(MEMBER, 'wrong'))).toEqual([[], 0]);
  expect(after([], put(MEMBER, 'role', 'chair'), put(CHAIR, 'wrong'))).toEqual([[], 0]);
});

test('where neither what it is about nor what it made is there, it has', () => {
  expect(after([tie('other')], put(MEMBER, 'role', 'chair'))).toEqual([[tie('other').id], 1]);
  expect(after([], put(MEMBER, 'to', 'organisation:c'))).toEqual([[], 1]);
  expect(after([], put('person:gone', 'name', 'Somebody'))).toEqual([[], 1]);
});

test('a tie may be led to a place that the data gets with it, and to nothing unknown', () => {
  expect(after([tie('member')], put(MEMBER, 'to', 'region:known'))).toEqual([
    [tie('member', 'region:known').id],
    0,
  ]);
  expect(after([tie('member')], put(MEMBER, 'to', 'region:nowhere'))).toEqual([[MEMBER], 1]);
});
