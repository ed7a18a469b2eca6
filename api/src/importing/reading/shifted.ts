import type { SourceRow } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import { isDate } from '../mapping/dates.ts';
import { isNumber, saysNothing } from '../mapping/numbers.ts';
import type { SkippedRow, Table } from '../table.ts';

/** What the cells of a column are, learned from the rows that have as many cells as there are columns. */
type Kind = 'date' | 'number' | 'text' | 'word' | ReadonlySet<string>;

/** Most different words of a column that counts as chosen from a list. */
const MOST_WORDS = 60;

/**
 * Puts rows right whose cells were shifted by a divider that stands unquoted in a text: dates, numbers and words that
 * recur are anchors, and what lies between them is joined. Where that can be done in more than one way, or a row has
 * too few cells for its anchors, it is left out and named.
 */
export function withoutShifts(table: Table, divider = ','): Table {
  const width = table.header.length;
  const isLong = ({ cells }: SourceRow) => cells.slice(width).some((cell) => cell !== '');
  const whole = table.rows.filter(({ cells }) => cells.length === width);
  const kinds = kindsOf(whole, width);
  const skipped: SkippedRow[] = [];
  let mended = 0;
  let short = 0;
  const rows = table.rows.flatMap((row): SourceRow[] => {
    if (isLong(row)) {
      const cells = whole.length === 0 ? null : realigned(row.cells, kinds, divider);
      if (cells === null)
        skipped.push({
          row: row.line,
          reason: tell('cellsOpen', { cells: row.cells.length, columns: width }),
        });
      else mended += 1;
      return cells === null ? [] : [{ line: row.line, cells }];
    }
    const cells = Array.from({ length: width }, (_, k) => row.cells[k] ?? '');
    if (row.cells.length >= width) return [{ line: row.line, cells }];
    if (row.cells.length < width && !fits(cells, kinds)) {
      skipped.push({
        row: row.line,
        reason: tell('cellsMissing', { cells: row.cells.length, columns: width }),
      });
      return [];
    }
    short += 1;
    return [{ line: row.line, cells }];
  });
  const notes = [
    ...table.notes,
    ...(mended > 0 ? [tell('shifted', { count: mended, mark: divider })] : []),
    ...(short > 0 ? [tell('short', { count: short })] : []),
  ];
  return { ...table, rows, notes, skipped: [...table.skipped, ...skipped].sort((a, b) => a.row - b.row) };
}

function kindsOf(rows: readonly SourceRow[], width: number): Kind[] {
  return Array.from({ length: width }, (_, k): Kind => {
    const cells = rows.map(({ cells }) => cells[k]).filter((cell) => !saysNothing(cell));
    if (cells.length === 0) return 'text';
    const share = (is: (cell: string) => boolean) => cells.filter(is).length / cells.length;
    if (share(isDate) > 0.9) return 'date';
    if (share(isNumber) > 0.9) return 'number';
    const words = new Set(cells);
    if (words.size <= MOST_WORDS && words.size < cells.length / 2) return words;
    return cells.every((cell) => !/[\s,;]/.test(cell)) ? 'word' : 'text';
  });
}

/** What it costs to take a text for a cell of a column: 0 fits, 1 may be, Infinity does not. */
function cost(text: string, kind: Kind, joined: boolean): number {
  if (saysNothing(text)) return joined ? Infinity : kind === 'text' ? 1 : 0;
  if (kind === 'date') return isDate(text) && !joined ? 0 : Infinity;
  if (kind === 'number') return isNumber(text) ? 0 : Infinity;
  if (kind === 'text') return 0;
  if (kind === 'word') return joined ? 3 : /\s/.test(text) ? 1 : 0;
  return kind.has(text) ? 0 : joined ? Infinity : 3;
}

function fits(cells: readonly string[], kinds: readonly Kind[]): boolean {
  return cells.every((cell, k) => cost(cell, kinds[k], false) < Infinity);
}

/** Cells joined so that there is one a column, at the least cost; null where there is none or more than one such way. */
function realigned(cells: readonly string[], kinds: readonly Kind[], divider: string): string[] | null {
  const [n, width] = [cells.length, kinds.length];
  // best[k][i]: the least cost of the first i cells as the first k columns, in how many ways, and the last cut.
  const best = Array.from({ length: width + 1 }, () =>
    Array.from({ length: n + 1 }, () => ({ cost: Infinity, ways: 0, cut: -1 })),
  );
  best[0][0] = { cost: 0, ways: 1, cut: -1 };
  for (let k = 1; k <= width; k += 1)
    for (let i = k; i <= n; i += 1)
      for (let cut = Math.max(k - 1, i - (n - width) - 1); cut < i; cut += 1) {
        const before = best[k - 1][cut];
        if (before.cost === Infinity) continue;
        const joined = i - cut > 1;
        const text = cells.slice(cut, i).join(kinds[k - 1] === 'number' ? divider : `${divider} `);
        const sum = before.cost + cost(text, kinds[k - 1], joined);
        if (sum < best[k][i].cost) best[k][i] = { cost: sum, ways: before.ways, cut };
        else if (sum === best[k][i].cost && sum < Infinity) best[k][i].ways += before.ways;
      }
  if (best[width][n].cost === Infinity || best[width][n].ways > 1) return null;
  const found: string[] = [];
  for (let k = width, i = n; k > 0; i = best[k][i].cut, k -= 1)
    found.unshift(cells.slice(best[k][i].cut, i).join(kinds[k - 1] === 'number' ? divider : `${divider} `));
  return found;
}
