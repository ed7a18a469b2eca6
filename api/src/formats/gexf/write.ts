import { type Cell, type FileColumn, type NetworkFile, type NodeLook } from '../network-file.ts';
import { element, valueText, xmlDocument } from '../xml/write.ts';

/**
 * A network as GEXF 1.3: values as attributes, the parameters in the description of the meta element, one a line.
 * Undefined values have no element.
 */
export function toGexf(file: NetworkFile): string {
  const notes = Object.entries(file.parameters).map(([name, value]) => `${name}: ${value}`);
  const meta = element('meta', { lastmodifieddate: file.date }, [
    ...element('creator', {}, 'Sidos'),
    ...element('title', {}, file.title),
    // The schema of GEXF has no element for parameters; each has a line here.
    ...element('description', {}, [file.description, ...notes].join('\n')),
  ]);
  const nodes = file.nodes.flatMap(({ id, label, values, look }) =>
    element('node', { id, label }, [...attvalues(values), ...viz(look)]),
  );
  const edges = file.ties.flatMap(({ source, target, weight, values }, id) =>
    element('edge', { id, source, target, weight }, attvalues(values)),
  );
  const graph = element(
    'graph',
    { defaultedgetype: file.directed ? 'directed' : 'undirected', mode: 'static' },
    [
      ...attributes('node', file.nodeColumns),
      ...attributes('edge', file.tieColumns),
      ...element('nodes', {}, nodes),
      ...element('edges', {}, edges),
    ],
  );
  const root: Record<string, string> = { xmlns: 'http://gexf.net/1.3', version: '1.3' };
  if (file.nodes.some(({ look }) => look !== undefined)) root['xmlns:viz'] = VIZ;
  return xmlDocument(element('gexf', root, [...meta, ...graph]));
}

const VIZ = 'http://gexf.net/1.3/viz';

function viz(look: NodeLook | undefined): string[] {
  if (look === undefined) return [];
  const { x, y, size, colour } = look;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [
    ...element('viz:size', { value: size }),
    ...element('viz:position', { x, y, z: 0 }),
    ...element('viz:color', { r, g, b }),
  ];
}

function attributes(of: 'node' | 'edge', columns: readonly FileColumn[]): string[] {
  if (columns.length === 0) return [];
  const declared = columns.flatMap(({ key, type }, id) => element('attribute', { id, title: key, type }));
  return element('attributes', { class: of }, declared);
}

function attvalues(values: readonly Cell[]): string[] {
  const given = values.flatMap((cell, i) => {
    const value = valueText(cell);
    return value === null ? [] : element('attvalue', { for: i, value });
  });
  return given.length === 0 ? [] : element('attvalues', {}, given);
}
