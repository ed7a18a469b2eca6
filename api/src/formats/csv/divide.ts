import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { InvalidInput } from '../../model/errors.ts';
import { tell } from '../../model/told.ts';
import { fault } from '../graph-file.ts';
import { meaning } from '../text/headings.ts';

/** A row of a table and the lines on which it begins and ends, counted from 1. */
export interface Row {
  record: string[];
  line: number;
  lastLine: number;
}

const MARKS = [',', ';', '\t', '|'] as const;
const NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};
/** Lines that are looked at to find what divides the columns. */
const SAMPLE = 50;

/** Rows of a table as they stand, and what divided them. */
export interface Table {
  rows: Row[];
  delimiter: string;
  /** A mark that would have divided them as well; null: there is none. */
  rival: string | null;
}

/**
 * Divides a text into rows and cells (RFC 4180): by the mark that a first line `sep=;` names, as Excel writes it, else
 * by comma, semicolon, tab or bar, whichever gives all lines the same number of columns. Empty lines are passed over.
 *
 * @param mayGuess whether the first of two marks that would both do is taken, and the other told as `rival`
 * @throws InvalidInput naming the line on which a quotation mark is out of place, or where two marks would do
 */
export function divide(text: string, { mayGuess = false } = {}): Table {
  const named = /^sep=([^\r\n])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const before = named ? 1 : 0;
  const { mark: delimiter, rival } = named ? { mark: named[1], rival: null } : markOf(body, mayGuess);
  try {
    const found = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = found.map(({ record, info }) => {
      const lastLine = before + info.lines;
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      return { record, line: lastLine - breaks, lastLine };
    });
    return { rows, delimiter, rival };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw quoteFault(error, body, before);
  }
}

/** The line on which the quotation mark stands, which is not the one on which the parser gives up. */
function quoteFault(error: CsvError, text: string, before: number): Error {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED')
    return new InvalidInput(tell('quoteOdd', { line: before + Number(error.lines) }));
  return new InvalidInput(tell('quoteOpen', { line: before + lineOfOpenQuote(text) }));
}

/** The line, counted from 1, of the quotation mark that none closes. */
function lineOfOpenQuote(text: string): number {
  const lineAt = (index: number): number => text.slice(0, index).split(/\r\n|\r|\n/).length;
  let opened = 0;
  let isOpen = false;
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
    if (isOpen && text[i + 1] === '"') i++;
    else {
      isOpen = !isOpen;
      if (isOpen) opened = i;
    }
  }
  return lineAt(opened);
}

function markOf(text: string, mayGuess: boolean): { mark: string; rival: string | null } {
  const sample = text.split(/\r\n|\r|\n/, SAMPLE).join('\n');
  const ways = MARKS.map((mark) => ({ mark, ...shapeOf(sample, mark) }));
  const rank = (way: (typeof ways)[number]): number =>
    (way.isHeaded ? 1e6 : 0) + (way.isEven ? 1e5 : 0) + way.columns;
  const best = ways.reduce((first, way) => (rank(way) > rank(first) ? way : first));
  const rival = ways.find((way) => way !== best && rank(way) === rank(best));
  const isOpen = rival !== undefined && best.columns > 1;
  if (isOpen && !mayGuess)
    throw fault(
      'line 1',
      `columns could be divided by ${NAMES[best.mark]} or by ${NAMES[rival.mark]}; write sep=${best.mark} or sep=${rival.mark} on a line before it`,
    );
  return { mark: best.mark, rival: isOpen ? rival.mark : null };
}

function shapeOf(sample: string, mark: string): { isHeaded: boolean; isEven: boolean; columns: number } {
  const rows = parse(sample, {
    delimiter: mark,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // A quote that never closes is told when the whole is read.
    skip_records_with_error: true,
  });
  const first = rows[0] ?? [];
  return {
    isHeaded: meaning(first, 'source').length > 0 && meaning(first, 'target').length > 0,
    isEven: first.length > 1 && rows.every((row) => row.length === first.length),
    columns: first.length,
  };
}
