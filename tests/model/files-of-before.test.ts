import { expect, test } from '@jest/globals';
import { mergeRecords } from '@sidos/api/loading';
import { parseRecords } from '@sidos/api/model';
import { smallFile } from '../support/records.ts';

test('an export is told to be none, and what to do', () => {
  const { entities, relations } = smallFile();
  expect(() => parseRecords({ entities, relations }, 'all.json')).toThrow(/no record file: .*sidos backup/);
});

test('ties of before that are one today are joined, not refused', () => {
  const file = smallFile();
  const [a, b] = ['organisation:oulun-kaupunki', 'organisation:kemin-kaupunki'];
  const related = (from: string, to: string, line: string) => ({
    ...{ type: 'PART_OF', nature: 'related', from, to, evidence: [line] },
  });
  file.relations.push(related(a, b, '3'), related(b, a, '4'));
  const { relations } = mergeRecords([{ file: 'f', records: parseRecords(file, 'small.json') }]);
  const found = relations.filter(({ type }) => type === 'COOPERATES_WITH');
  expect(found.map(({ evidence }) => evidence[0]?.lines)).toEqual([[3, 4]]);
});
