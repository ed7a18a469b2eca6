import type { CardTie, EntityCard, EntityStub } from '@sidos/api/model';

/** One cell of a money table: the ties it stands for, so that their evidence and notes are at hand. */
export interface MoneyCell {
  ties: CardTie[];
  amount: number;
}

/** A row or a column: an entity or a category, the sum of its cells, and what the source prints as its total. */
export interface MoneyLine {
  key: string;
  /** Name of a category, or the short name of a part; null where there is none, as for the one column of amounts. */
  category: string | null;
  entity: EntityStub | null;
  sum: number;
  printed: MoneyCell | null;
}

/**
 * Money as a table. Sums are computed from the cells; `printed` is what the source itself gives as a total, so that
 * the two can be compared. A line without cells counts with its printed total.
 */
export interface MoneyTable {
  rows: MoneyLine[];
  columns: MoneyLine[];
  /** `cells[row][column]`. */
  cells: (MoneyCell | null)[][];
  sum: number;
  /** What is printed for the whole: a budget, or the total that a whole gives where its parts give the cells. */
  printed: number | null;
}

/** Says whether a project is a part of another, a work package say. */
export type IsPart = (part: string, whole: string) => boolean;

interface Item {
  tie: CardTie;
  /** The source prints it as the sum of others. */
  total: boolean;
  category: string;
  amount: number;
}

const isTotal = ({ total }: Item): boolean => total;
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The allocations of a card in one direction, with the other end of each. */
function items(ties: readonly CardTie[], direction: 'out' | 'in'): Item[] {
  return ties.flatMap((tie) =>
    tie.relation.type === 'ALLOCATES' && tie.direction === direction
      ? [
          {
            tie,
            total: tie.relation.total === true,
            category: tie.relation.category,
            amount: tie.relation.amountEur,
          },
        ]
      : [],
  );
}

function cellOf(found: readonly Item[]): MoneyCell | null {
  if (found.length === 0) return null;
  return { ties: found.map(({ tie }) => tie), amount: add(found.map(({ amount }) => amount)) };
}

interface Lines {
  rows: readonly EntityStub[];
  columns: readonly Pick<MoneyLine, 'key' | 'category' | 'entity'>[];
  cell: (row: EntityStub, column: string) => MoneyCell | null;
  printedOf: (row: EntityStub) => MoneyCell | null;
  printedUnder?: (column: string) => MoneyCell | null;
  printed: number | null;
}

function assemble({ rows, columns, cell, printedOf, printedUnder, printed }: Lines): MoneyTable {
  const cells = rows.map((row) => columns.map((column) => cell(row, column.key)));
  const made = rows.map((entity, at): MoneyLine => {
    const own = cells[at].flatMap((item) => item?.amount ?? []);
    const total = printedOf(entity);
    // A line of which only the total is known has nothing to be compared with: the total is its sum.
    const sum = own.length === 0 ? (total?.amount ?? 0) : add(own);
    return { key: entity.id, category: null, entity, sum, printed: own.length === 0 ? null : total };
  });
  return {
    rows: made,
    columns: columns.map((column, at) => ({
      ...column,
      sum: add(cells.flatMap((row) => row[at]?.amount ?? [])),
      printed: printedUnder?.(column.key) ?? null,
    })),
    cells,
    sum: add(made.map((row) => row.sum)),
    printed,
  };
}

/** The key of the one column of a table that has no categories to tell apart. */
const AMOUNT = 'amount';

/** A row an other end, a column a category; where no row has two cells, one column of amounts. */
function byCategory(
  all: readonly Item[],
  printed: number | null,
  printedUnder?: (category: string) => MoneyCell | null,
): MoneyTable {
  const rows = [...new Map(all.map(({ tie }) => [tie.other.id, tie.other])).values()];
  const mine = (row: EntityStub): Item[] => all.filter(({ tie }) => tie.other.id === row.id);
  const parts = (row: EntityStub): Item[] => mine(row).filter((item) => !isTotal(item));
  const single = rows.every((row) => parts(row).length <= 1);
  const names = [...new Set(all.filter((item) => !isTotal(item)).map(({ category }) => category))];
  const columns = single
    ? [{ key: AMOUNT, category: names.length === 1 ? names[0] : null, entity: null }]
    : names.map((category) => ({ key: category, category, entity: null }));
  return assemble({
    rows,
    columns,
    cell: (row, column) => {
      if (!single) return cellOf(parts(row).filter(({ category }) => category === column));
      return cellOf(parts(row).length > 0 ? parts(row) : mine(row));
    },
    printedOf: (row) => (parts(row).length > 0 ? cellOf(mine(row).filter(isTotal)) : null),
    printedUnder: single ? undefined : printedUnder,
    printed,
  });
}

/**
 * The tables of what an entity gives: one over its parts (a row an other end, a column a work package) where these
 * give money, with the totals that the whole prints beside and below; then one for each type of the other ends left.
 *
 * @param parts cards of the parts of a project; those that give nothing are passed over
 */
