import { faultOfText, tidy } from '../../model/text.ts';
import { type ReadOptions } from '../format.ts';
import { fault } from '../graph-file.ts';
import { isHeading, meaning, named } from '../text/headings.ts';
import { isNumber } from '../text/numbers.ts';
import { type Row } from './divide.ts';

/** The columns of an edge list, and whether the first line names them. */
export interface Columns {
  names: readonly string[];
  source: number;
  target: number;
  isHeaded: boolean;
}

/**
 * Which columns hold the ends of the ties: those that the user names, else those whose headings say so. A first line
 * that shows itself as a tie (a number in the third column, or an end that stands in other lines too) is one; the
 * columns are then source, target and weight.
 *
 * @throws InvalidInput where the first line could be either, with the headings found
 */
export function columnsOf(rows: readonly Row[], options: ReadOptions): Columns {
  const [{ record, line }] = rows;
  const names = record.map((name, k) => tidy(name) || `column ${k + 1}`);
  const place = `line ${line}`;
  if (options.header === false) return plainColumns(names.length, place);
  if (options.source || options.target) return ownColumns(names, place, options);
  const ends = { source: meaning(names, 'source'), target: meaning(names, 'target') };
  if (ends.source.length > 0 && ends.target.length > 0)
    return headed(names, place, ends.source[0], ends.target[0]);
  if (ends.source.length > 0 || ends.target.length > 0)
    throw fault(place, 'the header names only one end of the ties; it needs "source" and "target"');
  if (names.length < 2)
    throw fault(place, 'a tie needs a source and a target, separated by comma, semicolon or tab');
  if (isTie(rows)) return plainColumns(names.length, place);
  throw fault(
    place,
    `no column is the source or the target; there is ${names.join(', ')}. Name the two with --source and --target, or say --no-header if this line is a tie`,
  );
}

function ownColumns(names: readonly string[], place: string, options: ReadOptions): Columns {
  const find = (end: 'source' | 'target'): string => {
    const word = options[end];
    const found = word ? named(names, word) : meaning(names, end);
    if (found.length > 0) return found[0];
    throw fault(
      place,
      word
        ? `no column is called "${word}"; there is ${names.join(', ')}`
        : `no column is the ${end}; name it with --${end}; there is ${names.join(', ')}`,
    );
  };
  return headed(names, place, find('source'), find('target'));
}

function headed(names: readonly string[], place: string, source: string, target: string): Columns {
  const seen = new Map<string, string>();
  for (const name of names) {
    const wrong = faultOfText(name);
    if (wrong !== null) throw fault(`${place}, heading`, `${wrong}; take it out`);
    const before = seen.get(name.toLowerCase());
    if (before !== undefined)
      throw fault(place, `two columns are called "${before}" and "${name}"; give each a name of its own`);
    seen.set(name.toLowerCase(), name);
  }
  if (source === target) throw fault(place, `source and target are both "${source}"; name two columns`);
  return { names, source: names.indexOf(source), target: names.indexOf(target), isHeaded: true };
}

function plainColumns(count: number, place: string): Columns {
  if (count < 2)
    throw fault(place, 'a tie needs a source and a target, separated by comma, semicolon or tab');
  const names = ['source', 'target', 'weight'].slice(0, count);
  for (let k = 3; k < count; k++) names.push(`column ${k + 1}`);
  return { names, source: 0, target: 1, isHeaded: false };
}

/** Whether the first row is a tie like the others. */
function isTie([first, ...others]: readonly Row[]): boolean {
  if (first.record.some(isHeading)) return false;
  if (first.record.length > 2 && isNumber(first.record[2])) return true;
  const ends = new Set(others.flatMap(({ record }) => record.slice(0, 2).map(tidy)));
  return first.record.slice(0, 2).some((end) => ends.has(tidy(end)));
}
