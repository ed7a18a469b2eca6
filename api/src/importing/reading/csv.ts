import { decode } from '../../formats/index.ts';
import { divide } from '../../formats/csv/divide.ts';
import { InvalidInput } from '../../model/index.ts';
import type { RawTable, ReadAs } from '../table.ts';

/** What version control writes into a file that two people changed. */
const CONFLICT = /^(?:<{7} |={7}$|>{7} )/m;

/** Reads the table of a text file. @throws InvalidInput naming line and remedy */
export function readCsvTable(bytes: Uint8Array, { encoding, delimiter }: ReadAs): RawTable {
  const { text, note } =
    encoding === undefined ? decode(bytes) : { text: strictly(bytes, encoding), note: null };
  if (text.trim() === '') throw new InvalidInput('line 1: the file is empty');
  const conflict = CONFLICT.exec(text);
  if (conflict !== null && /^<{7} /m.test(text)) {
    const line = text.slice(0, conflict.index).split('\n').length;
    throw new InvalidInput(
      `line ${line}: two versions of this file stand in it side by side (marks of a version control). Settle which holds, and bring it in again`,
    );
  }
  const { rows, delimiter: found } = divide(delimiter === undefined ? text : `sep=${delimiter}\n${text}`);
  const before = delimiter === undefined ? 0 : 1;
  const notes = note === null ? [] : [note];
  for (const { record, line, lastLine } of rows) {
    const long = lastLine - line;
    if (long > 20 && record.some((cell) => cell.split('\n').length > 20))
      notes.push(
        `lines ${line - before} to ${lastLine - before} are one row: a quotation mark may have swallowed lines there`,
      );
  }
  notes.push(`columns divided by ${NAMES[found] ?? `"${found}"`}`);
  return {
    sheet: null,
    rows: rows.map(({ record, line }) => ({ line: line - before, cells: record.map(tidyCell) })),
    notes,
    typed: false,
  };
}

const NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
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
    throw new InvalidInput(`the file is not ${encoding}: choose another encoding`);
  }
}
