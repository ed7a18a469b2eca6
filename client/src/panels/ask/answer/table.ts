import type { AskAnswer, EntityStub, PatternAnswer } from '@sidos/api/model';

/** What a cell holds; `many` are the parts of a list or a path. */
export type AnswerCell =
  | { is: 'entity'; entity: EntityStub }
  | { is: 'tie'; tie: AskAnswer['ties'][number] }
  | { is: 'number'; value: number }
  | { is: 'text'; value: string }
  | { is: 'many'; parts: readonly AnswerCell[] }
  | { is: 'nothing' };

/** A column; `money` and `number` are sorted as numbers, `word` is a word of the vocabulary. */
export interface AnswerColumn {
  name: string;
  is: 'entity' | 'number' | 'money' | 'date' | 'kind' | 'type' | 'text';
  /** The step of the question that it shows, counts or sums; null in a query of the user. */
  step: number | null;
}

/** An answer of either kind as a table. */
export interface AnswerTable {
  columns: readonly AnswerColumn[];
  rows: readonly (readonly AnswerCell[])[];
}

/** The answer to a question built of steps. */
export function patternTable({ columns, rows, nodes }: PatternAnswer): AnswerTable {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const is = { entity: 'entity', kind: 'kind', type: 'type', count: 'number', sum: 'money' } as const;
  return {
    columns: columns.map((column) => ({ name: column.is, is: is[column.is], step: column.step })),
    rows: rows.map((row) =>
      row.map((value, at): AnswerCell => {
        if (value === null || value === '') return { is: 'nothing' };
        if (typeof value === 'number') return { is: 'number', value };
        const entity = columns[at].is === 'entity' ? byId.get(value) : undefined;
        return entity ? { is: 'entity', entity } : { is: 'text', value };
      }),
    ),
  };
}

const MONEY = /eur|amount|budget|money|sum(ma)?$|raha|belopp/i;
const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

/** The rows of a user's own query; a column is what all its cells are. */
export function cypherTable({ columns, rows, nodes, ties }: AskAnswer): AnswerTable {
  const entities = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map(ties.map((tie) => [tie.id, tie]));
  const cellOf = (value: unknown): AnswerCell => {
    if (value === null || value === undefined) return { is: 'nothing' };
    if (typeof value === 'number') return { is: 'number', value };
    if (Array.isArray(value)) return { is: 'many', parts: value.map(cellOf) };
    if (typeof value === 'string') {
      const entity = entities.get(value);
      if (entity) return { is: 'entity', entity };
      const tie = known.get(value);
      return tie ? { is: 'tie', tie } : { is: 'text', value };
    }
    return { is: 'text', value: JSON.stringify(value) };
  };
  const cells = rows.map((row) => row.map(cellOf));
  return {
    columns: columns.map((name, at) => ({
      name,
      is: kindOf(
        name,
        cells.map((row) => row[at]),
      ),
      step: null,
    })),
    rows: cells,
  };
}

function kindOf(name: string, cells: readonly AnswerCell[]): AnswerColumn['is'] {
  const full = cells.filter(({ is }) => is !== 'nothing');
  const all = (test: (cell: AnswerCell) => boolean): boolean => full.length > 0 && full.every(test);
  if (all(({ is }) => is === 'number')) return MONEY.test(name) ? 'money' : 'number';
  if (all(({ is }) => is === 'entity')) return 'entity';
  return all((cell) => cell.is === 'text' && DATE.test(cell.value)) ? 'date' : 'text';
}

/** What an answer is as a picture: one number, bars of one number for each group, or neither. */
export type AnswerPicture =
  | { is: 'number'; value: number | null; money: boolean }
  | { is: 'bars'; group: number; value: number }
  | { is: 'none' };

/** Longer lists are no bars to compare. */
const MOST_BARS = 500;

/** What an answer can be drawn as: a single number, or a number for each of one thing; `grouped`: that was asked for. */
export function pictureOf({ columns, rows }: AnswerTable, grouped = false): AnswerPicture {
  const numeric = columns.flatMap(({ is }, at) => (is === 'number' || is === 'money' ? [at] : []));
  if (columns.length === 1 && rows.length === 1 && (numeric.length === 1 || rows[0][0].is === 'nothing')) {
    const [cell] = rows[0];
    return {
      is: 'number',
      value: cell.is === 'number' ? cell.value : null,
      money: columns[0].is === 'money',
    };
  }
  if (
    columns.length === 2 &&
    numeric.length === 1 &&
    rows.length > (grouped ? 0 : 1) &&
    rows.length <= MOST_BARS
  )
    return { is: 'bars', group: 1 - numeric[0], value: numeric[0] };
  return { is: 'none' };
}
