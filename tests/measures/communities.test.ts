import { describe, expect, test } from '@jest/globals';
import {
  adjustedRand,
  communityStability,
  groupingFromNames,
  leiden,
  louvain,
  modularity,
  mutualInformation,
  unweighted,
} from '../../api/src/measures/index.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

const grouped = (names: string) => groupingFromNames(Array.from(names));

function clique(...nodes: number[]): [number, number][] {
  return nodes.flatMap((a, k) => nodes.slice(k + 1).map((b): [number, number] => [a, b]));
}

const cliques = networkOf(11, [...clique(0, 1, 2, 3, 4), ...clique(5, 6, 7, 8, 9), [4, 5]]);

describe.each([
  ['Leiden', leiden],
  ['Louvain', louvain],
] as const)('communities by %s', (_name, search) => {
  test('are the two cliques, and an isolate by itself', () => {
    expect([...search(cliques).of]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
  });

  test('are the same for the same seed', () => {
    const { network } = loadGraph('les-miserables');
    expect(search(network, { seed: 5 })).toEqual(search(network, { seed: 5 }));
  });

  test('are more at a higher resolution', () => {
    const { network } = loadGraph('les-miserables');
    expect(search(network, { resolution: 3 }).names.length).toBeGreaterThan(search(network).names.length);
  });

  test('of a network without ties are its nodes', () => {
    expect(search(networkOf(2, [])).names).toEqual(['1', '2']);
  });
});

describe('the best of ten runs of Leiden', () => {
  // igraph 1.0.0, best of 20 runs of community_leiden('modularity') with 20 iterations.
  test.each([
    ['karate', 0.44490358],
    ['les-miserables', 0.56668798],
    ['weighted-60', 0.68596514],
  ] as const)('on %s has the modularity that igraph finds', (name, best) => {
    const { network } = loadGraph(name);
    const found = communityStability(network);
    expect(modularity(network, found.best)).toBeCloseTo(best, 7);
    expect(found.modularities[found.bestSeed - 1]).toBeCloseTo(best, 7);
    expect(found.meanAdjustedRand).toBeGreaterThan(0.7);
    expect(found.meanAdjustedRand).toBeLessThanOrEqual(1);
  });

  test('on the unweighted karate club has 0.4198, the known optimum', () => {
    // Brandes et al. 2008, doi 10.1109/TKDE.2007.190689.
    const network = unweighted(loadGraph('karate').network);
    expect(modularity(network, communityStability(network).best)).toBeCloseTo(0.4198, 4);
  });
});

describe('agreement of two partitions', () => {
  test('is 1 for the same under other names, 0 for the example by hand', () => {
    expect(adjustedRand(grouped('AABB'), grouped('ZZYY'))).toBe(1);
    expect(mutualInformation(grouped('AABB'), grouped('ZZYY'))).toBeCloseTo(1, 12);
    expect(adjustedRand(grouped('AABB'), grouped('AAAB'))).toBeCloseTo(0, 12);
  });

  test('has the values of scikit-learn', () => {
    // The examples of adjusted_rand_score and normalized_mutual_info_score in scikit-learn's documentation.
    expect(adjustedRand(grouped('0011'), grouped('0012'))).toBeCloseTo(0.57142857, 7);
    expect(adjustedRand(grouped('0012'), grouped('0011'))).toBeCloseTo(0.57142857, 7);
    expect(adjustedRand(grouped('0000'), grouped('0123'))).toBe(0);
    expect(adjustedRand(grouped('0011'), grouped('0101'))).toBeCloseTo(-0.5, 12);
    expect(mutualInformation(grouped('0000'), grouped('0123'))).toBe(0);
  });

  test('is full where neither partition leaves a choice', () => {
    expect(adjustedRand(grouped('AAA'), grouped('BBB'))).toBe(1);
    expect(mutualInformation(grouped('AAA'), grouped('BBB'))).toBe(1);
  });
});
