import { grouped } from './bounds.ts';
import type { Told } from './sources.ts';

/**
 * What is told of files that come in, by key: a sentence in English with the names of its values in double braces. The
 * client has each in its languages, under the same key and with the same values. A text on `count` is written twice,
 * `_one` and `_other`.
 */
export const TOLD = {
  // Why nothing is made of a row.
  aboveHeader: 'it stands above the header',
  belowTable: 'it belongs to a second table below',
  headerAgain: 'it repeats the header',
  sums: 'it is a row of sums ("{{text}}")',
  cellsOpen:
    'it has {{cells, number}} cells where {{columns, number}} columns are named, and it cannot be told which belong together',
  cellsMissing: 'it has {{cells, number}} cells where {{columns, number}} columns are named',
  empty: '"{{column}}" is empty',
  toItself: 'it ties "{{name}}" to itself',
  character: 'there is a character that nobody sees ({{code}}) in "{{column}}"; take it out',

  // How a file was read.
  encoding: 'read as {{encoding}}',
  encodingGuessed: 'read as Windows-1252, for it is not UTF-8',
  encodingSaid: 'read as {{encoding}}, as its first line says',
  byComma: 'columns divided by commas',
  bySemicolon: 'columns divided by semicolons',
  byTab: 'columns divided by tabs',
  byBar: 'columns divided by bars (|)',
  byMark: 'columns divided by "{{mark}}"',
  markOpen:
    'columns could be divided by "{{mark}}" or by "{{other}}": "{{mark}}" is taken. Choose the other if that is wrong',
  swallowed:
    'lines {{first, number}} to {{last, number}} are one row: a quotation mark may have swallowed lines there',
  breaks: 'lines {{first, number}} to {{last, number}} are one row: its cell "{{column}}" holds line breaks',
  mutual_one: '{{count, number}} mutual tie read as two opposite ties',
  mutual_other: '{{count, number}} mutual ties read as two opposite ties each',
  times: 'times passed over: every node and tie counts, whenever it was there',
  secondNetwork: 'line {{line, number}}: a second network begins; it and what follows is passed over',
  matrices: 'the file holds several matrices: the first is read',

  // What was noticed in a table.
  noRows: 'no row stands under the header',
  headerLines: 'lines {{first, number}} and {{last, number}} name the columns together',
  noHeader: 'no line names the columns: they are called by their place',
  tableBelow:
    'another table begins on line {{line, number}}: it is not read. Put it into a file or sheet of its own',
  tableBeside:
    'another table stands beside this one, from the column "{{column}}" on: it is read as a table of its own',
  sameColumn: 'two columns are called "{{name}}": the later is called "{{later}}"',
  shifted_one:
    '{{count, number}} row had cells shifted by an unquoted "{{mark}}" and was put right by its dates and numbers',
  shifted_other:
    '{{count, number}} rows had cells shifted by an unquoted "{{mark}}" and were put right by their dates and numbers',
  short_one: '{{count, number}} row is shorter than the header: what is missing at its end is empty',
  short_other: '{{count, number}} rows are shorter than the header: what is missing at their end is empty',
  hidden: 'this sheet is hidden in the workbook',
  merged_one:
    '{{count, number}} range of merged cells ({{cells}}): what stands in it holds for all of its cells',
  merged_other:
    '{{count, number}} ranges of merged cells ({{cells}}): what stands in them holds for all of their cells',
  noValue_one:
    '{{count, number}} formula has no value saved with it ({{cells}}) and counts as empty: open the workbook in Excel and save it',
  noValue_other:
    '{{count, number}} formulas have no value saved with them ({{cells}}) and count as empty: open the workbook in Excel and save it',
  faulty_one: '{{count, number}} cell holds a fault of a formula ({{cells}}) and counts as empty',
  faulty_other: '{{count, number}} cells hold a fault of a formula ({{cells}}) and count as empty',
  diagonal_one: '{{count, number}} cell on the diagonal is left out: nobody is tied to itself',
  diagonal_other: '{{count, number}} cells on the diagonal are left out: nobody is tied to itself',

  directed_one:
    '{{count, number}} tie has a direction, and co-operation has none: who named whom is kept as a value of the tie, "{{name}}". If the ties mean membership or ownership, choose that',
  directed_other:
    '{{count, number}} ties have a direction, and co-operation has none: who named whom is kept as a value of each tie, "{{name}}". If the ties mean membership or ownership, choose that',

  // What was noticed in a column.
  numbersMixed:
    'column "{{column}}": some numbers have a comma before their decimals and others a point; each was read as it is written',
  datesMixed:
    'column "{{column}}": some dates have the day first and others the month; each was read as it is written',
  numbersOpen_one:
    'column "{{column}}": {{count, number}} cell could be two numbers (line {{lines}}: "{{text}}") and is left empty; say which way numbers are written',
  numbersOpen_other:
    'column "{{column}}": {{count, number}} cells could be two numbers (lines {{lines}}: "{{text}}") and are left empty; say which way numbers are written',
  datesOpen_one:
    'column "{{column}}": {{count, number}} cell could be two dates (line {{lines}}: "{{text}}") and is left empty; say which way dates are written',
  datesOpen_other:
    'column "{{column}}": {{count, number}} cells could be two dates (lines {{lines}}: "{{text}}") and are left empty; say which way dates are written',
  noNumbers_one:
    'column "{{column}}": {{count, number}} cell is no number (line {{lines}}: "{{text}}") and is left empty',
  noNumbers_other:
    'column "{{column}}": {{count, number}} cells are no numbers (lines {{lines}}: "{{text}}") and are left empty',
  noNumbersKept_one:
    'column "{{column}}": {{count, number}} cell is no number (line {{lines}}: "{{text}}") and is kept as text',
  noNumbersKept_other:
    'column "{{column}}": {{count, number}} cells are no numbers (lines {{lines}}: "{{text}}") and are kept as text',
  noDates_one:
    'column "{{column}}": {{count, number}} cell is no date (line {{lines}}: "{{text}}") and is left empty',
  noDates_other:
    'column "{{column}}": {{count, number}} cells are no dates (lines {{lines}}: "{{text}}") and are left empty',
  noDatesKept_one:
    'column "{{column}}": {{count, number}} cell is no date (line {{lines}}: "{{text}}") and is kept as text',
  noDatesKept_other:
    'column "{{column}}": {{count, number}} cells are no dates (lines {{lines}}: "{{text}}") and are kept as text',
  placesUnknown_one: '{{count, number}} place is not known and is kept as words: {{places}}',
  placesUnknown_other: '{{count, number}} places are not known and are kept as words: {{places}}',
  cut: 'column "{{column}}": what is longer than {{most, number}} characters is cut there (lines {{lines}})',

  // Why a file or a table is not read.
  fileEmpty: 'line 1: the file is empty',
  conflict:
    'line {{line, number}}: two versions of this file stand in it side by side (marks of a version control). Settle which holds, and bring it in again',
  quoteOpen:
    'line {{line, number}}: a quotation mark opens a cell and none closes it, so that it swallows the lines after it; close it or take it out',
  quoteOdd:
    'line {{line, number}}: a quotation mark is out of place; double it within a cell, and put the cell in quotes',
  notEncoding: 'the file is not {{encoding}}: choose another encoding',
  notEncodingSaid: 'it says that it is {{encoding}} and holds bytes that are not; save it again as UTF-8',
  notEncodingLine:
    'line {{line, number}}: it says that it is {{encoding}} and holds bytes that are not; save it again as UTF-8',
  encodingUnknown: 'line 1: it says that it is {{encoding}}, which is not known here; save it again as UTF-8',
  isPacked: 'it is a packed file (Excel, LibreOffice or zip), not a text; save the table as CSV',
  isOldOffice: 'it is an old Excel or Word file, not a text; save the table as XLSX or CSV',
  isPdf: 'it is a PDF, not a text; save the table as CSV',
  isGzip: 'it is a gzip file, not a text; unpack it first',
  otherXml: 'it is XML ({{root}}), and neither GraphML nor GEXF',
  noWorkbook: 'it is packed, but no Excel workbook (xlsx). Save the table as XLSX or CSV',
  workbookDamaged: 'the workbook cannot be read ({{why}}). Save it again, or as CSV',
  zipDamaged: 'it cannot be unpacked ({{why}}). Save the workbook again',
  zipTooLarge:
    'it would unpack to {{size, number}} MB, and at most {{most, number}} MB are read. Save the sheet that you need as CSV',
  zipTooMany: 'it holds more than {{most, number}} files: it is no workbook',
  noTable: 'there is no table in it: no cell holds anything',
  tooManyRows: 'it has {{rows, number}} rows, and at most {{most, number}} are read. Divide it',
  tooManyColumns:
    'it has {{columns, number}} columns, and at most {{most, number}} are read. Take out those that you do not need',
  sameSource: '{{file}} and {{other}} would be the same source "{{source}}"; rename one of them',
  fileFault: '{{what}}',
  noRecipe: '{{title}} has no recipe: choose one, or say what its columns are. Its columns are {{columns}}.',
  recipeUnknown: 'there is no recipe "{{recipe}}"; there is {{list}}',
  recipeUnfit: 'the recipe {{recipe}} does not fit this table, whose columns are {{columns}}',
  recipeUnused: 'the recipe {{recipe}} uses none of the columns {{columns}}',
  recipeLabel: 'the recipe {{recipe}} uses the column "{{column}}" for "{{label}}", which it does not have',
  recipeTie: 'the recipe {{recipe}} ties "{{from}}" to "{{to}}", and does not have both',
  recipeEnds: 'the recipe {{recipe}}: {{relation}} joins {{ends}}, not {{from}} → {{to}}',
  readingTime:
    '{{files}} could not be read within {{seconds, number}} s. Divide it, or save the table as CSV.',
  readingMemory:
    'Reading {{files}} needs more than {{most, number}} MB of memory. Divide it, or save the sheet that you need as CSV.',
  uploadGone: 'There is no upload "{{upload}}": it is kept for an hour. Choose the files again.',
  uploadsFull: 'Too many files are on their way in. Wait until some have been brought in.',
  tooManyFiles: 'At most {{most, number}} files come in at a time. Bring the others in afterwards.',
  fileTooLarge: '{{file}} is larger than {{most, number}} bytes, which is the most that is taken.',
  fileNothing: '{{file}} is empty: send the bytes of a file as the body.',
} as const;

