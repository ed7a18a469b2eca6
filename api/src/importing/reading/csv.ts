import { decode } from '../../formats/index.ts';
import { divide } from '../../formats/csv/divide.ts';
import { InvalidInput } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import type { RawTable, ReadAs } from '../table.ts';

/** What version control writes into a file that two people changed. */
const CONFLICT = /^(?:<{7} |={7}\r?$|>{7} )/m;
/** One of these alone is enough: nobody begins a row so. */
const SURE_CONFLICT = /^(?:<{7}|>{7}) /m;

/** Reads the table of a text file. @throws InvalidInput naming line and remedy */
export function readCsvTable(bytes: Uint8Array, { encoding, delimiter }: ReadAs): RawTable {
  const { text, note } =
    encoding === undefined ? decode(bytes) : { text: strictly(bytes, encoding), note: null };
  if (text.trim() === '') throw new InvalidInput(tell('fileEmpty'));
  const conflict = CONFLICT.exec(text);
  if (conflict !== null && SURE_CONFLICT.test(text)) {
    const line = text.slice(0, conflict.index).split('\n').length;
    throw new InvalidInput(tell('conflict', { line }));
  }
  const asked = delimiter === undefined ? text : `sep=${delimiter}\n${text}`;
  const { rows, delimiter: found, rival } = divide(asked, { mayGuess: true });
  const before = delimiter === undefined ? 0 : 1;
  const notes = note === null ? [] : [note];
  for (const { record, line, lastLine } of rows) {
    const long = lastLine - line;
    if (long > 20 && record.some((cell) => cell.split('\n').length > 20))
      notes.push(tell('swallowed', { first: line - before, last: lastLine - before }));
  }
  const by = BY[found];
  if (rival !== null) notes.push(tell('markOpen', { mark: found, other: rival }));
  else notes.push(by === undefined ? tell('byMark', { mark: found }) : tell(by));
  return {
    sheet: null,
    rows: rows.map(({ record, line }) => ({ line: line - before, cells: record.map(tidyCell) })),
    notes,
    typed: false,
  };
}

/** What is told of the mark that divides the columns. */
const BY: Readonly<Record<string, 'byComma' | 'bySemicolon' | 'byTab' | 'byBar'>> = {
  ',': 'byComma',
  ';': 'bySemicolon',
  '\t': 'byTab',
  '|': 'byBar',
};

/** A cell on one line, composed; an apostrophe that guards a formula is taken off. */
export function tidyCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

function strictly(bytes: Uint8Array, encoding: NonNullable<ReadAs['encoding']>): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput(tell('notEncoding', { encoding }));
  }
}
