import { type Attributes, checkEnds, fault, type GraphFile } from './graph-file.ts';
import { oneDirection } from './direction.ts';
import { attribute, children, type Element, type XmlDocument } from './xml.ts';

interface Declared {
  title: string;
  fallback: string | undefined;
}

/**
 * Reads GEXF: the attributes of nodes and ties by the titles that the file declares, with their defaults; a tie's
 * `weight`, and a node's `label`. Times and drawing hints are passed over.
 *
 * @param file the parsed file
 * @throws InvalidInput naming the node or edge at fault
 */
export function readGexf({ root, place: where }: XmlDocument): GraphFile {
  const graph = children(children(root, 'gexf')[0], 'graph')[0];
  if (!graph) throw fault('the file', 'it holds no graph');
  const declared = (of: string) =>
    new Map(
      children(graph, 'attributes')
        .filter((list) => attribute(list, 'class') === of)
        .flatMap((list) => children(list, 'attribute'))
        .map((item): [string, Declared] => {
          const id = attribute(item, 'id') ?? '';
          const fallback = children(item, 'default').map((element) => String(element['#text']))[0];
          return [id, { title: attribute(item, 'title') ?? id, fallback }];
        }),
    );
  const ofNodes = declared('node');
  const ofTies = declared('edge');
  const standard = attribute(graph, 'defaultedgetype') === 'directed';
  const edges = children(graph, 'edges').flatMap((list) => children(list, 'edge'));
  return checkEnds({
    directed: oneDirection(
      edges.map((edge) => {
        const own = attribute(edge, 'type');
        return own === undefined ? standard : own === 'directed';
      }),
      standard,
    ),
    nodes: children(graph, 'nodes')
      .flatMap((list) => children(list, 'node'))
      .map((node, i) => {
        const id = attribute(node, 'id');
        if (id === undefined) throw fault(where('node', i + 1, node), 'it has no id');
        return { id, attributes: valuesOf(node, ofNodes, 'label') };
      }),
    ties: edges.map((edge, i) => {
      const place = where('edge', i + 1, edge);
      const source = attribute(edge, 'source');
      const target = attribute(edge, 'target');
      if (source === undefined || target === undefined) throw fault(place, 'it needs a source and a target');
      return { source, target, attributes: valuesOf(edge, ofTies, 'weight'), place };
    }),
  });
}

function valuesOf(element: Element, declared: ReadonlyMap<string, Declared>, own: string): Attributes {
  const attributes = new Map<string, string>();
  const inherent = attribute(element, own);
  if (inherent !== undefined) attributes.set(own, inherent);
  for (const { title, fallback } of declared.values())
    if (fallback !== undefined) attributes.set(title, fallback.trim());
  for (const value of children(element, 'attvalues').flatMap((list) => children(list, 'attvalue'))) {
    const id = attribute(value, 'for') ?? attribute(value, 'id') ?? '';
    attributes.set(declared.get(id)?.title ?? id, attribute(value, 'value') ?? '');
  }
  return attributes;
}
