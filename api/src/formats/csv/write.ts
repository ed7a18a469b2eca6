import { type Cell } from '../network-file.ts';

/** Starts that a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A text that no spreadsheet runs: an apostrophe before what would start a formula, and one more before those that
 * have some, so that {@link unguarded} gives the very text back.
 */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that {@link guarded} wrote. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function plain(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  return typeof cell === 'string' ? guarded(cell) : String(cell);
}

function quoted(cell: Cell): string {
  const text = plain(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV text after RFC 4180: commas, UTF-8 without a byte order mark, a header and then rows, nothing else; numbers in
 * full with a decimal point, undefined values empty. Texts that a spreadsheet would run as a formula get an apostrophe
 * before them.
 *
 * @param end of each line: that of RFC 4180, or a line feed alone for standard output
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  end: '\r\n' | '\n' = '\r\n',
): string {
  const lines = [header, ...rows].map((row) => row.map(quoted).join(','));
  return [...lines, ''].join(end);
}

/** So that a spreadsheet reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The same as a spreadsheet opens it by a double click where the decimal sign is a comma, as in Finland and Sweden:
 * semicolons between cells, decimal commas, a byte order mark. For programs take {@link toCsv}.
 */
export function toSpreadsheetCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cellOf = (cell: Cell): string => {
    const text = typeof cell === 'number' ? plain(cell).replace('.', ',') : plain(cell);
    return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [header, ...rows].map((row) => row.map(cellOf).join(';'));
  return BYTE_ORDER_MARK + [...lines, ''].join('\r\n');
}

/**
 * Rows for the clipboard, cells divided by tabs: numbers with the decimal sign of the language, so that a spreadsheet
 * in that language reads them as numbers.
 */
export function toTsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: string,
): string {
  const sign =
    new Intl.NumberFormat(language).formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.';
  const cellOf = (cell: Cell): string =>
    (typeof cell === 'number' ? plain(cell).replace('.', sign) : plain(cell)).replaceAll(/[\t\n\r]+/g, ' ');
  return [header, ...rows].map((row) => row.map(cellOf).join('\t')).join('\n');
}
