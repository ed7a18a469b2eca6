import { describe, expect, test } from '@jest/globals';
import { lines } from '../support/lines.ts';
import { read } from '../support/tables.ts';

describe('files of networks', () => {
  const vertices = ['*Vertices 3', '1 "Alfa Oy"', '2 Beta', '3 Gamma'];
  const nodes = [1, 2, 3].map((id) => `node [ id ${id} label "${['Alfa Oy', 'Beta', 'Gamma'][id - 1]}" ]`);
  const json = {
    nodes: [{ id: 'Alfa Oy' }, { id: 'Beta' }, { id: 'Gamma' }],
    links: [
      { source: 'Alfa Oy', target: 'Beta' },
      { source: 'Beta', target: 'Gamma' },
    ],
  };
  test.each<[string, string]>([
    ['net', lines(...vertices, '*Edges', '1 2 2', '2 3')],
    ['net', lines(...vertices, '*Edgeslist', '2 1 3')],
    [
      'paj',
      lines(
        '*Network a',
        ...vertices,
        '*Edges',
        '1 2 2',
        '2 3',
        '*Partition p',
        '*Vertices 3',
        '1',
        '2',
        '2',
      ),
    ],
    [
      'dl',
      lines(
        'dl n=3 format=fullmatrix',
        'labels:',
        '"Alfa Oy",Beta,Gamma',
        'data:',
        '0 2 0',
        '2 0 1',
        '0 1 0',
      ),
    ],
    ['dl', lines('dl n=3 format=edgelist1', 'labels embedded:', 'data:', '"Alfa Oy" Beta 2', 'Beta Gamma 1')],
    [
      'gml',
      lines('graph [', ...nodes, 'edge [ source 1 target 2 value 2 ]', 'edge [ source 2 target 3 ]', ']'),
    ],
    ['json', JSON.stringify(json)],
  ])('%s: %s', async (extension, content) => {
    const tables = await read({ [`n.${extension}`]: content });
    const ofTies = tables.find(({ made }) => (made?.records.relations.length ?? 0) > 0)?.made;
    expect(ofTies?.records.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'organisation:alfa-oy organisation:beta',
      'organisation:beta organisation:gamma',
    ]);
  });
});
