import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  coreness,
  discreteCore,
  type Network,
  seededRandom,
  shuffled,
} from '../../api/src/measures/index.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

describe('core and periphery', () => {
  const core = networkOf(8, [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
    [0, 4],
    [1, 5],
    [2, 6],
    [3, 7],
  ]);

  test('a clique whose members each have a hanger-on is the core', () => {
    const found = discreteCore(core);
    expect([...found.core]).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
    // By hand: 28 pairs, 10 ties, 6 within the core.
    expect(found.correlation).toBeCloseTo((28 * 6 - 10 * 6) / Math.sqrt(10 * 18 * 6 * 22), 12);
  });

  test('finds the core that a climb misses, by hand, however the nodes are numbered', () => {
    const graph = JSON.parse(
      readFileSync(new URL('../fixtures/cases/core.json', import.meta.url), 'utf8'),
    ) as { edges: { source: string; target: string }[] };
    const pairs = graph.edges.map(({ source, target }): [number, number] => [Number(source), Number(target)]);
    for (let seed = 1; seed <= 20; seed++) {
      const number = shuffled([0, 1, 2, 3, 4, 5], seededRandom(seed));
      const found = discreteCore(
        networkOf(
          6,
          pairs.map(([a, b]) => [number[a], number[b]]),
        ),
      );
      // By hand: 15 pairs, 7 ties; three nodes all tied to each other.
      expect(found.correlation).toBeCloseTo((15 * 3 - 7 * 3) / Math.sqrt(7 * 8 * 3 * 12), 12);
      expect([0, 1, 2, 3, 4, 5].filter((i) => found.core[number[i]])).toEqual([0, 3, 5]);
    }
  });

  test('is the best of all sets of small random networks', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const network = randomNetwork(seed % 2 ? 10 : 7, 0.1 + (seed % 7) / 8, seededRandom(seed));
      const best = bestOfAllSets(network);
      if (best === -2) expect(discreteCore(network).correlation).toBeNull();
      else expect(discreteCore(network).correlation).toBeCloseTo(best, 12);
    }
  });

  test('does not depend on the numbers of the nodes, in networks small and large', () => {
    for (const n of [6, 14, 40, 90]) {
      const names = Array.from({ length: n }, (_, i) => `node ${i}`);
      const pairs = pairsOf(randomNetwork(n, 3 / n, seededRandom(n)));
      const first = discreteCore(networkOf(n, pairs), names);
      const inCore = names.filter((_, i) => first.core[i]);
      for (let seed = 1; seed <= 5; seed++) {
        const number = shuffled(names.keys(), seededRandom(seed));
        const renamed = names.map((_, i) => names[number.indexOf(i)]);
        const network = networkOf(
          n,
          pairs.map(([a, b]) => [number[a], number[b]]),
        );
        const found = discreteCore(network, renamed);
        expect(found.correlation).toBe(first.correlation);
        expect(renamed.filter((_, i) => found.core[i]).sort()).toEqual(inCore.sort());
        expect(discreteCore(network).correlation).toBe(first.correlation);
      }
    }
  });

  test('says nothing else where nodes without ties are added: they are periphery', () => {
    const alone = networkOf(30, pairsOf(core));
    expect([...discreteCore(alone).core].map((member, i) => (member ? i : -1)).filter((i) => i >= 0)).toEqual(
      [0, 1, 2, 3],
    );
  });

  test('the climb of larger networks finds the planted core', () => {
    // Ten nodes all tied to each other, each with four hangers-on of its own: 50 nodes, 85 ties.
    const planted: [number, number][] = [];
    for (let a = 0; a < 10; a++) {
      for (let b = a + 1; b < 10; b++) planted.push([a, b]);
      for (let k = 0; k < 4; k++) planted.push([a, 10 + 4 * a + k]);
    }
    const found = discreteCore(networkOf(50, planted));
    expect([...found.core].map((member, i) => (member ? i : -1)).filter((i) => i >= 0)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(found.correlation).toBeCloseTo(
      (1225 * 45 - 85 * 45) / Math.sqrt(85 * (1225 - 85) * 45 * (1225 - 45)),
      12,
    );
  });

  test('undefined where there are no ties or all', () => {
    expect(discreteCore(networkOf(3, [])).correlation).toBeNull();
    expect(
      discreteCore(
        networkOf(3, [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ).correlation,
    ).toBeNull();
    expect(coreness(networkOf(3, []))).toEqual({ coreness: new Float64Array(3), correlation: null });
  });

  test('continuous: all alike in a clique, the clique above its hangers-on, isolates at 0', () => {
    for (const c of coreness(
      networkOf(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
    ).coreness)
      expect(c).toBeCloseTo(1 / Math.sqrt(3), 9);
    const { coreness: c, correlation } = coreness(core);
    expect(c[0]).toBeGreaterThan(2 * c[4]);
    expect(correlation).toBeCloseTo(pearson(core, c), 9);
    expect(correlation).toBeGreaterThan(discreteCore(core).correlation!);
    expect(coreness(networkOf(3, [[0, 1]])).coreness[2]).toBe(0);
  });

  test('continuous: no small change of a value comes closer to the ties', () => {
    const { network } = loadGraph('karate');
    const { coreness: unit } = coreness(network);
    // The best scale for a unit vector: Σ w c c / Σ (c c)², over pairs.
    const pairs = (c: Float64Array) => misfit(network, c);
    const scale = bestScale(network, unit);
    const best = unit.map((value) => value * scale);
    for (const i of [0, 5, 33])
      for (const step of [-1e-3, 1e-3]) {
        const moved = best.slice();
        moved[i] += step;
        expect(pairs(moved)).toBeGreaterThan(pairs(best));
      }
  });
});

function pairsOf({ source, target }: Network): [number, number][] {
  return Array.from(source, (a, e) => [a, target[e]]);
}

function randomNetwork(n: number, chance: number, random: () => number): Network {
  const ties: [number, number][] = [];
  for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) if (random() < chance) ties.push([a, b]);
  return networkOf(n, ties);
}

/** The best correlation over all 2^n sets, pair by pair. */
function bestOfAllSets({ n, m, source, target }: Network): number {
  const pairs = (n * (n - 1)) / 2;
  let best = -2;
  for (let set = 0; set < 2 ** n; set++) {
    const has = (i: number) => (set >> i) & 1;
    const size = Array.from({ length: n }, (_, i) => has(i)).reduce((a, b) => a + b, 0);
    const ideal = (size * (size - 1)) / 2;
    let inside = 0;
    for (let e = 0; e < m; e++) inside += has(source[e]) & has(target[e]);
    const spread = m * (pairs - m) * ideal * (pairs - ideal);
    if (spread > 0) best = Math.max(best, (pairs * inside - m * ideal) / Math.sqrt(spread));
  }
  return best;
}

function misfit({ n, m, source, target, weight }: Network, c: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) sum += (c[a] * c[b]) ** 2;
  for (let e = 0; e < m; e++) {
    const product = c[source[e]] * c[target[e]];
    sum += (weight[e] - product) ** 2 - product ** 2;
  }
  return sum;
}

function bestScale(network: Network, c: Float64Array): number {
  let top = 0;
  for (let e = 0; e < network.m; e++) top += network.weight[e] * c[network.source[e]] * c[network.target[e]];
  let bottom = 0;
  for (let a = 0; a < network.n; a++) for (let b = a + 1; b < network.n; b++) bottom += (c[a] * c[b]) ** 2;
  return Math.sqrt(top / bottom);
}

/** Pearson's correlation of ties and products, pair by pair. */
function pearson({ n, m, source, target }: Network, c: Float64Array): number {
  const tied = new Set(Array.from({ length: m }, (_, e) => `${source[e]} ${target[e]}`));
  const x: number[] = [];
  const y: number[] = [];
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      x.push(c[a] * c[b]);
      y.push(tied.has(`${a} ${b}`) || tied.has(`${b} ${a}`) ? 1 : 0);
    }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const product = (u: number[], meanU: number, v: number[], meanV: number) =>
    u.reduce((sum, value, k) => sum + (value - meanU) * (v[k] - meanV), 0);
  return product(x, meanX, y, meanY) / Math.sqrt(product(x, meanX, x, meanX) * product(y, meanY, y, meanY));
}
