import type { Told } from '../../model/sources.ts';
import { tell } from '../../model/told.ts';
import { faultOfText } from '../../model/text.ts';
import { type ReadOptions } from '../format.ts';
import { fault, type FileTie, type StatedGraph } from '../graph-file.ts';
import { type Columns, columnsOf } from './columns.ts';
import { divide, type Row } from './divide.ts';
import { unguarded } from './write.ts';

/**
 * Reads an edge list: a tie a line, separated by comma, semicolon or tab. A first line that names a `source` and a
 * `target` column is the header, in any capitals and in English, Finnish or Swedish; {@link columnsOf} says what holds
 * without one. Nodes are those that the ties name. An apostrophe before a sign that a spreadsheet would take for a
 * formula, as Sidos writes it, is taken off.
 *
 * @throws InvalidInput naming the line at fault
 */
export function readCsv(text: string, options: ReadOptions = {}): StatedGraph {
  const { rows, delimiter } = divide(text);
  if (rows.length === 0) throw fault('line 1', 'there is no tie; give a source and a target on each line');
  const columns = columnsOf(rows, options);
  const body = columns.isHeaded ? rows.slice(1) : rows;
  if (body.length === 0) throw fault(`line ${rows[0].lastLine + 1}`, 'there is no tie under the header');
  const { source, target, names } = columns;
  return {
    direction: null,
    nodes: null,
    ties: body.map((row) => readTie(row, columns)),
    names: { node: [], tie: names.filter((_, k) => k !== source && k !== target) },
    notes: body.flatMap((row) => longCells(row, names)),
    pointMayGroup: delimiter === ';',
  };
}

function readTie(row: Row, { names, source, target }: Columns): FileTie {
  const { record } = row;
  const place = `line ${row.line}`;
  if (record.length > names.length && record.slice(names.length).some((cell) => cell.trim() !== ''))
    throw fault(place, `it has ${record.length} columns where ${names.length} are named`);
  const end = (column: number, name: string): string => {
    const id = record[column]?.trim();
    if (!id) throw fault(place, `the tie has no ${name}`);
    return unguarded(id);
  };
  const ends = { source: end(source, 'source'), target: end(target, 'target') };
  if (record.length < names.length)
    throw fault(
      place,
      `it has ${record.length} columns where ${names.length} are named; leave cells empty, but keep what divides them`,
    );
  record.slice(0, names.length).forEach((cell, k) => {
    const isEnd = k === source || k === target;
    if (isEnd && row.lastLine > row.line && /[\r\n]/.test(cell.trim()))
      throw fault(
        `lines ${row.line} to ${row.lastLine}`,
        `the ${names[k]} goes over several lines; a quotation mark is missing, or take the line breaks out`,
      );
    const wrong = faultOfText(cell.trim(), !isEnd);
    if (wrong !== null) throw fault(`${place}, column ${k + 1} (${names[k]})`, `${wrong}; take it out`);
  });
  const attributes = new Map(
    record
      .slice(0, names.length)
      .flatMap((value, k): [string, string][] =>
        k === source || k === target || value.trim() === '' ? [] : [[names[k], unguarded(value.trim())]],
      ),
  );
  return { ...ends, attributes, place };
}

/** Cells that hold line breaks may be meant so, or be lines that a quotation mark has swallowed. */
function longCells({ record, line, lastLine }: Row, names: readonly string[]): Told[] {
  return record.flatMap((cell, k) =>
    /[\r\n]/.test(cell.trim())
      ? [tell('breaks', { first: line, last: lastLine, column: names[k] ?? `column ${k + 1}` })]
      : [],
  );
}
