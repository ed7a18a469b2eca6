import type { CardTie } from '@sidos/api/model';

/** One cell of a money table: the tie it stands for, so that its evidence and notes are at hand. */
export interface MoneyCell {
  tie: CardTie;
  amount: number;
}

/**
 * Money as a table: a row an other end, a column a category. Totals are computed from the cells; `printed` holds
 * what the source itself gives as a total (a column named `total`), so that the two can be compared.
 */
export interface MoneyTable {
  columns: string[];
  rows: {
    key: string;
    other: CardTie['other'];
    cells: (MoneyCell | null)[];
    sum: number;
    printed: MoneyCell | null;
  }[];
  sums: number[];
  sum: number;
  printed: number | null;
}

/** Names under which sources print a total of their own. */
const TOTAL = /^(total|yhteensä|sum|summa|totalt)\b/i;

/** The table of allocations in one direction; null where there are none. */
export function allocationTable(ties: readonly CardTie[], direction: 'out' | 'in'): MoneyTable | null {
  const cells = ties.flatMap((tie) =>
    tie.relation.type === 'ALLOCATES' && tie.direction === direction
      ? [{ tie, amount: tie.relation.amountEur, category: tie.relation.category }]
      : [],
  );
  if (cells.length === 0) return null;
  const own = cells.filter((cell) => !TOTAL.test(cell.category));
  const parts = own.length > 0 ? own : cells;
  const columns = [...new Set(parts.map((cell) => cell.category))];
  const others = new Map(cells.map((cell) => [cell.tie.other.id, cell.tie.other]));
  const rows = [...others].map(([key, other]) => {
    const mine = parts.filter((cell) => cell.tie.other.id === key);
    const total =
      own.length > 0
        ? cells.find((cell) => cell.tie.other.id === key && TOTAL.test(cell.category))
        : undefined;
    return {
      key,
      other,
      cells: columns.map((column) => mine.find((cell) => cell.category === column) ?? null),
      sum: mine.reduce((sum, cell) => sum + cell.amount, 0),
      printed: total ?? null,
    };
  });
  const sums = columns.map((_, at) => rows.reduce((sum, row) => sum + (row.cells[at]?.amount ?? 0), 0));
  const printed = rows.some((row) => row.printed)
    ? rows.reduce((sum, row) => sum + (row.printed?.amount ?? row.sum), 0)
    : null;
  return { columns, rows, sums, sum: rows.reduce((sum, row) => sum + row.sum, 0), printed };
}

/** Whether the table reads better turned: a row a category instead of a row an other end. */
export function turned(table: MoneyTable): boolean {
  return table.columns.length > table.rows.length && table.columns.length > 2;
}

/** Funding of a project or by an organisation: one line a tie, with the sum of what is known. */
export interface FundingTable {
  rows: { tie: CardTie; amount: number | null; share: number | null; instrument: string | null }[];
  sum: number;
}

/** The funding ties in one direction; null where there are none. */
export function fundingTable(ties: readonly CardTie[], direction: 'out' | 'in'): FundingTable | null {
  const rows = ties.flatMap((tie) =>
    tie.relation.type === 'FUNDS' && tie.direction === direction
      ? [
          {
            tie,
            amount: tie.relation.amountEur ?? null,
            share: tie.relation.share ?? null,
            instrument: tie.relation.instrument ?? null,
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  return { rows, sum: rows.reduce((sum, row) => sum + (row.amount ?? 0), 0) };
}
