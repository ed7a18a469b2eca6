import { describe, expect, test } from '@jest/globals';
import { fileName, formats, readGraph, toCsv, toTsv } from '../../api/src/formats/index.ts';
import {
  csvMetadata,
  metadataName,
  toGexf,
  toGraphml,
  toNetworkJson,
  toPajek,
  type NetworkFile,
} from '../../api/src/formats/write.ts';

/** A name that any format could trip over. */
const hostile = `A & B <script>"x"</script> 'y', \u{1f334} ä; =z`;
const network: NetworkFile = {
  title: 'Bridges & "gaps" <1>',
  description: 'Two are tied if they share a project; n < 5 & more.',
  date: '2026-01-31',
  parameters: { 'data version': 'v1', link: 'https://example.org/?a=1&b=<2>', seed: '1' },
  nodeColumns: [
    { key: 'constraint', title: 'Tied up in one circle', type: 'double' },
    { key: 'region', title: 'region', type: 'string' },
    { key: 'core', title: 'core', type: 'boolean' },
  ],
  nodes: [
    { id: 'organisation:a&b', label: hostile, values: [0.5, 'Lappi', true] },
    { id: 'organisation:c', label: 'C', values: [null, null, false] },
    { id: 'organisation:d', label: '=D()', values: [Number.NaN, 'x]]>y', null] },
  ],
  tieColumns: [{ key: 'count', title: 'count', type: 'integer' }],
  ties: [{ source: 'organisation:a&b', target: 'organisation:c', weight: 0.25, values: [2] }],
};
const written = new Map(formats.map((format) => [format.name, format.write(network)]));
const textOf = (name: string, part: string | null = null): string =>
  written.get(name)!.find((file) => file.part === part)!.text;

/** Rows of a CSV text as Python's csv module and pandas divide them: RFC 4180, the first row the header, no comments. */
function strictCsv(text: string): Record<string, string>[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [header, ...body] = rows.slice(0, -1);
  for (const row of body) expect(row).toHaveLength(header.length);
  return body.map((row) => Object.fromEntries(row.map((cell, k) => [header[k], cell])));
}

describe('a network that is saved is read back by Sidos with every name, value and tie', () => {
  test.each(['GraphML', 'GEXF', 'JSON'])('%s', (name) => {
    const { directed, nodes, ties, notes } = readGraph(Buffer.from(textOf(name)));
    expect([directed, notes]).toEqual([false, []]);
    const found = nodes.map(({ id, attributes }) => ({ id, ...Object.fromEntries(attributes) }));
    // Formats of text hold numbers and yes and no as text, JSON as what they are.
    const plain = (value: string | number | boolean) => (name === 'JSON' ? value : String(value));
    expect(found).toEqual([
      { id: 'organisation:a&b', label: hostile, constraint: plain(0.5), region: 'Lappi', core: plain(true) },
      { id: 'organisation:c', label: 'C', core: plain(false) },
      { id: 'organisation:d', label: '=D()', region: 'x]]>y' },
    ]);
    expect(
      ties.map(({ source, target, attributes }) => ({ source, target, ...Object.fromEntries(attributes) })),
    ).toEqual([
      { source: 'organisation:a&b', target: 'organisation:c', weight: plain(0.25), count: plain(2) },
    ]);
  });

  test('CSV: the ties', () => {
    const { ties } = readGraph(Buffer.from(textOf('CSV', 'ties')));
    expect(
      ties.map(({ source, target, attributes }) => ({ source, target, ...Object.fromEntries(attributes) })),
    ).toEqual([{ source: 'organisation:a&b', target: 'organisation:c', weight: '0.25', count: '2' }]);
  });

  test('CSV: ends that a spreadsheet would run come back as they were', () => {
    const ends = ['=D()', "'=D()", "'plain", '-x', '@y', '+358'];
    const text = toCsv(['source', 'target'], [...ends.map((end) => [end, 'hub'])]);
    expect(readGraph(Buffer.from(text)).ties.map(({ source }) => source)).toEqual(ends);
  });
});

/*
 * The same files were read by hand with NetworkX 3.6.1 (read_graphml, read_gexf, node_link_graph) and pandas 3.1.1
 * (read_csv) on Python 3.11: same nodes, ties and values, `graph` of the GraphML and JSON with the parameters.
 */
