import { IsoDate } from '../../model/index.ts';
import { saysNothing } from './numbers.ts';

export type DateOrder = 'day first' | 'month first';

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]\d{2}:\d{2}.*)?$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;
const SHORT = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[ T]\d{1,2}[:.]\d{2}.*)?$/;
const MONTH_YEAR = /^(\d{1,2})[./](\d{4})$/;
const YEAR = /^\d{4}$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

const two = (text: string) => text.padStart(2, '0');

function checked(text: string): string | null {
  return IsoDate.safeParse(text).success ? text : null;
}

/** What a text can be as a date: with the day first, with the month first; null: none. */
function readings(text: string): Record<DateOrder, string | null> {
  const whole = (date: string) => ({ 'day first': checked(date), 'month first': checked(date) });
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso !== null) {
    const [, year, month, day] = iso;
    return whole([year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'));
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return whole(compact.slice(1).join('-'));
  if (YEAR.test(text)) return whole(text);
  const month = MONTH_YEAR.exec(text);
  if (month !== null) return whole(`${month[2]}-${two(month[1])}`);
  const short = SHORT.exec(text);
  if (short === null) return { 'day first': null, 'month first': null };
  const [, a, mark, b, written] = short;
  const year = written.length === 4 ? written : `${Number(written) < 50 ? 20 : 19}${written}`;
  const dayFirst = checked(`${year}-${two(b)}-${two(a)}`);
  // Only a slash is written by those who put the month first.
  return {
    'day first': dayFirst,
    'month first': mark === '/' ? checked(`${year}-${two(a)}-${two(b)}`) : null,
  };
}

/** Whether a text is a date with its day, under some reading; a year alone may be any number. */
export function isDate(text: string): boolean {
  const { 'day first': a, 'month first': b } = readings(text);
  return (a ?? b ?? '').length > 4 && !COMPACT.test(text);
}

/** Dates of a column as ISO; null where the cell says nothing, or could be two dates, or is none. */
export interface DateColumn {
  values: (string | null)[];
  open: number[];
  wrong: number[];
  /** Whether some have the day first and others the month. */
  mixed: boolean;
}

/** Reads the dates of a column: as Finns write them, as ISO, as Excel; 3/4/2021 by what the others show. */
export function readDates(cells: readonly string[], order?: DateOrder): DateColumn {
  const all = cells.map((cell) => (saysNothing(cell) ? undefined : readings(cell.trim())));
  const only = (one: DateOrder, other: DateOrder) =>
    all.some(
      (way, i) => way !== undefined && cells[i].includes('/') && way[one] !== null && way[other] === null,
    );
  const shown = { day: only('day first', 'month first'), month: only('month first', 'day first') };
  const mixed = shown.day && shown.month;
  const said =
    order ?? (mixed ? undefined : shown.day ? 'day first' : shown.month ? 'month first' : undefined);
  const column: DateColumn = { values: [], open: [], wrong: [], mixed };
  all.forEach((way, i) => {
    if (way === undefined) return void column.values.push(null);
    const [day, month] = [way['day first'], way['month first']];
    if (day === null && month === null) column.wrong.push(i);
    const same = day === month || day === null || month === null;
    if (!same && said === undefined) column.open.push(i);
    column.values.push(same ? (day ?? month) : said === undefined ? null : way[said]);
  });
  return column;
}
