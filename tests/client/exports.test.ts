import { describe, expect, test } from '@jest/globals';
import { type GraphFile } from '../../api/src/cli/measure/graph-file.ts';
import { readGexf } from '../../api/src/cli/measure/gexf.ts';
import { readGraphml } from '../../api/src/cli/measure/graphml.ts';
import { parseXml } from '../../api/src/cli/measure/xml.ts';
import { toCsv, toTsv } from '../../client/src/exports/csv.ts';
import { fileName } from '../../client/src/exports/files.ts';
import { toGexf } from '../../client/src/exports/gexf.ts';
import { toGraphml } from '../../client/src/exports/graphml.ts';
import type { NetworkFile } from '../../client/src/exports/networkFile.ts';

const hostile = `A & B <script>"x"</script> 'y' ${String.fromCharCode(7)}\u00e4`;
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

describe('CSV that is saved', () => {
  test('has its parameters above the head and no byte order mark', () => {
    const csv = toCsv(['Name', 'Value'], [['A', 1.5]], { network: 'organisations, projects', seed: '1' });
    expect(csv).toBe('"# network: organisations, projects"\r\n# seed: 1\r\nName,Value\r\nA,1.5\r\n');
  });
  test('keeps commas, quotes and line breaks inside their cell', () => {
    expect(toCsv(['Name'], [['a,"b"\nc']])).toBe('Name\r\n"a,""b""\nc"\r\n');
  });
  test.each(['=1+1', '+358', '-x', '@SUM(A1)', '\tx'])(
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

/** A file as `sidos measure` reads it, with plain objects for its attributes. */
function plain(file: GraphFile) {
  return {
    directed: file.directed,
    nodes: file.nodes.map(({ id, attributes }) => ({ id, attributes: Object.fromEntries(attributes) })),
    ties: file.ties.map(({ source, target, attributes }) => ({
      source,
      target,
      attributes: Object.fromEntries(attributes),
    })),
  };
}

describe('GraphML that is saved', () => {
  const text = toGraphml(network);
  const read = plain(readGraphml(parseXml(text)));
  test('is read back by `sidos measure` with every name, value and tie', () => {
    expect(read.directed).toBe(false);
    expect(read.nodes.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id));
    expect(read.nodes[0].attributes).toMatchObject({
      label: hostile.replace(String.fromCharCode(7), ''),
      constraint: '0.5',
      region: 'Lappi',
      core: 'true',
    });
    expect(read.ties).toMatchObject([
      { source: 'organisation:a&b', target: 'organisation:c', attributes: { weight: '0.25', count: '2' } },
    ]);
  });
  test('leaves undefined values out', () => {
    expect(read.nodes[1].attributes).not.toHaveProperty('constraint');
    expect(read.nodes[2].attributes).not.toHaveProperty('constraint');
    expect(text).not.toMatch(/NaN|null/);
  });
  test('says what it was computed from', () => {
    expect(text).toContain('attr.name="data version"');
    expect(text).toContain('https://example.org/?a=1&amp;b=&lt;2&gt;');
  });
});

describe('GEXF that is saved', () => {
  const text = toGexf(network);
  const read = plain(readGexf(parseXml(text)));
  test('is read back by `sidos measure` with every name, value and tie', () => {
    expect(read.nodes.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id));
    expect(read.nodes[0].attributes).toMatchObject({ constraint: '0.5', region: 'Lappi', core: 'true' });
    expect(read.nodes[2].attributes).toMatchObject({ region: 'x]]>y' });
    expect(read.ties).toMatchObject([
      { source: 'organisation:a&b', target: 'organisation:c', attributes: { weight: '0.25', count: '2' } },
    ]);
  });
  test('leaves undefined values out and says what it was computed from', () => {
    expect(text).not.toMatch(/NaN|null/);
    expect(text).toContain('lastmodifieddate="2026-01-31"');
    expect(text).toContain('data version: v1');
  });
});

test('a file is named after its title in plain letters', () => {
  expect(fileName('Sillat – Etelä-Österbotten: 1', 'csv')).toBe('sillat-etela-osterbotten-1.csv');
  expect(fileName('…', 'csv')).toBe('sidos.csv');
});