describe('and by other programs', () => {
  test('CSV: a header and rows, nothing before, undefined empty', () => {
    expect(strictCsv(textOf('CSV', 'nodes'))).toEqual([
      { id: 'organisation:a&b', label: hostile, constraint: '0.5', region: 'Lappi', core: 'true' },
      { id: 'organisation:c', label: 'C', constraint: '', region: '', core: 'false' },
      { id: 'organisation:d', label: "'=D()", constraint: '', region: 'x]]>y', core: '' },
    ]);
    expect(strictCsv(textOf('CSV', 'ties'))).toEqual([
      { source: 'organisation:a&b', target: 'organisation:c', weight: '0.25', count: '2' },
    ]);
  });

  test('JSON: the node-link form of NetworkX, parameters under "graph"', () => {
    expect(JSON.parse(textOf('JSON'))).toMatchObject({
      directed: false,
      multigraph: false,
      graph: { title: network.title, date: '2026-01-31', parameters: network.parameters },
      edges: [{ source: 'organisation:a&b', target: 'organisation:c', weight: 0.25 }],
    });
  });

  test('GraphML: keys declared before they are used, parameters as data of the graph', () => {
    const text = textOf('GraphML');
    const declared = [...text.matchAll(/<key id="(\w+)" for="(\w+)"/g)].map(([, id]) => id);
    const used = [...text.matchAll(/<data key="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !declared.includes(id))).toEqual([]);
    expect(text).toContain('attr.name="data version"');
    expect(text).toContain('https://example.org/?a=1&amp;b=&lt;2&gt;');
    expect(text).not.toMatch(/NaN|null/);
  });

  test('GEXF: what it was computed from in its meta element', () => {
    const text = textOf('GEXF');
    expect(text).toContain('<meta lastmodifieddate="2026-01-31">');
    expect(text).toContain('data version: v1');
    expect(text).not.toMatch(/NaN|null/);
  });

  test('XML: what it cannot hold is seen, not dropped', () => {
    const file = { ...network, title: 'a\u0007b\ud800c' };
    for (const format of formats.filter(({ type }) => type.includes('xml')))
      expect(format.write(file)[0].text).toContain('a\ufffdb\ufffdc');
  });
});

describe('what a table was computed from', () => {
  test('stands in a companion that names the file and its columns (W3C, CSV on the Web)', () => {
    const { title, description, date, parameters } = network;
    const table = { url: 'sidos-actors.csv', title: 'Actors', columns: network.nodeColumns };
    const text = csvMetadata({ title, description, date, parameters }, [table]);
    expect(metadataName('sidos-actors.csv')).toBe('sidos-actors.csv-metadata.json');
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      'dc:title': title,
      notes: [{ parameters }, { apostrophe: expect.stringContaining('= + - or @') as unknown }],
      tables: [
        {
          url: 'sidos-actors.csv',
          tableSchema: {
            columns: [{ titles: 'constraint', datatype: 'double' }, {}, { datatype: 'boolean' }],
          },
        },
      ],
    });
  });
});

describe('CSV', () => {
  test('has a header and rows, and no byte order mark', () => {
    expect(toCsv(['Name', 'Value'], [['A', 1.5]])).toBe('Name,Value\r\nA,1.5\r\n');
  });
  test('keeps commas, quotes and line breaks inside their cell', () => {
    expect(toCsv(['Name'], [['a,"b"\nc']])).toBe('Name\r\n"a,""b""\nc"\r\n');
  });
  test.each(['=1+1', '+358', '-x', '@SUM(A1)', '\tx', "'=1", "''@"])(
    'defuses %j, which a spreadsheet would run',
    (text) => {
      expect(toCsv(['Name'], [[text]]).split('\r\n')[1]).toBe(`'${text}`);
    },
  );
  test('leaves numbers numbers, negative ones too, and undefined empty', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [[-0.5, null, Number.NaN, 0]]).split('\r\n')[1]).toBe('-0.5,,,0');
  });
});

describe('rows on the clipboard', () => {
  test('have the decimal sign of the language', () => {
    expect(toTsv(['a'], [[1234.5]], 'fi')).toBe('a\n1234,5');
    expect(toTsv(['a'], [[1234.5]], 'en')).toBe('a\n1234.5');
  });
  test('keep one line a row and defuse formulas', () => {
    expect(toTsv(['a', 'b'], [['x\ty\nz', '=A1']], 'sv')).toBe("a\tb\nx y z\t'=A1");
  });
});

describe('a network that is drawn and whose ties run one way', () => {
  const look = { x: -12.5, y: 40, size: 7, colour: '#0a8f3c' };
  const drawn: NetworkFile = {
    ...network,
    directed: true,
    nodes: network.nodes.map((node, i) => ({ ...node, look: { ...look, x: look.x + i } })),
  };

  test('GEXF: directed, with size, position and colour by the schema of visualisation', () => {
    const text = toGexf(drawn);
    expect(text).toContain('xmlns:viz="http://gexf.net/1.3/viz"');
    expect(text).toContain('<viz:position x="-12.5" y="40" z="0"/>');
    expect(text).toContain('<viz:color r="10" g="143" b="60"/>');
    expect(readGraph(Buffer.from(text)).directed).toBe(true);
  });

  test('GraphML and JSON: directed', () => {
    expect(readGraph(Buffer.from(toGraphml(drawn))).directed).toBe(true);
    expect(readGraph(Buffer.from(toNetworkJson(drawn))).directed).toBe(true);
  });

  test('Pajek: vertices from 1 with names in quotes, places between 0 and 1, then arcs with weights', () => {
    expect(toPajek(drawn).split('\r\n')).toEqual([
      '*Vertices 3',
      `1 "A & B <script>'x'</script> 'y', \u{1f334} ä; =z" 0.0500 0.5000 0.5 ellipse ic RGB0A8F3C`,
      '2 "C" 0.5000 0.5000 0.5 ellipse ic RGB0A8F3C',
      '3 "=D()" 0.9500 0.5000 0.5 ellipse ic RGB0A8F3C',
      '*Arcs',
      '1 2 0.25',
      '',
    ]);
    expect(toPajek(network)).toContain('*Edges');
  });

  test('Pajek: nodes of one name are told apart by their ids', () => {
    const twins = { ...network, nodes: network.nodes.map((node) => ({ ...node, label: 'Twin' })) };
    expect(toPajek(twins)).toContain('2 "Twin (organisation:c)"');
  });
});

test('a file is named after its title in plain letters', () => {
  expect(fileName('Sillat – Etelä-Österbotten: 1', 'csv')).toBe('sillat-etela-osterbotten-1.csv');
  expect(fileName('…', 'csv')).toBe('sidos.csv');
});
