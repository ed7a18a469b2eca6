import type { SourceRow, Told } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import { isDate } from '../mapping/dates.ts';
import { isNumber, saysNothing } from '../mapping/numbers.ts';
import type { RawTable, ReadAs, SkippedRow, Table } from '../table.ts';

/** Rows that are looked at for the header. */
const LOOKED_AT = 30;
/** What begins a row of sums. */
const TOTALS =
  /^(?:(?:grand |sub)?totals?|sum|summa|yhteensä|kaikki yhteensä|välisumma|totalt|summa totalt|delsumma)\b[\s:.]*$/i;

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
  const header = first < 0 ? plainHeader(rows) : headerOf(rows[first].cells, notes);
  for (const row of rows.slice(0, Math.max(first, 0)))
    skipped.push({ row: row.line, reason: tell('aboveHeader') });
  if (first < 0) notes.push(tell('noHeader'));
  const body = rows.slice(first + 1);
  const second = secondTable(body, header);
  const [own, others] = second < 0 ? [body, []] : [body.slice(0, second), body.slice(second)];
  if (others.length > 0) {
    notes.push(tell('tableBelow', { line: others[0].line }));
    for (const { line } of others) skipped.push({ row: line, reason: tell('belowTable') });
  }
  const kept = own.filter((row) => {
    const totals = row.cells.find((cell) => cell !== '');
    if (totals === undefined || !TOTALS.test(totals)) return true;
    skipped.push({ row: row.line, reason: tell('sums', { text: totals }) });
    return false;
  });
  return {
    ...raw,
    notes,
    header,
    headerLine: first < 0 ? 0 : rows[first].line,
    rows: kept,
    skipped: skipped.sort((a, b) => a.row - b.row),
  };
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

/** Names across the top and a corner that may be empty. */
function looksLikeMatrix(rows: readonly SourceRow[]): boolean {
  const [top] = rows;
  return top !== undefined && filled(top).length >= 2 && top.cells[0] === '';
}

function plainHeader(rows: readonly SourceRow[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const names = ['source', 'target', 'weight'];
  return Array.from({ length: width }, (_, k) => (width <= 3 ? names[k] : `column ${k + 1}`));
}

/** Names of columns, each once; a blank column gets a name by its place. */
function headerOf(cells: readonly string[], notes: Told[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, k) => {
    const name = cell === '' ? `column ${k + 1}` : cell.slice(0, 1_000);
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    if (times === 1) return name;
    notes.push(tell('sameColumn', { name, later: `${name} (${times})` }));
    return `${name} (${times})`;
  });
}

/** Where, behind an empty line, something like a header stands that is not of this table; −1: nowhere. */
function secondTable(body: readonly SourceRow[], header: readonly string[]): number {
  for (let i = 1; i < body.length - 1; i += 1) {
    if (body[i].line - body[i - 1].line < 2 || !isHeaderLike(body[i])) continue;
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
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = new Set<number>();
  for (let k = 0; k < width; k += 1) {
    const cells = rows.map(({ cells }) => cells[k] ?? '').filter((cell) => !saysNothing(cell));
    if (cells.length > 0 && cells.every((cell) => isNumber(cell) || isDate(cell))) columns.add(k);
  }
  return columns;
}
