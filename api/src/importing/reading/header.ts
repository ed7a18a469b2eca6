import type { SourceRow, Told } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import { isDate } from '../mapping/dates.ts';
import { isNumber, saysNothing } from '../mapping/numbers.ts';
import { widthOf, type RawTable, type ReadAs, type SkippedRow, type Table } from '../table.ts';
import { namesOf, plainHeader } from './names.ts';

/** Rows that are looked at for the header. */
const LOOKED_AT = 30;
/** What begins a row of sums. */
const TOTALS =
  /^(?:(?:grand |sub)?totals?|sum|summa|yht|yhteensä|kaikki yhteensä|välisumma|loppusumma|keskiarvo|totalt|summa totalt|delsumma|slutsumma|medeltal|medelvärde|average|mean)[\s:.]*$/i;

const filled = ({ cells }: SourceRow): number[] => cells.flatMap((cell, k) => (cell === '' ? [] : [k]));

/** Whether a row can be names of columns: several texts, none of them a number or a date. */
function isHeaderLike(row: SourceRow): boolean {
  const at = filled(row);
  return at.length >= 2 && at.every((k) => !isNumber(row.cells[k]) && !isDate(row.cells[k]));
}

/**
 * Finds the header of a table and what does not belong to it: titles above, rows of sums, a second table below. All
 * that is left out is named.
 */
export function findHeader(
  raw: RawTable,
  { headerLine }: ReadAs,
  isKnown: (cells: string[]) => boolean,
): Table {
  const rows = raw.rows.filter((row) => filled(row).length > 0);
  const notes = [...raw.notes];
  const skipped: SkippedRow[] = [];
  const first = headerLine === 0 ? -1 : headerAt(rows, headerLine, isKnown);
  const lower = first < 0 ? null : lowerHeader(raw, rows, first);
  const { names: header, notes: named } =
    first < 0 ? { names: plainHeader(rows), notes: [] } : namesOf(rows[first].cells, lower?.cells);
  if (lower !== null) notes.push(tell('headerLines', { first: rows[first].line, last: lower.line }));
  notes.push(...named);
  for (const row of rows.slice(0, Math.max(first, 0)))
    skipped.push({ row: row.line, reason: tell('aboveHeader') });
  if (first < 0) notes.push(tell('noHeader'));
  const body = rows.slice(first + (lower === null ? 1 : 2));
  const second = secondTable(body, header, isKnown);
  const [own, others] = second < 0 ? [body, []] : [body.slice(0, second), body.slice(second)];
  if (others.length > 0) {
    notes.push(tell('tableBelow', { line: others[0].line }));
    for (const { line } of others) skipped.push({ row: line, reason: tell('belowTable') });
  }
  const kept = own.filter((row) => {
    const reason = noRow(row, header);
    if (reason !== null) skipped.push({ row: row.line, reason });
    return reason === null;
  });
  if (kept.length === 0) notes.push(tell('noRows'));
  return {
    ...raw,
    notes,
    header,
    headerLine: first < 0 ? 0 : rows[first].line,
    rows: kept,
    skipped: skipped.sort((a, b) => a.row - b.row),
  };
}

/** Why a row is none of its table: it sums the others up, or is the header again. Null: it is one. */
function noRow({ cells }: SourceRow, header: readonly string[]): Told | null {
  const [first, ...others] = cells.filter((cell) => cell !== '');
  if (first === undefined) return null;
  // An organisation may be called so: its row says more than numbers.
  if (TOTALS.test(first) && others.every((cell) => isNumber(cell) || saysNothing(cell)))
    return tell('sums', { text: first });
  const isAgain = others.length > 0 && cells.every((cell, k) => cell === '' || cell === header[k]);
  return isAgain ? tell('headerAgain') : null;
}

function headerAt(
  rows: readonly SourceRow[],
  line: number | undefined,
  isKnown: (cells: string[]) => boolean,
): number {
  if (line !== undefined) return rows.findIndex((row) => row.line >= line);
  const near = rows.slice(0, LOOKED_AT);
  const known = near.findIndex(({ cells }) => isKnown(cells));
  if (known >= 0) return known;
  const widest = Math.max(...near.map((row) => filled(row).length));
  const found = near.findIndex(
    (row) => isHeaderLike(row) && filled(row).length >= Math.min(widest, widest * 0.8),
  );
  if (found < 0) return looksLikeMatrix(rows) ? 0 : -1;
  // Where what follows is as it is, and stands among it, it is a row as any other.
  const [top, ...below] = rows.slice(found);
  const seen = new Set(below.slice(0, 500).flatMap(({ cells }) => cells.slice(0, 2)));
  return top.cells.length <= 3 && top.cells.slice(0, 2).every((cell) => seen.has(cell)) ? -1 : found;
}

/** A second line of names, where cells of the first are merged over several columns. */
function lowerHeader({ merged = [] }: RawTable, rows: readonly SourceRow[], first: number): SourceRow | null {
  const [top, next] = [rows[first], rows[first + 1]];
  const isWide = merged.some(
    ({ firstLine, firstColumn, lastColumn }) => firstLine === top.line && lastColumn > firstColumn,
  );
  return isWide && next !== undefined && isHeaderLike(next) ? next : null;
}

/** Names across the top and a corner that may be empty. */
function looksLikeMatrix(rows: readonly SourceRow[]): boolean {
  const [top] = rows;
  return top !== undefined && filled(top).length >= 2 && top.cells[0] === '';
}

/** Where, behind an empty line, something like a header stands that is not of this table; −1: nowhere. */
function secondTable(
  body: readonly SourceRow[],
  header: readonly string[],
  isKnown: (cells: string[]) => boolean,
): number {
  for (let i = 1; i < body.length - 1; i += 1) {
    if (body[i].line - body[i - 1].line < 2 || !isHeaderLike(body[i])) continue;
    const isSame = filled(body[i]).every((k) => body[i].cells[k] === header[k]);
    if (!isSame && isKnown(body[i].cells)) return i;
    const mine = numbersIn(body.slice(Math.max(0, i - 20), i));
    const differs =
      filled(body[i]).some((k) => mine.has(k)) || filled(body[i]).length !== filled(body[i - 1]).length;
    const asHeader = filled(body[i]).every((k) => body[i].cells[k] !== header[k]);
    if (differs && asHeader && numbersIn(body.slice(i + 1, i + 5)).size + mine.size > 0) return i;
  }
  return -1;
}

/** Columns that hold numbers or dates in all of these rows that say something there. */
function numbersIn(rows: readonly SourceRow[]): Set<number> {
  const width = widthOf(rows);
  const columns = new Set<number>();
  for (let k = 0; k < width; k += 1) {
    const cells = rows.map(({ cells }) => cells[k] ?? '').filter((cell) => !saysNothing(cell));
    if (cells.length > 0 && cells.every((cell) => isNumber(cell) || isDate(cell))) columns.add(k);
  }
  return columns;
}
