import { describe, expect, test } from '@jest/globals';
import { Relation, type CardTie } from '@sidos/api/model';
import { toCsv } from '../../client/src/components/save.ts';
import { allocationTable, fundingTable } from '../../client/src/panels/card/money.ts';
import { groupTies } from '../../client/src/panels/card/ties.ts';

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
const cell = (to: string, category: string, amountEur: number): CardTie =>
  tie(to, { type: 'ALLOCATES', category, amountEur });

describe('money', () => {
  test('adds up the cells and keeps the printed total beside the sum', () => {
    const table = allocationTable(
      [
        cell('organisation:a', 'salaries', 100_000),
        cell('organisation:a', 'travel', 8_000),
        cell('organisation:a', 'total', 108_800),
        cell('organisation:b', 'salaries', 50_000),
        cell('organisation:b', 'total', 50_000),
      ],
      'out',
    );
    expect(table?.columns).toEqual(['salaries', 'travel']);
    expect(table?.rows.map((row) => [row.sum, row.printed?.amount])).toEqual([
      [108_000, 108_800],
      [50_000, 50_000],
    ]);
    expect(table?.sums).toEqual([150_000, 8_000]);
    expect([table?.sum, table?.printed]).toEqual([158_000, 158_800]);
  });

  test('shows totals as they are where the source gives nothing else', () => {
    const table = allocationTable(
      [cell('organisation:a', 'total', 10), cell('organisation:b', 'total', 5)],
      'out',
    );
    expect([table?.columns, table?.sum, table?.printed]).toEqual([['total'], 15, null]);
  });

  test('funding without an amount is not counted as nought', () => {
    const table = fundingTable(
      [
        tie('organisation:a', { type: 'FUNDS', amountEur: 76_000, share: 0.2 }, 'in'),
        tie('organisation:b', { type: 'FUNDS' }, 'in'),
      ],
      'in',
    );
    expect(table?.rows.map((row) => row.amount)).toEqual([76_000, null]);
    expect(table?.sum).toBe(76_000);
  });

  test('no money, no table', () => {
    expect(allocationTable([], 'out')).toBeNull();
    expect(fundingTable([], 'in')).toBeNull();
  });
});

test('ties are grouped by kind and direction, by name within', () => {
  const groups = groupTies([
    tie('region:b', { type: 'LOCATED_IN' }),
    tie('project:z', { type: 'PARTICIPATES_IN', role: 'lead' }),
    tie('project:a', { type: 'PARTICIPATES_IN', role: 'partner' }),
    tie('person:x', { type: 'PARTICIPATES_IN', role: 'partner' }, 'in'),
  ]);
  expect(groups.map((group) => [group.key, group.ties.map((item) => item.other.name)])).toEqual([
    ['PARTICIPATES_IN-out', ['project:a', 'project:z']],
    ['PARTICIPATES_IN-in', ['person:x']],
    ['LOCATED_IN-out', ['region:b']],
  ]);
});

test('CSV quotes what it must and defuses formulas', () => {
  const text = toCsv(
    ['Name', 'Ties'],
    [
      ['Ä, "B"', 3],
      ['=HYPERLINK("x")', null],
    ],
  );
  expect(text).toBe('\uFEFFName,Ties\r\n"Ä, ""B""",3\r\n"\'=HYPERLINK(""x"")",\r\n');
});
