import type { FileColumn, NetworkFile } from './networkFile.ts';
import type { Cell } from './csv.ts';
import { escapeXml, xmlValue } from './xml.ts';

const TYPES = { string: 'string', double: 'double', integer: 'int', boolean: 'boolean' } as const;

/**
 * A network as GraphML: values as `<data>`, the parameters as `<data>` of the graph and in words in its `<desc>`.
 * Undefined values have no element. Keys are `n0` …, `e0` …, `g0` … with the column's own key as `attr.name`.
 */
export function toGraphml(file: NetworkFile): string {
  const parameters = Object.entries({ title: file.title, date: file.date, ...file.parameters });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    ...file.nodeColumns.map((column, i) => keyOf(`n${i}`, 'node', column)),
    ...file.tieColumns.map((column, i) => keyOf(`e${i}`, 'edge', column)),
    ...parameters.map(([name], i) => keyOf(`g${i}`, 'graph', { key: name, title: name, type: 'string' })),
    '  <graph id="sidos" edgedefault="undirected">',
    `    <desc>${escapeXml(file.description)}</desc>`,
    ...parameters.flatMap(([, value], i) => data(`g${i}`, value, '    ')),
    ...file.nodes.flatMap((node) => [
      `    <node id="${escapeXml(node.id)}">`,
      ...data('label', node.label, '      '),
      ...node.values.flatMap((value, i) => data(`n${i}`, value, '      ')),
      '    </node>',
    ]),
    ...file.ties.flatMap((tie, i) => [
      `    <edge id="t${i}" source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}">`,
      ...data('weight', tie.weight, '      '),
      ...tie.values.flatMap((value, j) => data(`e${j}`, value, '      ')),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keyOf(id: string, domain: 'node' | 'edge' | 'graph', column: FileColumn): string {
  const { key, title, type } = column;
  const opening = `  <key id="${id}" for="${domain}" attr.name="${escapeXml(key)}" attr.type="${TYPES[type]}"`;
  return title === key ? `${opening}/>` : `${opening}><desc>${escapeXml(title)}</desc></key>`;
}

function data(key: string, value: Cell, indent: string): string[] {
  const text = xmlValue(value);
  return text === null ? [] : [`${indent}<data key="${key}">${text}</data>`];
}
