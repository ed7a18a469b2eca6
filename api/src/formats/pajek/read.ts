import type { Told } from '../../model/sources.ts';
import { tell } from '../../model/told.ts';
import { fault, namesOf, type Direction, type FileNode, type StatedGraph } from '../graph-file.ts';
import { linesOf, unlike, wordsOf } from '../text/lines.ts';

const HEADING = /^\*(\w+)\b:?\s*(.*)$/;

/** A heading with the lines under it, up to the next. */
interface Section {
  name: string;
  rest: string;
  number: number;
  lines: { line: string; number: number }[];
}

type Tie = StatedGraph['ties'][number];

/**
 * Reads Pajek: a network (`.net`), or the first network of a project (`.paj`) with its partitions and vectors as
 * attributes. Arcs have a direction, edges have none; in a file with both, edges run both ways. Coordinates and drawing
 * hints are passed over.
 *
 * @throws InvalidInput naming the line at fault
 */
export function readPajek(text: string): StatedGraph {
  const sections = sectionsOf(text);
  const notes: Told[] = [];
  const nodes: FileNode[] = [];
  const ties: Tie[] = [];
  let owner: Section | undefined;
  let rows = 0;
  for (const section of sections) {
    const { name, rest, number } = section;
    if (['network', 'partition', 'vector', 'permutation', 'cluster'].includes(name)) owner = section;
    const isOfValues = owner !== undefined && owner.name !== 'network';
    if (name === 'vertices' && isOfValues) addValues(owner!, section, nodes);
    else if (name === 'vertices') {
      if (nodes.length > 0) {
        notes.push(tell('secondNetwork', { line: number }));
        break;
      }
      for (const node of verticesOf(section)) nodes.push(node);
      rows = Number(wordsOf(rest)[1] ?? 0);
    } else for (const tie of tiesOf(section, nodes, rows)) ties.push(tie);
  }
  if (nodes.length === 0) throw fault('the file', 'it has no *Vertices');
  const both = ties.some(({ direction }) => direction === 'directed');
  for (const tie of ties) if (both && tie.direction === 'undirected') tie.direction = 'mutual';
  return {
    direction: both ? 'directed' : 'undirected',
    ...{ nodes, ties, notes },
    names: { node: namesOf(nodes), tie: namesOf(ties) },
  };
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (const { line, number } of linesOf(text, /^%/)) {
    const heading = HEADING.exec(line);
    if (heading !== null)
      sections.push({ name: heading[1].toLowerCase(), rest: heading[2], number, lines: [] });
    else if (sections.length === 0)
      throw fault(`line ${number}`, 'it stands before the first heading, as *Vertices');
    else sections[sections.length - 1].lines.push({ line, number });
  }
  return sections;
}

function verticesOf({ rest, number, lines }: Section): FileNode[] {
  const count = Number(wordsOf(rest)[0]);
  if (!Number.isInteger(count) || count < 1 || count > 10_000_000)
    throw fault(`line ${number}`, '*Vertices does not say how many there are');
  const labels = Array.from({ length: count }, (_, i) => ({
    label: String(i + 1),
    place: `vertex ${i + 1}`,
  }));
  for (const { line, number: at } of lines) {
    const [index, label] = wordsOf(line);
    labels[indexOf(index, count, `line ${at}`)] = { label: label ?? index, place: `line ${at}` };
  }
  const ids = unlike(labels.map(({ label }) => label));
  return labels.map(({ place }, i) => ({ id: ids[i], attributes: new Map(), place }));
}

function indexOf(word: string | undefined, count: number, place: string): number {
  const at = Number(word);
  if (!Number.isInteger(at) || at < 1 || at > count)
    throw fault(place, `there is no vertex ${word ?? ''}; there are ${count}`);
  return at - 1;
}

/** Values of a partition or a vector, one a vertex, as an attribute under its title. */
function addValues({ rest: title, name }: Section, { lines }: Section, nodes: readonly FileNode[]): void {
  lines.forEach(({ line }, i) => {
    if (nodes[i] !== undefined) (nodes[i].attributes as Map<string, unknown>).set(title.trim() || name, line);
  });
}

function tiesOf({ name, lines }: Section, nodes: readonly FileNode[], rows: number): Tie[] {
  const idOf = (word: string | undefined, place: string) => nodes[indexOf(word, nodes.length, place)].id;
  const tie = (
    from: string,
    to: string | undefined,
    weight: string | undefined,
    direction: Direction,
    place: string,
  ) => ({
    ...{ source: idOf(from, place), target: idOf(to, place), direction, place },
    attributes: new Map(weight === undefined ? [] : [['weight', weight]]),
  });
  const kind = name.startsWith('edges') ? 'undirected' : 'directed';
  return lines.flatMap(({ line, number }, i) => {
    const place = `line ${number}`;
    const [first, ...others] = wordsOf(line);
    if (name === 'arcs' || name === 'edges') return [tie(first, others[0], others[1], kind, place)];
    if (name === 'arcslist' || name === 'edgeslist')
      return others.map((other) => tie(first, other, undefined, kind, place));
    if (name !== 'matrix') return [];
    // Of a network of two kinds the columns are the vertices behind the first so many.
    return [first, ...others].flatMap((value, k) =>
      Number(value) === 0
        ? []
        : [tie(String(i + 1), String(k + 1 + rows), value, rows > 0 ? 'undirected' : 'directed', place)],
    );
  });
}
