import { describe, expect, test } from '@jest/globals';
import {
  degreeBaseline,
  missingTies,
  type Network,
  otherWeights,
  rankIntervals,
  ranks,
  rewired,
  seededRandom,
  transitivity,
  triangles,
} from '../../api/src/measures/index.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

describe('random networks with the same degrees', () => {
  test.each(['karate', 'directed-30'] as const)('%s keeps every degree, and changes', (name) => {
    const { network } = loadGraph(name);
    const other = rewired(network, seededRandom(3));
    expect([...other.offsets]).toEqual([...network.offsets]);
    expect([...other.inOffsets]).toEqual([...network.inOffsets]);
    expect(other.m).toBe(network.m);
    expect([...other.neighbours]).not.toEqual([...network.neighbours]);
    expect([...rewired(network, seededRandom(3)).neighbours]).toEqual([...other.neighbours]);
  });

  test('a ring of cliques is far more transitive than chance', () => {
    const ties = Array.from({ length: 8 }, (_, c) => c * 4).flatMap((at): [number, number][] => [
      [at, at + 1],
      [at, at + 2],
      [at, at + 3],
      [at + 1, at + 2],
      [at + 1, at + 3],
      [at + 2, at + 3],
      [at, (at + 5) % 32],
    ]);
    const figure = (network: Network) => transitivity(network, triangles(network));
    const found = degreeBaseline(networkOf(32, ties), figure)!;
    expect(found.observed).toBeGreaterThan(found.high);
    expect(found.z).toBeGreaterThan(5);
    expect(found.runs).toBe(100);
  });

  test('undefined figures give no baseline', () => {
    expect(degreeBaseline(networkOf(2, [[0, 1]]), () => null)).toBeNull();
  });
});

describe('how sure a ranking is', () => {
  const degrees = ({ offsets, n }: Network) =>
    Array.from({ length: n }, (_, i) => offsets[i + 1] - offsets[i]);

  test('equal values share a rank, undefined ones have none', () => {
    expect(ranks([5, 1, 5, null, 3])).toEqual([1.5, 4, 1.5, null, 3]);
  });

  test('nothing missing leaves every rank where it is', async () => {
    const found = await rankIntervals(loadGraph('karate').network, degrees, missingTies(0), { runs: 3 });
    expect(
      found.every(({ rank, low, high, defined }) => rank === low && rank === high && defined === 1),
    ).toBe(true);
  });

  test('the top of the karate club stays near the top when a tenth of the ties is missing', async () => {
    const { network } = loadGraph('karate');
    const options = { runs: 200, seed: 2 };
    const found = await rankIntervals(network, degrees, missingTies(0.1), options);
    expect(found[33].rank).toBe(1);
    expect(found[33].high).toBeLessThanOrEqual(3);
    // A node of two ties among many alike moves about.
    expect(found[14].high! - found[14].low!).toBeGreaterThan(5);
    expect(await rankIntervals(network, degrees, missingTies(0.1), options)).toEqual(found);
  });

  test('other weights keep within the factor asked for', () => {
    const { network } = loadGraph('weighted-60');
    const { weight } = otherWeights(0.5)(network, seededRandom(1));
    const factors = Array.from(weight, (w, e) => w / network.weight[e]);
    expect(Math.max(...factors)).toBeLessThanOrEqual(1.5);
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(1 / 1.5);
    expect(Math.max(...factors)).toBeGreaterThan(1.3);
  });
});
