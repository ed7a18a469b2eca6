import { fault } from '../graph-file.ts';

/** How a number is written: which sign stands before the decimals. */
export type DecimalSign = 'comma' | 'point';

/** A number as it stands in a file, and where. */
export interface NumberText {
  text: string;
  place: string;
}

/** Blanks that divide thousands, the narrow and the unbreakable too, and the Swiss apostrophe. */
const BLANK = /(?<=\d)[ \u00a0\u2007\u2009\u202f'\u2019](?=\d)/g;
const GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/;
const SIGN = { comma: ',', point: '.' } as const;

/** What a text can be: a number under either sign, under one of them only, or none. */
function readings(written: string): Readonly<Record<DecimalSign, number | null>> {
  const text = written.trim().replace(/^\u2212/, '-');
  const plain = text.replaceAll(BLANK, '');
  if (plain !== text && !GROUPED.test(text)) return { comma: null, point: null };
  return { comma: readingOf(plain, 'comma'), point: readingOf(plain, 'point') };
}

function readingOf(text: string, decimal: DecimalSign): number | null {
  const mark = decimal === 'comma' ? '\\.' : ',';
  const sign = decimal === 'comma' ? ',' : '\\.';
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(?:${mark}\\d{3})+(?:${sign}\\d+)?$`);
  const bare = new RegExp(`^[+-]?(?:\\d+(?:${sign}\\d*)?|${sign}\\d+)(?:[eE][+-]?\\d+)?$`);
  if (!grouped.test(text) && !bare.test(text)) return null;
  const other = decimal === 'comma' ? '.' : ',';
  const value = Number(text.replaceAll(other, '').replace(SIGN[decimal], '.'));
  return Number.isFinite(value) ? value : null;
}

/** Whether a text is a number under some reading. */
export function isNumber(text: string): boolean {
  const { comma, point } = readings(text);
  return comma !== null || point !== null;
}

/**
 * The numbers of a column: decimals after a comma or a point, thousands divided by blanks, points or commas. What one
 * of them shows holds for all: next to `0,5` the number `1.000` is a thousand. A point alone before three digits
 * stands for decimals, as programs write them, unless `pointMayGroup`.
 *
 * @param what what the numbers are, for messages: "weight"
 * @param decimal the sign that the user named, if any
 * @throws InvalidInput naming the place of what is no number, of a second way of writing, or of what could be two
 */
export function readNumbers(
  column: readonly NumberText[],
  what: string,
  { decimal = null, pointMayGroup = false }: { decimal?: DecimalSign | null; pointMayGroup?: boolean } = {},
): number[] {
  const all = column.map((cell) => ({ ...cell, ...readings(cell.text) }));
  for (const { text, place, comma, point } of all)
    if (comma === null && point === null) throw fault(place, `the ${what} ${quote(text)} is no number`);
  const signs = { comma: '","', point: '"."' } as const;
  const telling = {
    comma: all.find(({ comma, point }) => comma !== null && point === null),
    point: all.find(({ comma, point }) => point !== null && comma === null),
  };
  const chosen = decimal ?? (telling.comma ? 'comma' : telling.point ? 'point' : null);
  const against = chosen === 'comma' ? telling.point : telling.comma;
  if (chosen !== null && against) {
    const reason = decimal ? `the decimal sign is said to be ${signs[chosen]}` : '';
    const first = telling[chosen];
    const other = first ? `${first.place} has ${quote(first.text)}` : reason;
    throw fault(
      against.place,
      `the ${what} ${quote(against.text)} is written in another way than others (${decimal ? reason : other}); write all with one decimal sign`,
    );
  }
  if (chosen !== null) return all.map((cell) => cell[chosen]!);
  const open = all.find(({ text, comma, point }) => comma !== point && (pointMayGroup || text.includes(',')));
  if (open) {
    const { text, place, comma, point } = open;
    throw fault(
      place,
      `the ${what} ${quote(text)} could be ${comma ?? ''} or ${point ?? ''}; say which with --decimal comma or --decimal point`,
    );
  }
  return all.map(({ point }) => point!);
}

const quote = (text: string): string => JSON.stringify(text);
