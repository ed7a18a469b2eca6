import { fault, namesOf, type StatedGraph } from '../graph-file.ts';
import { unlike } from '../text/lines.ts';

/** A key with its value: a text, a number, or a list of keys. */
interface Pair {
  key: string;
  value: string | Pair[];
  line: number;
}

const TOKEN = /"((?:[^"])*)"|\[|\]|[^\s[\]"]+|\n/g;
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

/**
 * Reads GML: nodes by their `label`, else their `id`; other keys as attributes; lists within (drawing hints) are passed
 * over.
 *
 * @throws InvalidInput naming the line at fault
 */
export function readGml(text: string): StatedGraph {
  const pairs = parse(text);
  const graph = pairs.find(({ key }) => key === 'graph')?.value;
  if (graph === undefined || typeof graph === 'string') throw fault('the file', 'it has no graph [ … ]');
  const of = (pairs_: readonly Pair[], key: string) => pairs_.find((pair) => pair.key === key)?.value;
  const lists = (key: string) => graph.filter((pair) => pair.key === key && typeof pair.value !== 'string');
  const attributes = (own: readonly Pair[], without: readonly string[]) =>
    new Map(
      own.flatMap(({ key, value }) =>
        typeof value === 'string' && !without.includes(key) ? [[key, value] as const] : [],
      ),
    );
  const found = lists('node').map(({ value, line }, i) => {
    const own = value as Pair[];
    const id = of(own, 'id');
    if (typeof id !== 'string') throw fault(`line ${line}`, `node ${i + 1} has no id`);
    const label = of(own, 'label');
    return {
      id,
      label: typeof label === 'string' ? label : id,
      attributes: attributes(own, ['id', 'label']),
      place: `line ${line}`,
    };
  });
  const names = unlike(found.map(({ label }) => label));
  const nameOf = new Map(found.map(({ id }, i) => [id, names[i]]));
  const nodes = found.map(({ attributes: own, place }, i) => ({ id: names[i], attributes: own, place }));
  const ties = lists('edge').map(({ value, line }) => {
    const own = value as Pair[];
    const [source, target] = [of(own, 'source'), of(own, 'target')];
    const place = `line ${line}`;
    if (typeof source !== 'string' || typeof target !== 'string')
      throw fault(place, 'an edge needs a source and a target');
    const weights = attributes(own, ['source', 'target', 'id']);
    if (weights.has('value') && !weights.has('weight')) {
      weights.set('weight', weights.get('value') ?? '');
      weights.delete('value');
    }
    return {
      source: nameOf.get(source) ?? source,
      target: nameOf.get(target) ?? target,
      attributes: weights,
      place,
    };
  });
  return {
    direction: of(graph, 'directed') === '1' ? 'directed' : 'undirected',
    ...{ nodes, ties, notes: [] },
    names: { node: namesOf(nodes), tie: namesOf(ties) },
  };
}

function parse(text: string): Pair[] {
  const root: Pair[] = [];
  const open: Pair[][] = [root];
  let key: string | undefined;
  let line = 1;
  const plain = text.replaceAll(/^\s*#.*$/gm, '');
  for (const [token, quoted] of plain.matchAll(TOKEN)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    const place = `line ${line}`;
    line += quoted === undefined ? 0 : (quoted.match(/\n/g)?.length ?? 0);
    if (token === ']') {
      if (open.length === 1) throw fault(place, 'a bracket is closed that was not opened');
      open.pop();
    } else if (key === undefined) key = token.toLowerCase();
    else if (token === '[') {
      const inner: Pair[] = [];
      open[open.length - 1].push({ key, value: inner, line });
      open.push(inner);
      if (open.length > 100) throw fault(place, 'its lists lie too deep in one another');
      key = undefined;
    } else {
      open[open.length - 1].push({ key, value: quoted === undefined ? token : unescaped(quoted), line });
      key = undefined;
    }
  }
  if (open.length > 1) throw fault('the file', 'a bracket is not closed: it was cut short');
  return root;
}

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|(\w+));/g,
    (whole, code: string | undefined, name: string | undefined) =>
      code === undefined
        ? (ENTITIES[name ?? ''] ?? whole)
        : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );
}
