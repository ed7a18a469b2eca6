import type { EntityStub } from '@sidos/api/model';
import type { Cell } from '@sidos/api/formats/write';
import type { Sheet } from '../SheetButtons.tsx';
import type { MoneyCell, MoneyLine, MoneyTable } from './money.ts';

/** The words a money table needs. */
export interface MoneyWords {
  corner: string;
  amount: string;
  sum: string;
  printed: string;
  name: (entity: EntityStub) => string;
}

/** What stands at the head of a line. */
function lineName({ entity, category }: MoneyLine, words: Pick<MoneyWords, 'name' | 'amount'>): string {
  return entity ? words.name(entity) : (category ?? words.amount);
}

/** Whether any line has a total of its own in the source. */
export const hasPrinted = (lines: readonly MoneyLine[]): boolean =>
  lines.some(({ printed }) => printed !== null);

const amountOf = (cell: MoneyCell | null): number | null => cell?.amount ?? null;

/** The printed totals of lines added up; null where one of them is not printed. */
export function printedSum(lines: readonly MoneyLine[]): number | null {
  const known = lines.flatMap(({ printed }) => printed?.amount ?? []);
  return known.length === lines.length ? known.reduce((sum, value) => sum + value, 0) : null;
}

/** A money table with its sums and the totals printed in the source, computed and printed apart. */
export function moneySheet({ rows, columns, cells, sum, printed }: MoneyTable, words: MoneyWords): Sheet {
  const several = columns.length > 1;
  const beside = hasPrinted(rows);
  const below = hasPrinted(columns) || printed !== null;
  const body = rows.map((row, at): Cell[] => [
    lineName(row, words),
    ...cells[at].map(amountOf),
    ...(several ? [row.sum] : []),
    ...(beside ? [amountOf(row.printed)] : []),
  ]);
  const sums: Cell[] = [
    words.sum,
    ...columns.map((column) => column.sum),
    ...(several ? [sum] : []),
    ...(beside ? [printedSum(rows)] : []),
  ];
  const under: Cell[] = [
    words.printed,
    ...columns.map((column) => amountOf(column.printed) ?? (several ? null : printed)),
    ...(several ? [printed] : []),
    ...(beside ? [null] : []),
  ];
  return {
    header: [
      words.corner,
      ...columns.map((column) => lineName(column, words)),
      ...(several ? [words.sum] : []),
      ...(beside ? [words.printed] : []),
    ],
    rows: [...body, sums, ...(below ? [under] : [])],
  };
}
