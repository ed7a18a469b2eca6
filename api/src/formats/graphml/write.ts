import { type Cell, type FileColumn, type NetworkFile } from '../network-file.ts';
import { element, valueText, xmlDocument } from '../xml/write.ts';

const TYPES = { string: 'string', double: 'double', integer: 'int', boolean: 'boolean' } as const;
const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/**
 * A network as GraphML: values as `<data>`, the parameters as `<data>` of the graph and in words in its `<desc>`.
 * Undefined values have no element. Keys are `n0` …, `e0` …, `g0` … with the column's own key as `attr.name`.
 */
export function toGraphml(file: NetworkFile): string {
  const parameters = Object.entries({ title: file.title, date: file.date, ...file.parameters });
  const text = (key: string, title = key): FileColumn => ({ key, title, type: 'string' });
  const nodes = file.nodes.flatMap(({ id, label, values }) =>
    element('node', { id }, [...data('label', label), ...values.flatMap((value, i) => data(`n${i}`, value))]),
  );
  const edges = file.ties.flatMap(({ source, target, weight, values }, i) =>
    element('edge', { id: `t${i}`, source, target }, [
      ...data('weight', weight),
      ...values.flatMap((value, k) => data(`e${k}`, value)),
    ]),
  );
  const graph = element(
    'graph',
    {
      id: 'sidos',
      edgedefault: file.directed ? 'directed' : 'undirected',
    },
    [
      ...element('desc', {}, file.description),
      ...parameters.flatMap(([, value], i) => data(`g${i}`, value)),
      ...nodes,
      ...edges,
    ],
  );
  const root = {
    xmlns: NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${NAMESPACE} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd`,
  };
  return xmlDocument(
    element('graphml', root, [
      ...keyOf('label', 'node', text('label')),
      ...keyOf('weight', 'edge', { key: 'weight', title: 'weight', type: 'double' }),
      ...file.nodeColumns.flatMap((column, i) => keyOf(`n${i}`, 'node', column)),
      ...file.tieColumns.flatMap((column, i) => keyOf(`e${i}`, 'edge', column)),
      ...parameters.flatMap(([name], i) => keyOf(`g${i}`, 'graph', text(name))),
      ...graph,
    ]),
  );
}

function keyOf(id: string, domain: 'node' | 'edge' | 'graph', { key, title, type }: FileColumn): string[] {
  const attributes = { id, for: domain, 'attr.name': key, 'attr.type': TYPES[type] };
  return element('key', attributes, title === key ? [] : element('desc', {}, title));
}

function data(key: string, value: Cell): string[] {
  const text = valueText(value);
  return text === null ? [] : element('data', { key }, text);
}