export function givenTables(card: EntityCard, parts: readonly EntityCard[] = []): MoneyTable[] {
  const printed = printedFor(card);
  const own = items(card.ties, 'out');
  const givers = parts
    .map(({ entity, ties }) => ({ entity: stubOf(entity), given: items(ties, 'out') }))
    .filter(({ given }) => given.length > 0);
  const rows = [
    ...new Map(givers.flatMap(({ given }) => given.map(({ tie }) => [tie.other.id, tie.other]))).values(),
  ];
  const covered = new Set([...rows, ...givers.map(({ entity }) => entity)].map(({ id }) => id));
  const totalTo = (id: string): MoneyCell | null =>
    cellOf(own.filter((item) => item.tie.other.id === id && isTotal(item)));
  const tables: MoneyTable[] = [];
  if (givers.length > 0) {
    tables.push(
      assemble({
        rows,
        columns: givers.map(({ entity, given }) => ({ key: entity.id, category: shortName(given), entity })),
        cell: (row, column) =>
          cellOf(
            givers
              .filter(({ entity }) => entity.id === column)
              .flatMap(({ given }) => given.filter(({ tie }) => tie.other.id === row.id)),
          ),
        printedOf: ({ id }) => totalTo(id),
        printedUnder: totalTo,
        printed,
      }),
    );
  }
  const rest = own.filter(({ tie }) => !covered.has(tie.other.id));
  const types = [...new Set(rest.map(({ tie }) => tie.other.type))];
  for (const type of types) {
    tables.push(
      byCategory(
        rest.filter(({ tie }) => tie.other.type === type),
        printed,
        types.length === 1 ? printedSums(card) : undefined,
      ),
    );
  }
  // Of several tables one may be about a part of the money only: it is compared where it is about the whole.
  return tables.map((table) =>
    tables.length > 1 && difference(table.sum, table.printed) !== null ? { ...table, printed: null } : table,
  );
}

/** What the source prints as the sum of a category over all who get money of a project. */
function printedSums({ entity }: EntityCard): (category: string) => MoneyCell | null {
  const sums = entity.type === 'project' ? (entity.sums ?? []) : [];
  return (category) => {
    const sum = sums.find((one) => one.category === category);
    return sum ? { ties: [], amount: sum.amountEur } : null;
  };
}

/** What is printed for all that a project gives: its budget, or the total that the whole project gives to a part. */
function printedFor({ entity, ties }: EntityCard): number | null {
  if (entity.type !== 'project') return null;
  const [received, ...others] = items(ties, 'in');
  return entity.budgetEur ?? (received && others.length === 0 ? received.amount : null);
}

/**
 * The table of what an entity gets; null where it gets nothing. Where parts of a project give the money and the
 * project itself only prints a total, that total is compared with the sum instead of being a row.
 */
export function receivedTable(ties: readonly CardTie[], isPart: IsPart): MoneyTable | null {
  const all = items(ties, 'in');
  const giving = [...new Set(all.filter((item) => !isTotal(item)).map(({ tie }) => tie.other.id))];
  const isWhole = ({ tie }: Item): boolean =>
    giving.length > 0 && giving.every((part) => isPart(part, tie.other.id));
  const totals = all.filter((item) => isTotal(item) && isWhole(item));
  const rows = all.filter((item) => !totals.includes(item));
  if (rows.length === 0) return null;
  const table = byCategory(rows, totals.length === 1 ? totals[0].amount : null);
  const [column] = table.columns;
  if (totals.length !== 1 || table.columns.length > 1 || !column) return table;
  return { ...table, columns: [{ ...column, printed: cellOf(totals) }] };
}

/** The category that all cells of a part have is how the source heads its column. */
function shortName(given: readonly Item[]): string | null {
  const names = new Set(given.map(({ category }) => category));
  return names.size === 1 ? given[0].category : null;
}

function stubOf({ id, type, name }: EntityCard['entity']): EntityStub {
  return { id, type, name, kind: null };
}

/** The table with rows and columns exchanged. */
function turn({ rows, columns, cells, ...rest }: MoneyTable): MoneyTable {
  return {
    ...rest,
    rows: columns,
    columns: rows,
    cells: columns.map((_, at) => rows.map((_, row) => cells[row][at])),
  };
}

/** The table with its longer side running down, where categories would else make it wide. */
export function upright(table: MoneyTable): MoneyTable {
  const { rows, columns } = table;
  const wide = columns.length > rows.length && columns.length > 2;
  return wide && columns.every(({ entity }) => entity === null) ? turn(table) : table;
}

/** How far a printed total lies from the sum of the parts; null where they agree or none is printed. */
export function difference(sum: number, printed: number | null): number | null {
  if (printed === null || Math.abs(sum - printed) < 0.5) return null;
  return printed - sum;
}
