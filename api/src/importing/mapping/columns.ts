import type { AttributeKind, ColumnUse } from '../../model/index.ts';
import type { Table } from '../table.ts';
import { isDate, readDates } from './dates.ts';
import { isNumber, readColumn, saysNothing } from './numbers.ts';

/** A column with its values read: null where the cell says nothing or cannot be read. */
export interface ReadColumn {
  use: ColumnUse;
  /** As it stands, for messages and for what is kept beside. */
  texts: string[];
  values: (string | number | null)[];
  kind: AttributeKind;
}

const NUMBERS: readonly string[] = ['weight', 'amountEur', 'budgetEur', 'share', 'lon', 'lat'];
const DATES: readonly string[] = ['start', 'end', 'date', 'since', 'until', 'asOf'];
/** Columns that are a code, though they look like numbers: 007 is not 7. */
const CODE = /^0\d/;
/** Most different words of a column whose words recur. */
const MOST_CATEGORIES = 60;

/** What the values of an own attribute are, by most of them. */
function kindOfValues(texts: readonly string[]): AttributeKind {
  const said = texts.filter((text) => !saysNothing(text));
  if (said.length === 0) return 'text';
  const share = (is: (text: string) => boolean) => said.filter(is).length / said.length;
  if (share(isDate) >= 0.9) return 'date';
  if (share((text) => isNumber(text) && !CODE.test(text)) >= 0.9) return 'number';
  const different = new Set(said);
  const short = share((text) => text.length <= 60) === 1;
  return short && different.size <= MOST_CATEGORIES && different.size <= Math.max(12, said.length / 2)
    ? 'category'
    : 'text';
}

/** Reads the columns that a recipe uses; what cannot be read is told. */
export function readColumns(
  table: Table,
  uses: readonly ColumnUse[],
): { columns: ReadColumn[]; notes: string[] } {
  const notes: string[] = [];
  const columns = uses.flatMap((use, k): ReadColumn[] => {
    if (use.of === null || use.field === undefined) return [];
    const texts = table.rows.map(({ cells }) => (saysNothing(cells[k] ?? '') ? '' : cells[k]));
    const kind = NUMBERS.includes(use.field)
      ? 'number'
      : DATES.includes(use.field)
        ? 'date'
        : (use.kind ?? (use.field === 'attribute' ? kindOfValues(texts) : 'text'));
    return [{ use, texts, kind, values: valuesOf(table, use, texts, kind, notes) }];
  });
  return { columns, notes };
}

function valuesOf(
  { rows, typed }: Table,
  { column, decimal, dates, field }: ColumnUse,
  texts: readonly string[],
  kind: AttributeKind,
  notes: string[],
): (string | number | null)[] {
  const lines = (at: readonly number[]) =>
    `${at.length === 1 ? 'line' : 'lines'} ${at
      .slice(0, 8)
      .map((i) => rows[i].line)
      .join(', ')}${at.length > 8 ? ` and ${at.length - 8} more` : ''}`;
  const tell = (sentence: string) => void notes.push(`column "${column}": ${sentence}`);
  if (kind !== 'number' && kind !== 'date') return texts.map((text) => (text === '' ? null : text));
  const read = kind === 'number' ? readColumn(texts, { decimal, typed }) : readDates(texts, dates);
  const what = kind === 'number' ? 'number' : 'date';
  if (read.mixed)
    tell(
      kind === 'number'
        ? 'some numbers have a comma before their decimals and others a point; each was read as it is written'
        : 'some dates have the day first and others the month; each was read as it is written',
    );
  if (read.open.length > 0)
    tell(
      `${read.open.length} cells could be two ${what}s (${lines(read.open)}: "${texts[read.open[0]]}") and are left empty; say which way they are written`,
    );
  if (read.wrong.length > 0)
    tell(
      `${read.wrong.length} cells are no ${what} (${lines(read.wrong)}: "${texts[read.wrong[0]]}")${field === 'attribute' ? ' and are kept as text' : ' and are left empty'}`,
    );
  if (field !== 'attribute') return read.values;
  const wrong = new Set(read.wrong);
  return read.values.map((value, i) => (wrong.has(i) ? texts[i] : value));
}
