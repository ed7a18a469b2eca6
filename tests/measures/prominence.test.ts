import { describe, expect, test } from '@jest/globals';
import { contacts, degree, degreeCentrality, strength } from '../../api/src/measures/degree.ts';
import { eigenvector } from '../../api/src/measures/prominence/eigenvector.ts';
import { pagerank } from '../../api/src/measures/prominence/pagerank.ts';
import { expectClose, expectedValues } from '../support/expected.ts';
import { loadGraph, networkOf, type GraphName } from '../support/graphs.ts';

const graphs: GraphName[] = ['karate', 'florentine', 'les-miserables', 'davis', 'directed-30', 'weighted-60'];

describe.each(graphs)('prominence in %s agrees with NetworkX 3.6.1 and numpy', (name) => {
  const { network } = loadGraph(name);
  const wanted = expectedValues('routes', name) as Record<string, (number | null)[]>;

  test('degree centrality and strength', () => {
    expectClose(degreeCentrality(network), wanted.degree_centrality);
    expectClose(strength(network), wanted.strength);
  });

  test('PageRank', () => {
    expectClose(pagerank(network), wanted.pagerank, 1e-12);
    expectClose(pagerank(network, { weighted: true }), wanted.pagerank_weighted, 1e-12);
  });

  if (!network.directed)
    test('eigenvector centrality, also of a two-mode network', () => {
      expectClose(eigenvector(network), wanted.eigenvector);
      expectClose(eigenvector(network, { weighted: true }), wanted.eigenvector_weighted);
    });
  else
    test('contacts are distinct neighbours', () => {
      expectClose(contacts(network), wanted.contacts);
    });
});

describe('prominence, by hand', () => {
  test('directed ties: in, out, both, and contacts', () => {
    const network = networkOf(
      3,
      [
        [0, 1, 2],
        [1, 0, 3],
        [1, 2, 4],
      ],
      true,
    );
    expect([...degree(network, 'out')]).toEqual([1, 2, 0]);
    expect([...degree(network, 'in')]).toEqual([1, 1, 1]);
    expect([...degree(network)]).toEqual([2, 3, 1]);
    expect([...strength(network)]).toEqual([5, 9, 4]);
    expect([...contacts(network)]).toEqual([1, 2, 1]);
    expect(degreeCentrality(networkOf(1, []))).toEqual([null]);
  });

  test('eigenvector: 0 outside the leading component, null where the vector is not determined', () => {
    const half = Math.SQRT1_2;
    expectClose(
      eigenvector(
        networkOf(5, [
          [0, 1],
          [1, 2],
          [3, 4],
        ]),
      ),
      [0.5, half, 0.5, 0, 0],
    );
    expect(
      eigenvector(
        networkOf(4, [
          [0, 1],
          [2, 3],
        ]),
      ),
    ).toBeNull();
    expect(eigenvector(networkOf(2, []))).toBeNull();
    expect(() => eigenvector(networkOf(2, [[0, 1]], true))).toThrow(/undirected/);
  });

  test('eigenvector of a path of 200 nodes is the sine it should be', () => {
    const n = 200;
    const vector = eigenvector(
      networkOf(
        n,
        Array.from({ length: n - 1 }, (_, i) => [i, i + 1]),
      ),
    );
    const sine = Array.from(
      { length: n },
      (_, i) => Math.sqrt(2 / (n + 1)) * Math.sin((Math.PI * (i + 1)) / (n + 1)),
    );
    expectClose(vector, sine, 1e-6);
  });

  test('PageRank sums to 1 and spreads what a node without ties holds', () => {
    const rank = pagerank(networkOf(3, [[0, 1]]));
    expect(rank.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
    // 0.05 + 0.85 z / 3 = z for the isolate, NetworkX 3.6.1: 0.0697674…
    expect(rank[2]).toBeCloseTo(3 / 43, 12);
    expect([...pagerank(networkOf(0, []))]).toEqual([]);
  });
});
