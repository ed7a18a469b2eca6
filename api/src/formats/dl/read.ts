import { tell } from '../../model/told.ts';
import { fault, namesOf, type FileNode, type StatedGraph } from '../graph-file.ts';
import { linesOf, unlike, wordsOf } from '../text/lines.ts';

type Tie = StatedGraph['ties'][number];

/** A part of the file behind a heading such as `labels:`. */
const PARTS =
  /^(data|labels|row labels|column labels|labels embedded|row labels embedded|column labels embedded|level labels|matrix labels)\s*:?$/i;

/**
 * Reads DL of UCINET: `fullmatrix`, `edgelist1`, `nodelist1` and their two-mode kin (`edgelist2`, `nodelist2`), with
 * labels before the data or embedded in them.
 *
 * @throws InvalidInput naming the line at fault
 */
export function readDl(text: string): StatedGraph {
  const lines = linesOf(text, /^!/);
  const data = lines.findIndex(({ line }) => /^data\s*:?$/i.test(line));
  if (data < 0) throw fault('the file', 'it has no "data:"');
  const head = lines
    .slice(0, data)
    .map(({ line }) => line)
    .join('\n');
  const numberOf = (name: string) =>
    Number(new RegExp(`\\b${name}\\s*=?\\s*(\\d+)`, 'i').exec(head)?.[1] ?? NaN);
  const n = numberOf('n');
  const [nr, nc] = [numberOf('nr'), numberOf('nc')];
  const format = /format\s*=?\s*(\w+)/i.exec(head)?.[1].toLowerCase() ?? 'fullmatrix';
  const isTwoMode = !Number.isNaN(nr) || format.endsWith('2');
  const notes = numberOf('nm') > 1 ? [tell('matrices')] : [];
  const given = {
    rows: labelsOf(lines.slice(0, data), isTwoMode ? 'row labels' : 'labels'),
    columns: labelsOf(lines.slice(0, data), 'column labels'),
  };
  const size = { rows: isTwoMode ? nr : n, columns: isTwoMode ? nc : n };
  if (/^fullmatrix|^fm/.test(format) && Number.isNaN(size.rows))
    throw fault('line 1', 'it does not say how many there are (N = …)');
  const embedded = /labels?\s*(?:are\s*)?embedded/i.test(head);
  const body = lines.slice(data + 1);
  const { ties, rows, columns } = /^(?:edge|node)list/.test(format)
    ? listed(body, format.startsWith('node'), given, embedded)
    : matrix(body, size, given, embedded);
  const nodes = unlike([...rows, ...(isTwoMode ? columns.filter((name) => !rows.includes(name)) : [])]).map(
    (id, i): FileNode => ({ id, attributes: new Map(), place: `node ${i + 1}` }),
  );
  const known = new Set(nodes.map(({ id }) => id));
  for (const { source, target } of ties)
    for (const id of [source, target])
      if (!known.has(id)) {
        known.add(id);
        nodes.push({ id, attributes: new Map(), place: `node ${nodes.length + 1}` });
      }
  return {
    direction: isTwoMode || isSymmetric(ties) ? 'undirected' : 'directed',
    ...{ nodes, notes },
    ties: isTwoMode || !isSymmetric(ties) ? ties : ties.filter(({ source, target }) => source <= target),
    names: { node: [], tie: namesOf(ties) },
  };
}

interface Names {
  rows: string[];
  columns: string[];
}

function labelsOf(head: readonly { line: string }[], name: string): string[] {
  const at = head.findIndex(({ line }) => new RegExp(`^${name}\\s*:?$`, 'i').test(line));
  if (at < 0) return [];
  const end = head.findIndex(({ line }, i) => i > at && PARTS.test(line));
  const lines = head.slice(at + 1, end < 0 ? undefined : end);
  return lines.flatMap(({ line }) => wordsOf(line.replaceAll(',', ' ')));
}

function listed(
  body: readonly { line: string; number: number }[],
  isNodes: boolean,
  given: Names,
  embedded: boolean,
): Names & { ties: Tie[] } {
  const nameOf = (word: string, names: readonly string[]) =>
    embedded ? word : (names[Number(word) - 1] ?? word);
  const columns = given.columns.length > 0 ? given.columns : given.rows;
  const ties = body.flatMap(({ line, number }) => {
    const place = `line ${number}`;
    const [first, ...others] = wordsOf(line.replaceAll(',', ' '));
    const source = nameOf(first, given.rows);
    const targets = isNodes ? others : others.slice(0, 1);
    if (targets.length === 0 && !isNodes) throw fault(place, 'the tie has no second end');
    return targets.map((word): Tie => ({
      ...{ source, target: nameOf(word, columns), place },
      attributes: new Map(isNodes || others[1] === undefined ? [] : [['weight', others[1]]]),
    }));
  });
  return { ties, rows: given.rows, columns: given.columns };
}

function matrix(
  body: readonly { line: string; number: number }[],
  size: { rows: number; columns: number },
  given: Names,
  embedded: boolean,
): Names & { ties: Tie[] } {
  const lines = [...body];
  const numbered = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1));
  let rows = given.rows.length > 0 ? given.rows : numbered(size.rows);
  let columns =
    given.columns.length > 0
      ? given.columns
      : given.rows.length === size.columns
        ? rows
        : numbered(size.columns);
  if (embedded) columns = wordsOf(lines.shift()?.line ?? '');
  // Rows may be broken over lines: the cells follow one another.
  const words = lines.flatMap(({ line, number }) => wordsOf(line).map((word) => ({ word, number })));
  const width = size.columns + (embedded ? 1 : 0);
  if (words.length < size.rows * width)
    throw fault('the data', `there are ${words.length} cells where ${size.rows} × ${size.columns} are said`);
  if (embedded) rows = rows.map((_, i) => words[i * width].word);
  const ties: Tie[] = [];
  for (let i = 0; i < size.rows; i += 1)
    for (let k = 0; k < size.columns; k += 1) {
      const { word, number } = words[i * width + k + (embedded ? 1 : 0)];
      if (Number(word) === 0 || rows[i] === columns[k]) continue;
      ties.push({
        source: rows[i],
        target: columns[k],
        attributes: new Map([['weight', word]]),
        place: `line ${number}`,
      });
    }
  return { ties, rows, columns };
}

/** Whether each tie stands in both directions with the same weight. */
function isSymmetric(ties: readonly Tie[]): boolean {
  const weights = new Map(
    ties.map(({ source, target, attributes }) => [`${source}\n${target}`, attributes.get('weight')]),
  );
  return (
    ties.length > 0 &&
    ties.every(
      ({ source, target, attributes }) => weights.get(`${target}\n${source}`) === attributes.get('weight'),
    )
  );
}