type Texts = typeof TOLD;
/** A key without its ending for one or several. */
export type ToldKey = {
  [K in keyof Texts]: K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
}[keyof Texts];
type TextOf<K extends ToldKey> = K extends keyof Texts
  ? Texts[K]
  : `${K}_other` extends keyof Texts
    ? Texts[`${K}_other`]
    : never;
/** The names of the values of a text. */
type Named<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare}, ${string}` ? Bare : Name) | Named<Rest>
  : never;
type ValuesOf<K extends ToldKey> = Record<Named<TextOf<K>>, string | number>;

/** Longest text of a value: a sentence stays one. */
const LONGEST = 1_000;

/** What is told under a key, with its sentence in English. */
export function tell<K extends ToldKey>(
  key: K,
  ...[values]: Named<TextOf<K>> extends never ? [] : [ValuesOf<K>]
): Told {
  const given = Object.fromEntries(
    Object.entries<string | number>(values ?? {}).map(([name, value]) => [name, shortened(value)]),
  );
  return { key, values: given, en: english(key, given) };
}

function shortened(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function english(key: string, values: Told['values']): string {
  const texts: Readonly<Record<string, string>> = TOLD;
  const text = texts[key] ?? texts[`${key}_${values.count === 1 ? 'one' : 'other'}`];
  return text.replaceAll(/{{(\w+)(?:, number)?}}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? grouped(value) : value;
  });
}

/** The first of some places, written one after the other: `4, 5, 9 …`. */
export function some(items: readonly (string | number)[], most = 8): string {
  return `${items.slice(0, most).join(', ')}${items.length > most ? ' …' : ''}`;
}
