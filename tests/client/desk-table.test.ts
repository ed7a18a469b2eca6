import { describe, expect, test } from '@jest/globals';
import type { Figure } from '@sidos/api/model';
import {
  comparing,
  firstLook,
  fits,
  rowsAsCsv,
  rowsAsTsv,
  shownRows,
  type Column,
} from '../../client/src/components/table/table.ts';

interface Row {
  name: string;
  constraint: Figure;
}
const columns: Column<Row>[] = [
  { key: 'name', title: 'Name', value: (row) => row.name },
  { key: 'constraint', title: 'Constraint', value: (row) => row.constraint, numeric: true },
  { key: 'more', title: 'More', value: () => null, hidden: true },
];
const rows: Row[] = [
  { name: 'Östersund Ab', constraint: { value: 0.5 } },
  { name: '=Evil', constraint: { value: null, absence: 'no-ties' } },
];

describe('a table', () => {
  test('saves figures as numbers and undefined ones as nothing', () => {
    expect(rowsAsCsv(columns, rows)).toBe("Name,Constraint,More\r\nÖstersund Ab,0.5,\r\n'=Evil,,\r\n");
  });
  test('copies numbers as the language writes them', () => {
    expect(rowsAsTsv(columns, rows.slice(0, 1), 'fi')).toBe('Name\tConstraint\tMore\nÖstersund Ab\t0,5\t');
  });
  test('finds a row by words in any order, letters with and without dots', () => {
    expect(fits(rows[0], columns, 'ab OSTER')).toBe(true);
    expect(fits(rows[0], columns, 'oster xy')).toBe(false);
  });
  test('sorts numbers by size and names by the language', () => {
    const compare = comparing('fi');
    expect(compare(9, 10)).toBeLessThan(0);
    expect(compare('Öljy', 'Zeta')).toBeGreaterThan(0);
    expect(compare('Hanke 9', 'Hanke 10')).toBeLessThan(0);
  });
  test('keeps what is undefined last, whichever way the rest is sorted', () => {
    const look = { filter: '', hidden: [] };
    for (const down of [true, false]) {
      const sorted = shownRows(rows, columns, { ...look, sort: { key: 'constraint', down } }, 'fi');
      expect(sorted.map(({ name }) => name)).toEqual(['Östersund Ab', '=Evil']);
    }
    const byName = shownRows(rows, columns, { ...look, sort: { key: 'name', down: false } }, 'fi');
    expect(byName.map(({ name }) => name)).toEqual(['=Evil', 'Östersund Ab']);
    expect(shownRows(rows, columns, { ...look, sort: null, filter: 'ostersund' }, 'fi')).toEqual([rows[0]]);
  });
  test('starts with the largest where it is sorted by a number', () => {
    expect(firstLook(columns, 'constraint')).toEqual({
      sort: { key: 'constraint', down: true },
      filter: '',
      hidden: ['more'],
    });
    expect(firstLook(columns, null).sort).toBeNull();
  });
});
