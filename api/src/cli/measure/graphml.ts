import { type Attributes, checkEnds, fault, type GraphFile } from './graph-file.ts';
import { oneDirection } from './direction.ts';
import { attribute, children, type Element, textOf, type XmlDocument } from './xml.ts';

interface Key {
  name: string;
  /** `node`, `edge` or `all`. */
  of: string;
  fallback: string | undefined;
}

/**
 * Reads GraphML: one graph, the attributes of nodes and ties by the names (`attr.name`) that their keys declare,
 * with the keys' defaults. Graphs within nodes, ports and hyperedges are not understood and refused.
 *
 * @param file the parsed file
 * @throws InvalidInput naming the node or edge at fault
 */
export function readGraphml({ root, place: where }: XmlDocument): GraphFile {
  const document = children(root, 'graphml')[0];
  const graphs = children(document, 'graph');
  if (graphs.length !== 1) throw fault('the file', `it holds ${graphs.length} graphs where one is expected`);
  const [graph] = graphs;
  if (children(graph, 'hyperedge').length > 0)
    throw fault('hyperedge 1', 'a tie of more than two ends is not understood; write it as pairs');
  const keys = new Map(
    children(document, 'key').map((key): [string, Key] => [
      attribute(key, 'id') ?? '',
      {
        name: attribute(key, 'attr.name') ?? attribute(key, 'id') ?? '',
        of: attribute(key, 'for') ?? 'all',
        fallback: children(key, 'default').map(textOf)[0],
      },
    ]),
  );
  const directed = attribute(graph, 'edgedefault') === 'directed';
  const edges = children(graph, 'edge');
  return checkEnds({
    directed: oneDirection(
      edges.map((edge) => {
        const own = attribute(edge, 'directed');
        return own === undefined ? directed : own === 'true';
      }),
      directed,
    ),
    nodes: children(graph, 'node').map((node, i) => {
      const id = attribute(node, 'id');
      if (id === undefined) throw fault(where('node', i + 1, node), 'it has no id');
      if (children(node, 'graph').length > 0)
        throw fault(where('node', i + 1, node), `"${id}" holds a graph of its own, which is not understood`);
      return { id, attributes: dataOf(node, 'node', keys) };
    }),
    ties: edges.map((edge, i) => {
      const place = where('edge', i + 1, edge);
      const source = attribute(edge, 'source');
      const target = attribute(edge, 'target');
      if (source === undefined || target === undefined) throw fault(place, 'it needs a source and a target');
      return { source, target, attributes: dataOf(edge, 'edge', keys), place };
    }),
  });
}

function dataOf(element: Element, of: string, keys: ReadonlyMap<string, Key>): Attributes {
  const attributes = new Map<string, string>();
  for (const key of keys.values())
    if (key.fallback !== undefined && (key.of === of || key.of === 'all'))
      attributes.set(key.name, key.fallback);
  for (const data of children(element, 'data')) {
    const id = attribute(data, 'key') ?? '';
    attributes.set(keys.get(id)?.name ?? id, textOf(data));
  }
  return attributes;
}
