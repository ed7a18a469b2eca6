import type { SourceRow } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import { widthOf, type RawTable } from '../table.ts';

/** Rows in which the header of a table beside another is looked for. */
const LOOKED_AT = 30;

/** Columns from one up to, and without, another. */
interface Block {
  from: number;
  to: number;
}

/**
 * Tables that stand side by side in one sheet, with an empty column between them, each as a table of its own. An empty
 * column within a table divides nothing: what stands behind it is a table where it has a header that is known, names
 * columns that the first names too, or has rows where the first has none.
 */
export function besideEachOther(raw: RawTable, isKnown: (cells: string[]) => boolean): RawTable[] {
  const blocks = blocksOf(raw.rows);
  const starts = blocks.filter((block, i) => i > 0 && isTable(raw.rows, blocks[0], block, isKnown));
  if (starts.length === 0) return [raw];
  const width = widthOf(raw.rows);
  const parts = [{ from: 0 }, ...starts].map(({ from }, i) => ({ from, to: starts[i]?.from ?? width }));
  return parts.map(({ from, to }, i): RawTable => {
    const rows = raw.rows.map(({ line, cells }) => ({ line, cells: withoutGap(cells.slice(from, to)) }));
    if (i === 0) {
      const beside = starts.map((block) => tell('tableBeside', { column: firstCell(raw.rows, block) }));
      return { ...raw, rows, notes: [...raw.notes, ...beside] };
    }
    const columns = `${columnName(from)}–${columnName(to - 1)}`;
    const sheet = raw.sheet === null ? columns : `${raw.sheet} (${columns})`;
    return { ...raw, sheet, rows, notes: [], merged: [] };
  });
}

/** Runs of columns in which something stands. */
function blocksOf(rows: readonly SourceRow[]): Block[] {
  const width = widthOf(rows);
  const used = Array.from({ length: width }, () => false);
  for (const { cells } of rows)
    cells.forEach((cell, k) => {
      if (cell !== '') used[k] = true;
    });
  const blocks: Block[] = [];
  used.forEach((isUsed, k) => {
    if (!isUsed) return;
    if (k > 0 && used[k - 1]) blocks[blocks.length - 1].to = k + 1;
    else blocks.push({ from: k, to: k + 1 });
  });
  return blocks;
}

function isTable(
  rows: readonly SourceRow[],
  first: Block,
  block: Block,
  isKnown: (cells: string[]) => boolean,
): boolean {
  if (block.to - block.from < 2 || first.to - first.from < 2) return false;
  const top = rows.slice(0, LOOKED_AT).map(({ cells }) => cells.slice(block.from, block.to));
  const lower = (cells: readonly string[]) =>
    cells.filter((cell) => cell !== '').map((cell) => cell.toLowerCase());
  const named = new Set(
    lower(rows.find(({ cells }) => lower(cells).length > 0)?.cells.slice(first.from, first.to) ?? []),
  );
  const head = lower(top.find((cells) => lower(cells).length > 0) ?? []);
  // A table that goes on where the first has ended is another one.
  const goesOn = rows.some(
    ({ cells }) =>
      lower(cells.slice(first.from, first.to)).length === 0 &&
      lower(cells.slice(block.from, block.to)).length > 1,
  );
  return goesOn || top.some((cells) => isKnown(cells)) || head.some((name) => named.has(name));
}

function firstCell(rows: readonly SourceRow[], { from }: Block): string {
  return rows.find(({ cells }) => (cells[from] ?? '') !== '')?.cells[from] ?? columnName(from);
}

function withoutGap(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

/** The letters of a column of a spreadsheet, from A. */
function columnName(k: number): string {
  const letter = String.fromCharCode(65 + (k % 26));
  return k < 26 ? letter : columnName(Math.floor(k / 26) - 1) + letter;
}
