import { describe, expect, test } from '@jest/globals';
import {
  BudgetExceeded,
  clustering,
  coreNumber,
  kComponentLevel,
  kComponents,
  neighbourhoodOverlap,
  repetition,
  sharedPartners,
  transitivity,
  triangles,
  weightedClustering,
} from '../../api/src/measures/index.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

const triangle = networkOf(3, [
  [0, 1],
  [1, 2],
  [0, 2],
]);
const bowtie = networkOf(5, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [2, 4],
]);

/** All pairs of some nodes. */
function clique(...nodes: number[]): [number, number][] {
  return nodes.flatMap((a, k) => nodes.slice(k + 1).map((b): [number, number] => [a, b]));
}

describe('partners who know each other', () => {
  test('a bowtie: 2 triangles at the middle, clustering 1/3 there, transitivity 6/10', () => {
    const at = triangles(bowtie);
    expect([...at]).toEqual([1, 1, 2, 1, 1]);
    expect([...clustering(bowtie, at)]).toEqual([1, 1, 1 / 3, 1, 1]);
    expect(transitivity(bowtie, at)).toBeCloseTo(0.6, 12);
  });

  test('clustering is 0 below two contacts, transitivity undefined where no two ties meet', () => {
    const pair = networkOf(2, [[0, 1]]);
    expect([...clustering(pair, triangles(pair))]).toEqual([0, 0]);
    expect(transitivity(pair, triangles(pair))).toBeNull();
  });

  test('with strengths 1, 1 and 8 each corner of a triangle has 1/4', () => {
    const weighted = networkOf(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 8],
    ]);
    for (const value of weightedClustering(weighted)) expect(value).toBeCloseTo(1 / 4, 12);
  });

  test('a directed network is refused rather than misread', () => {
    expect(() => triangles(networkOf(2, [[0, 1]], true))).toThrow(RangeError);
  });
});

describe('ties within their surroundings', () => {
  test('each tie of a triangle has one shared partner and full overlap', () => {
    expect([...sharedPartners(triangle)]).toEqual([1, 1, 1]);
    expect(neighbourhoodOverlap(triangle, sharedPartners(triangle))).toEqual([1, 1, 1]);
  });

  test('a local bridge has none, and a tie of two who know nobody else is undefined', () => {
    const path = networkOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(neighbourhoodOverlap(path, sharedPartners(path))).toEqual([0, 0]);
    const pair = networkOf(2, [[0, 1]]);
    expect(neighbourhoodOverlap(pair, sharedPartners(pair))).toEqual([null]);
  });

  test('one project with one partner and three with another: 3/4 of the work is repeated', () => {
    expect(
      repetition(
        networkOf(4, [
          [0, 1, 1],
          [0, 2, 3],
        ]),
      ),
    ).toEqual([3 / 4, 0, 1, null]);
  });
});

describe('depth in the network', () => {
  test('a triangle with a tail has cores 2, 2, 2 and 1; an isolate 0', () => {
    const tail = networkOf(5, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
    ]);
    expect([...coreNumber(tail)]).toEqual([2, 2, 2, 1, 0]);
  });

  test('two cliques of four that share a node hold together singly, and each by itself at 2 and 3', () => {
    const network = networkOf(8, [...clique(0, 1, 2, 3), ...clique(3, 4, 5, 6)]);
    const found = kComponents(network);
    expect(found).toEqual([
      { k: 1, nodes: [0, 1, 2, 3, 4, 5, 6] },
      { k: 2, nodes: [0, 1, 2, 3] },
      { k: 2, nodes: [3, 4, 5, 6] },
      { k: 3, nodes: [0, 1, 2, 3] },
      { k: 3, nodes: [3, 4, 5, 6] },
    ]);
    expect([...kComponentLevel(8, found)]).toEqual([3, 3, 3, 3, 3, 3, 3, 0]);
  });

  test('components of one level may share nodes: a cut pair belongs to both sides', () => {
    // Two cliques of five that share two nodes: no single node parts them, those two do.
    const network = networkOf(8, [...clique(0, 1, 2, 3, 4), ...clique(3, 4, 5, 6, 7)]);
    const at = (k: number) => kComponents(network).filter((part) => part.k === k);
    expect(at(2)).toEqual([{ k: 2, nodes: [0, 1, 2, 3, 4, 5, 6, 7] }]);
    expect(at(3).map(({ nodes }) => nodes)).toEqual([
      [0, 1, 2, 3, 4],
      [3, 4, 5, 6, 7],
    ]);
  });

  test('a core may fall apart where a k-component does not: two rings joined by a tie', () => {
    const network = networkOf(8, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 4],
      [0, 4],
    ]);
    expect([...coreNumber(network)]).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
    expect(kComponents(network).filter(({ k }) => k === 2)).toHaveLength(2);
  });

  test('the karate club goes down to one 4-component of ten', () => {
    // By cutting along minimum_node_cut of NetworkX 3.6.1 until nothing can be cut.
    const deepest = kComponents(loadGraph('karate').network).filter(({ k }) => k === 4);
    expect(deepest.map(({ nodes }) => nodes.length)).toEqual([10]);
    expect(kComponents(loadGraph('karate').network).some(({ k }) => k > 4)).toBe(false);
  });

  test('beyond its budget it says so instead of guessing', () => {
    expect(() => kComponents(loadGraph('les-miserables').network, 1000)).toThrow(BudgetExceeded);
  });
});
