/** What stands where there is nothing to say; Excel writes faults of its formulas so. */
const NOTHING =
  /^(?:-+|–|—|\.{1,3}|n\/?a|nan|null|none|#n\/?a|#(?:ref|value|div\/0|name|num|null)[!?]?|ei tietoa|tieto puuttuu|uppgift saknas|unknown)$/i;

/** Whether a cell says nothing: empty, NA, a dash. */
export function saysNothing(text: string): boolean {
  return text === '' || NOTHING.test(text);
}

export type DecimalSign = 'comma' | 'point';

const BLANKS = /(?<=\d)[\s\u00a0\u2007\u2009\u202f'’](?=\d)/g;
const CURRENCY = /^(?:€|EUR)\s*|\s*(?:€|EUR|euroa?)\.?$/i;

/** What a text can be as a number, under a comma and under a point before the decimals; null: none. */
function readings(written: string): Record<DecimalSign, number | null> {
  const text = written
    .trim()
    .replace(CURRENCY, '')
    .replace(/^\u2212/, '-')
    .replaceAll(BLANKS, '');
  return { comma: reading(text, ',', '\\.'), point: reading(text, '\\.', ',') };
}

function reading(text: string, sign: string, mark: string): number | null {
  const bare = new RegExp(`^[+-]?(?:\\d+(?:${sign}\\d*)?|${sign}\\d+)(?:[eE][+-]?\\d+)?$`);
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(?:${mark}\\d{3})+(?:${sign}\\d+)?$`);
  if (!bare.test(text) && !grouped.test(text)) return null;
  const plain = sign === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Whether a text is a number under some reading. */
export function isNumber(text: string): boolean {
  const { comma, point } = readings(text);
  return comma !== null || point !== null;
}

/** Numbers of a column; null where the cell says nothing, or could be two numbers, or is none. */
export interface NumberColumn {
  values: (number | null)[];
  /** Places in the column of cells that could be two numbers, and of those that are none. */
  open: number[];
  wrong: number[];
  /** Whether some are written with a comma and others with a point before their decimals. */
  mixed: boolean;
}

/**
 * Reads the numbers of a column cell by cell: what can be read in one way only is, whichever way that is; what can be
 * read in two follows the sign that the others show, or is left open. A point before three digits alone is no
 * thousand where the file is none of a spreadsheet.
 */
export function readColumn(
  cells: readonly string[],
  { decimal, typed = false }: { decimal?: DecimalSign | undefined; typed?: boolean } = {},
): NumberColumn {
  const all = cells.map((cell) => (saysNothing(cell) ? undefined : readings(cell)));
  const only = (sign: DecimalSign, other: DecimalSign) =>
    all.some((way) => way !== undefined && way[sign] !== null && way[other] === null);
  const shown = { comma: only('comma', 'point'), point: only('point', 'comma') };
  const mixed = shown.comma && shown.point;
  const said = typed
    ? 'point'
    : (decimal ?? (mixed ? undefined : shown.comma ? 'comma' : shown.point ? 'point' : undefined));
  const column: NumberColumn = { values: [], open: [], wrong: [], mixed };
  all.forEach((way, i) => {
    if (way === undefined) return void column.values.push(null);
    const { comma, point } = way;
    if (comma === null && point === null) column.wrong.push(i);
    const same = comma === point || comma === null || point === null;
    if (!same && said === undefined) column.open.push(i);
    column.values.push(same ? (comma ?? point) : said === undefined ? null : way[said]);
  });
  return column;
}
