import { describe, expect, test } from '@jest/globals';
import { components, strongComponents } from '../../api/src/measures/pieces/components.ts';
import { cuts, cutOffWithout } from '../../api/src/measures/pieces/cuts.ts';
import { reach } from '../../api/src/measures/routes/reach.ts';
import { undirectedVersion } from '../../api/src/measures/undirected.ts';
import { type Network } from '../../api/src/measures/network.ts';
import { pathLengths } from '../../api/src/measures/routes/path-lengths.ts';
import { expectedValues } from '../support/expected.ts';
import { loadGraph, networkOf, type GraphName } from '../support/graphs.ts';

const graphs: GraphName[] = ['karate', 'florentine', 'les-miserables', 'davis', 'directed-30', 'weighted-60'];

interface Wanted {
  articulation_points: number[];
  bridges: number;
  component_sizes: number[];
  strong_component_sizes?: number[];
  average_path_length: number;
  diameter: number;
}

const lengths = (network: Network) =>
  pathLengths(reach(undirectedVersion(network).network), components(network));

describe.each(graphs)('pieces of %s agree with NetworkX 3.6.1', (name) => {
  const { network } = loadGraph(name);
  const wanted = expectedValues('routes', name) as Wanted;

  test('components', () => {
    expect(components(network).sizes).toEqual(wanted.component_sizes);
    if (wanted.strong_component_sizes)
      expect(strongComponents(network).sizes).toEqual(wanted.strong_component_sizes);
  });

  test('articulation points and bridges', () => {
    const { articulation, bridge } = cuts(network);
    const points = [...articulation.keys()].filter((i) => articulation[i]);
    expect(points).toEqual(wanted.articulation_points);
    expect(bridge.reduce((a, b) => a + b, 0)).toBe(wanted.bridges);
  });

  test('average path length and diameter of the largest component', () => {
    const found = lengths(network);
    expect(found?.average).toBeCloseTo(wanted.average_path_length, 10);
    expect(found?.diameter).toBe(wanted.diameter);
  });
});

describe('pieces, by hand', () => {
  test('the largest component is 0, whatever the order of the nodes', () => {
    const found = components(
      networkOf(6, [
        [0, 1],
        [2, 3],
        [3, 4],
      ]),
    );
    expect([...found.of]).toEqual([1, 1, 0, 0, 0, 2]);
    expect(found.sizes).toEqual([3, 2, 1]);
  });

  test('strong components need a way back', () => {
    const found = strongComponents(
      networkOf(
        4,
        [
          [0, 1],
          [1, 2],
          [2, 0],
          [2, 3],
        ],
        true,
      ),
    );
    expect([...found.of]).toEqual([0, 0, 0, 1]);
  });

  test('a chain of 100,000 nodes does not overflow the stack', () => {
    const n = 100_000;
    const chain = networkOf(
      n,
      Array.from({ length: n - 1 }, (_, i) => [i, i + 1]),
    );
    expect(cuts(chain).bridge.every((b) => b === 1)).toBe(true);
    expect(cuts(chain).articulation.reduce((a, b) => a + b, 0)).toBe(n - 2);
    expect(components(chain).sizes).toEqual([n]);
  });

  test('two opposite ties are both bridges where nothing else joins their ends', () => {
    const { bridge } = cuts(
      networkOf(
        3,
        [
          [0, 1],
          [1, 0],
          [1, 2],
        ],
        true,
      ),
    );
    expect([...bridge]).toEqual([1, 1, 1]);
  });

  test('what loses contact without a node: all pieces but the largest', () => {
    const star = networkOf(7, [
      [0, 1],
      [0, 2],
      [2, 3],
      [0, 4],
      [4, 5],
      [5, 6],
      [0, 5],
    ]);
    expect(cutOffWithout(star, 0)).toEqual([[2, 3], [1]]);
    expect(cutOffWithout(star, 1)).toEqual([]);
    expect(() => cutOffWithout(star, 7)).toThrow(/nodes are 0 to 6/);
  });

  test('without the Medici the Pazzi and Salviati lose contact with the others', () => {
    const { network, index, ids } = loadGraph('florentine');
    const lost = cutOffWithout(network, index.get('Medici')!).map((piece) => piece.map((i) => ids[i]).sort());
    expect(lost).toEqual([['Pazzi', 'Salviati'], ['Acciaiuoli']]);
  });

  test('no path length where there is no tie', () => {
    expect(lengths(networkOf(3, []))).toBeNull();
    expect(lengths(networkOf(0, []))).toBeNull();
  });
});
