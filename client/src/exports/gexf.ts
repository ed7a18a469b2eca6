import type { Cell } from './csv.ts';
import type { FileColumn, NetworkFile } from './networkFile.ts';
import { escapeXml, xmlValue } from './xml.ts';

/**
 * A network as GEXF 1.3: values as attributes, the parameters in the description of the meta element, one a line.
 * Undefined values have no element.
 */
export function toGexf(file: NetworkFile): string {
  const notes = Object.entries(file.parameters).map(([name, value]) => `${name}: ${value}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta lastmodifieddate="${escapeXml(file.date)}">`,
    '    <creator>Sidos</creator>',
    `    <title>${escapeXml(file.title)}</title>`,
    `    <description>${escapeXml([file.description, ...notes].join('\n'))}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="undirected" mode="static">',
    ...attributes('node', file.nodeColumns),
    ...attributes('edge', file.tieColumns),
    '    <nodes>',
    ...file.nodes.flatMap(({ id, label, values }) =>
      element('node', `id="${escapeXml(id)}" label="${escapeXml(label)}"`, values),
    ),
    '    </nodes>',
    '    <edges>',
    ...file.ties.flatMap(({ source, target, weight, values }, i) =>
      element(
        'edge',
        `id="${i}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${weight}"`,
        values,
      ),
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function attributes(of: 'node' | 'edge', columns: readonly FileColumn[]): string[] {
  if (columns.length === 0) return [];
  return [
    `    <attributes class="${of}">`,
    ...columns.map(
      ({ key, type }, i) => `      <attribute id="${i}" title="${escapeXml(key)}" type="${type}"/>`,
    ),
    '    </attributes>',
  ];
}

function element(name: 'node' | 'edge', head: string, values: readonly Cell[]): string[] {
  const given = values.flatMap((value, i) => {
    const text = xmlValue(value);
    return text === null ? [] : [`          <attvalue for="${i}" value="${text}"/>`];
  });
  if (given.length === 0) return [`      <${name} ${head}/>`];
  return [
    `      <${name} ${head}>`,
    '        <attvalues>',
    ...given,
    '        </attvalues>',
    `      </${name}>`,
  ];
}
