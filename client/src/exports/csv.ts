/** What a cell of a table can hold; null is an undefined value and stays empty. */
export type Cell = string | number | boolean | null;

/** Starts that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs: an apostrophe before what would start a formula. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function plain(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  return typeof cell === 'string' ? harmless(cell) : String(cell);
}

function quoted(cell: Cell): string {
  const text = plain(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV text after RFC 4180: commas, lines ended by CR LF, UTF-8 without a byte order mark, numbers in full with a
 * decimal point, undefined values empty. Texts that a spreadsheet would run as a formula get an apostrophe before them.
 *
 * @param parameters what the table was computed from, as lines `# name: value` above the header
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  parameters: Readonly<Record<string, string>> = {},
): string {
  const notes = Object.entries(parameters).map(([name, value]) =>
    quotedNote(`# ${name}: ${value.replaceAll(/\s+/g, ' ')}`),
  );
  const lines = [header, ...rows].map((row) => row.map(quoted).join(','));
  return [...notes, ...lines, ''].join('\r\n');
}

/** A note stays one cell, so that its commas make no columns. */
function quotedNote(note: string): string {
  return /[",]/.test(note) ? `"${note.replaceAll('"', '""')}"` : note;
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
