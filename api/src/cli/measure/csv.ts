import { CsvError, parse } from 'csv-parse/sync';
import { fault, type FileTie, type GraphFile } from './graph-file.ts';

interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * Reads an edge list: a tie a line, separated by comma, semicolon or tab. A first line that names a `source` and a
 * `target` column (or `from` and `to`) is the header; without one the columns are source, target and weight. Nodes
 * are those that the ties name, in order of appearance.
 *
 * @throws InvalidInput naming the line at fault
 */
export function readCsv(text: string): GraphFile {
  const rows = split(text);
  if (rows.length === 0) throw fault('line 1', 'there is no tie; give a source and a target on each line');
  const first = rows[0].record.map((name) => name.trim());
  const find = (...names: string[]) => first.findIndex((name) => names.includes(name.toLowerCase()));
  const ends = { source: find('source', 'from'), target: find('target', 'to') };
  const headed = ends.source >= 0 && ends.target >= 0;
  if (!headed && (ends.source >= 0 || ends.target >= 0))
    throw fault('line 1', 'the header names only one end of the ties; it needs "source" and "target"');
  if (!headed && first.length < 2)
    throw fault('line 1', 'a tie needs a source and a target, separated by comma, semicolon or tab');
  const columns = headed
    ? { names: first, ...ends }
    : {
        names: ['source', 'target', 'weight', ...first.slice(3).map((_, k) => `column ${k + 4}`)],
        source: 0,
        target: 1,
      };
  const ties = rows.slice(headed ? 1 : 0).map((row) => readTie(row, columns));
  if (ties.length === 0) throw fault('line 2', 'there is no tie under the header');
  const ids = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return { directed: null, nodes: [...ids].map((id) => ({ id, attributes: new Map() })), ties };
}

function split(text: string): Row[] {
  const [line] = text.split('\n', 1);
  const count = (mark: string) => line.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw fault(`line ${String(error.lines)}`, 'a quotation mark is out of place; mend the quotes');
  }
}

function readTie(
  { record, info }: Row,
  { names, source, target }: { names: readonly string[]; source: number; target: number },
): FileTie {
  const place = `line ${info.lines}`;
  const end = (column: number, name: string) => {
    const id = record[column]?.trim();
    if (!id) throw fault(place, `the tie has no ${name}`);
    return id;
  };
  if (record.length > names.length)
    throw fault(place, `it has ${record.length} columns where ${names.length} are named`);
  const attributes = new Map(
    record.flatMap((value, k): [string, string][] =>
      k === source || k === target || value.trim() === '' ? [] : [[names[k], value.trim()]],
    ),
  );
  return { source: end(source, 'source'), target: end(target, 'target'), attributes, place };
}
