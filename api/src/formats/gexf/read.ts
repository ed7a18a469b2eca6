import { tell } from '../../model/told.ts';
import { directionOf } from '../direction.ts';
import { type Direction, fault, namesOf, type StatedGraph } from '../graph-file.ts';
import { attribute, children, type Element, parseXml, placeOf } from '../xml/read.ts';
import { type Declared, type OwnValue, valuesOf } from '../xml/values.ts';

const TIMES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];

/**
 * Reads GEXF: the attributes of nodes and ties by the titles that the file declares, with their defaults; a tie's
 * `weight` and `type`, and a node's `label`. Times are passed over, which a note says; drawing hints too. Nodes
 * within nodes and values that change with time are refused.
 *
 * @throws InvalidInput naming the node or edge at fault
 */
export function readGexf(text: string): StatedGraph {
  const root = parseXml(text);
  const graphs = children(root, 'graph');
  if (graphs.length !== 1) throw fault('the file', `it holds ${graphs.length} graphs where one is expected`);
  const [graph] = graphs;
  const ofNodes = declaredOf(graph, 'node');
  const ofTies = declaredOf(graph, 'edge');
  const nodeElements = children(graph, 'nodes').flatMap((list) => children(list, 'node'));
  const tieElements = children(graph, 'edges').flatMap((list) => children(list, 'edge'));
  const nodes = nodeElements.map((node, i) => {
    const place = placeOf('node', i + 1, node);
    const id = attribute(node, 'id');
    if (id === undefined) throw fault(place, 'it has no id');
    if (children(node, 'nodes').length + children(node, 'edges').length > 0)
      throw fault(place, `"${id}" holds nodes of its own, which is not understood; write them beside it`);
    return { id, attributes: attributesOf(node, ofNodes, 'label', place), place };
  });
  const ties = tieElements.map((edge, i) => {
    const place = placeOf('edge', i + 1, edge);
    const source = attribute(edge, 'source');
    const target = attribute(edge, 'target');
    if (source === undefined || target === undefined) throw fault(place, 'it needs a source and a target');
    const attributes = attributesOf(edge, ofTies, 'weight', place);
    return { source, target, attributes, place, direction: typeOf(edge, 'type', place) };
  });
  const isTimed =
    attribute(graph, 'mode') === 'dynamic' ||
    [...nodeElements, ...tieElements].some(
      (element) =>
        TIMES.some((name) => attribute(element, name) !== undefined) ||
        children(element, 'spells').length > 0,
    );
  return {
    direction: typeOf(graph, 'defaultedgetype', 'the graph') ?? 'undirected',
    nodes,
    ties,
    names: {
      node: [...new Set([...titles(ofNodes), ...namesOf(nodes)])],
      tie: [...new Set([...titles(ofTies), ...namesOf(ties)])],
    },
    notes: isTimed ? [tell('times')] : [],
  };
}

function typeOf(element: Element, name: string, place: string): Direction | undefined {
  const word = attribute(element, name);
  if (word === undefined) return undefined;
  const direction = directionOf(word);
  if (direction === undefined)
    throw fault(place, `the ${name} "${word}" is not understood; it is directed, undirected or mutual`);
  return direction;
}

function declaredOf(graph: Element, of: 'node' | 'edge'): ReadonlyMap<string, Declared> {
  return new Map(
    children(graph, 'attributes')
      .filter((list) => attribute(list, 'class') === of)
      .flatMap((list) => children(list, 'attribute'))
      .map((item): [string, Declared] => {
        const id = attribute(item, 'id') ?? '';
        const fallback = children(item, 'default').map((element) => element.text)[0];
        return [id, { name: attribute(item, 'title') ?? id, fallback }];
      }),
  );
}

const titles = (declared: ReadonlyMap<string, Declared>): string[] =>
  [...declared.values()].map(({ name }) => name);

function attributesOf(
  element: Element,
  declared: ReadonlyMap<string, Declared>,
  inherent: string,
  place: string,
): Map<string, string> {
  const own = attribute(element, inherent);
  const values = children(element, 'attvalues')
    .flatMap((list) => children(list, 'attvalue'))
    .map((value): OwnValue => {
      const id = attribute(value, 'for') ?? attribute(value, 'id') ?? '';
      return { name: declared.get(id)?.name ?? id, value: attribute(value, 'value') ?? '' };
    });
  const first = own === undefined ? [] : [{ name: inherent, value: own }];
  return valuesOf(declared.values(), [...first, ...values], place);
}
