import { type Direction, fault, namesOf, type StatedGraph } from '../graph-file.ts';
import { attribute, children, type Element, parseXml, placeOf } from '../xml/read.ts';
import { type Declared, type OwnValue, valuesOf } from '../xml/values.ts';

interface Key extends Declared {
  /** `node`, `edge` or `all`. */
  of: string;
}

/** Booleans of XML Schema. */
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };

/**
 * Reads GraphML: one graph, the attributes of nodes and ties by the names (`attr.name`) that their keys declare,
 * with the keys' defaults. Graphs within nodes and ties, and ties of more than two ends, are not understood and
 * refused; values that are drawings (elements within `data`) are passed over.
 *
 * @throws InvalidInput naming the node or edge at fault
 */
export function readGraphml(text: string): StatedGraph {
  const document = parseXml(text);
  const graphs = children(document, 'graph');
  if (graphs.length !== 1) throw fault('the file', `it holds ${graphs.length} graphs where one is expected`);
  const [graph] = graphs;
  children(graph, 'hyperedge').forEach((edge, i) => {
    const problem = 'a tie of more than two ends is not understood; write it as pairs';
    throw fault(placeOf('hyperedge', i + 1, edge), problem);
  });
  const keys = keysOf(document, graph);
  const nodes = children(graph, 'node').map((node, i) => {
    const place = placeOf('node', i + 1, node);
    const id = attribute(node, 'id');
    if (id === undefined) throw fault(place, 'it has no id');
    refuseNested(node, place);
    return { id, attributes: attributesOf(node, 'node', keys, place), place };
  });
  const ties = children(graph, 'edge').map((edge, i) => {
    const place = placeOf('edge', i + 1, edge);
    const source = attribute(edge, 'source');
    const target = attribute(edge, 'target');
    if (source === undefined || target === undefined) throw fault(place, 'it needs a source and a target');
    refuseNested(edge, place);
    const attributes = attributesOf(edge, 'edge', keys, place);
    return { source, target, attributes, place, direction: directedOf(edge, place) };
  });
  const declared = (of: string): string[] =>
    [...keys.values()].filter((key) => key.of === of || key.of === 'all').map(({ name }) => name);
  return {
    direction: standardOf(graph),
    nodes,
    ties,
    names: {
      node: [...new Set([...declared('node'), ...namesOf(nodes)])],
      tie: [...new Set([...declared('edge'), ...namesOf(ties)])],
    },
    notes: [],
  };
}

/** Keys stand in the document; some programs write them into the graph. */
function keysOf(document: Element, graph: Element): ReadonlyMap<string, Key> {
  return new Map(
    [...children(document, 'key'), ...children(graph, 'key')].map((key): [string, Key] => [
      attribute(key, 'id') ?? '',
      {
        name: attribute(key, 'attr.name') ?? attribute(key, 'id') ?? '',
        of: attribute(key, 'for') ?? 'all',
        fallback: children(key, 'default').map((element) => element.text)[0],
      },
    ]),
  );
}

function standardOf(graph: Element): Direction {
  const word = attribute(graph, 'edgedefault')?.trim().toLowerCase();
  if (word === 'directed' || word === 'undirected') return word;
  throw fault(
    `the graph (line ${graph.line})`,
    word === undefined
      ? 'it does not say whether ties are directed; write edgedefault="undirected" or "directed"'
      : `the edgedefault "${word}" is not understood; it is directed or undirected`,
  );
}

function directedOf(edge: Element, place: string): Direction | undefined {
  const word = attribute(edge, 'directed');
  if (word === undefined) return undefined;
  const value = BOOLEANS[word.trim().toLowerCase()];
  if (value === undefined)
    throw fault(place, `directed="${word}" is not understood; it is true or false (1 or 0)`);
  return value ? 'directed' : 'undirected';
}

function refuseNested(element: Element, place: string): void {
  if (children(element, 'graph').length > 0)
    throw fault(
      place,
      'it holds a graph of its own, which is not understood; write it into the graph around it',
    );
}

function attributesOf(
  element: Element,
  of: string,
  keys: ReadonlyMap<string, Key>,
  place: string,
): Map<string, string> {
  const declared = [...keys.values()].filter((key) => key.of === of || key.of === 'all');
  const own = children(element, 'data').flatMap((data): OwnValue[] => {
    if (data.children.length > 0) return [];
    const id = attribute(data, 'key') ?? '';
    return [{ name: keys.get(id)?.name ?? id, value: data.text }];
  });
  return valuesOf(declared, own, place);
}
