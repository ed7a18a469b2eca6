import { describe, expect, test } from '@jest/globals';
import type { Figure } from '@sidos/api/model';
import {
  compareCells,
  firstLook,
  fits,
  rowsAsCsv,
  rowsAsTsv,
  type DeskColumn,
} from '../../client/src/components/table/table.ts';

interface Row {
  name: string;
  constraint: Figure;
}
const columns: DeskColumn<Row>[] = [
  { key: 'name', title: 'Name', value: (row) => row.name },
  { key: 'constraint', title: 'Constraint', value: (row) => row.constraint, numeric: true },
  { key: 'more', title: 'More', value: () => null, hidden: true },
];
const rows: Row[] = [
  { name: 'Östersund Ab', constraint: { value: 0.5 } },
  { name: '=Evil', constraint: { value: null, absence: 'no-ties' } },
];

describe('a desk’s table', () => {
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
    expect(compareCells(9, 10, 'en')).toBeLessThan(0);
    expect(compareCells('Öljy', 'Zeta', 'fi')).toBeGreaterThan(0);
    expect(compareCells('Hanke 9', 'Hanke 10', 'fi')).toBeLessThan(0);
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
