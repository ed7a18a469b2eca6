import type { AttributeKind, ColumnUse, Told } from '../../model/index.ts';
import { some, tell } from '../../model/told.ts';
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
): { columns: ReadColumn[]; notes: Told[] } {
  const notes: Told[] = [];
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
  notes: Told[],
): (string | number | null)[] {
  if (kind !== 'number' && kind !== 'date') return texts.map((text) => (text === '' ? null : text));
  const read = kind === 'number' ? readColumn(texts, { decimal, typed }) : readDates(texts, dates);
  const about = (at: readonly number[]) => ({
    column,
    count: at.length,
    lines: some(at.map((i) => rows[i].line)),
    text: texts[at[0]],
  });
  const isNumbers = kind === 'number';
  if (read.mixed) notes.push(tell(isNumbers ? 'numbersMixed' : 'datesMixed', { column }));
  if (read.open.length > 0) notes.push(tell(isNumbers ? 'numbersOpen' : 'datesOpen', about(read.open)));
  if (read.wrong.length > 0) {
    const none = isNumbers ? 'noNumbers' : 'noDates';
    notes.push(tell(field === 'attribute' ? `${none}Kept` : none, about(read.wrong)));
  }
  if (field !== 'attribute') return read.values;
  const wrong = new Set(read.wrong);
  return read.values.map((value, i) => (wrong.has(i) ? texts[i] : value));
}
