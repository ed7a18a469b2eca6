import { fold, type Absence, type Figure } from '@sidos/api/model';
import type { ReactNode } from 'react';
import {
  csvMetadata,
  fileName,
  toCsv,
  toSpreadsheetCsv,
  toTsv,
  type Cell,
  type FileColumn,
} from '@sidos/api/formats/write';
import type { MeasureRef } from '../measure/measureText.ts';
import { compareIn } from '../../i18n/compare.ts';

/** A column: the value that is sorted, searched, copied and saved, and how it is shown where that is something else. */
export interface Column<Row> {
  key: string;
  title: string;
  value: (row: Row) => Cell | Figure;
  show?: (row: Row) => ReactNode;
  /** Other words that a row is found by, such as names in other languages. */
  found?: (row: Row) => readonly string[];
  numeric?: boolean;
  /** Why a value of this column is missing, where the value itself does not say. */
  absence?: Absence;
  /** What the column measures; its head explains it. */
  measure?: MeasureRef;
  /** Width in pixels. */
  width?: number;
  /** Left out at first; the choice of columns brings it in. */
  hidden?: boolean;
}

/** How a table is sorted, filtered and which columns it shows: what a desk may keep in the address. */
export interface TableLook {
  sort: { key: string; down: boolean } | null;
  filter: string;
  /** Keys of the columns left out. */
  hidden: readonly string[];
}

/** The look a table has before anything is chosen. */
export function firstLook<Row>(columns: readonly Column<Row>[], sortBy: string | null): TableLook {
  const column = columns.find(({ key }) => key === sortBy);
  return {
    sort: column ? { key: column.key, down: column.numeric ?? false } : null,
    filter: '',
    hidden: columns.filter(({ hidden }) => hidden).map(({ key }) => key),
  };
}

/** The plain value of a cell; a figure is its number. */
export function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  return typeof value === 'object' && value !== null ? value.value : value;
}

/** Compares two cells in a language: numbers by size, texts with the numbers in them by size too. */
export function comparing(language: string): (a: Cell, b: Cell) => number {
  // Made once a table, not once a comparison: a collator is dear.
  const compare = compareIn(language);
  return (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a ?? ''), String(b ?? ''));
}

/** Whether a row has every word of a filter somewhere, letters with and without dots being the same. */
export function fits<Row>(row: Row, columns: readonly Column<Row>[], filter: string): boolean {
  const words = columns.flatMap((column) => [
    String(cellOf(column, row) ?? ''),
    ...(column.found?.(row) ?? []),
  ]);
  const line = fold(words.join(' '));
  return fold(filter)
    .split(/\s+/)
    .every((word) => line.includes(word));
}

/** The rows that fit the look's filter, in its order; what is undefined comes last, whichever way the rest is sorted. */
export function shownRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { sort, filter }: TableLook,
  language: string,
): Row[] {
  const fitting = filter.trim() === '' ? [...rows] : rows.filter((row) => fits(row, columns, filter));
  const column = columns.find(({ key }) => key === sort?.key);
  if (!column) return fitting;
  const compare = comparing(language);
  const sign = sort?.down ? -1 : 1;
  return fitting
    .map((row) => ({ row, cell: cellOf(column, row) }))
    .sort((a, b) =>
      a.cell === null || b.cell === null
        ? Number(a.cell === null) - Number(b.cell === null)
        : sign * compare(a.cell, b.cell),
    )
    .map(({ row }) => row);
}

/** The rows as CSV text. */
export function rowsAsCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return toCsv(titles(columns), cells(columns, rows));
}

/** The companion of the CSV file: what the rows were computed from, and what the columns are. */
export function rowsAsMetadata<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { label, date, parameters }: { label: string; date: string; parameters: Readonly<Record<string, string>> },
): string {
  const described = columns.map((column): FileColumn => {
    const sample = rows.map((row) => cellOf(column, row)).find((cell) => cell !== null);
    const type = typeof sample === 'number' ? 'double' : typeof sample === 'boolean' ? 'boolean' : 'string';
    return { key: column.title, title: column.measure?.key ?? column.key, type };
  });
  const table = { url: fileName(label, 'csv'), title: label, columns: described };
  return csvMetadata({ title: label, description: '', date, parameters }, [table]);
}

/** The rows as CSV for a spreadsheet whose decimal sign is a comma. */
export function rowsAsSpreadsheetCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return toSpreadsheetCsv(titles(columns), cells(columns, rows));
}

/** The rows as a sheet of a workbook. */
export function rowsAsSheet<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { header: string[]; rows: Cell[][] } {
  return { header: titles(columns), rows: cells(columns, rows) };
}

/** The rows for the clipboard. */
export function rowsAsTsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: string,
): string {
  return toTsv(titles(columns), cells(columns, rows), language);
}

function titles<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.map(({ title }) => title);
}

function cells<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Cell[][] {
  return rows.map((row) => columns.map((column) => cellOf(column, row)));
}
