import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Network } from '../../api/src/measures/network.ts';
import { randomIndex, seededRandom } from '../../api/src/measures/random.ts';
import {
  betweenness,
  betweennessWork,
  normalisedBetweenness,
  weightedBetweenness,
} from '../../api/src/measures/routes/betweenness.ts';
import { bridgeness, bridgenessWork } from '../../api/src/measures/routes/bridgeness.ts';
import { closeness, closenessInComponent } from '../../api/src/measures/routes/closeness.ts';
import { harmonic, normalisedHarmonic } from '../../api/src/measures/routes/harmonic.ts';
import { reach } from '../../api/src/measures/routes/reach.ts';
import { reduce } from '../../api/src/measures/routes/reduction.ts';
import { sampledBetweenness } from '../../api/src/measures/routes/sampled-betweenness.ts';
import { breadthFirst, inward, outward } from '../../api/src/measures/search.ts';
import { unweightedRoutes } from '../../api/src/measures/routes/shortest.ts';
import { tieBetweenness, tieBetweennessWork } from '../../api/src/measures/routes/tie-betweenness.ts';
import { addUp } from '../../api/src/measures/routes/work.ts';
import { expectClose, expectedValues } from '../support/expected.ts';
import { loadGraph, networkOf, type GraphName } from '../support/graphs.ts';

const graphs: GraphName[] = ['karate', 'florentine', 'les-miserables', 'davis', 'directed-30', 'weighted-60'];
const path = (n: number) =>
  networkOf(
    n,
    Array.from({ length: n - 1 }, (_, i) => [i, i + 1]),
  );

describe.each(graphs)('routes of %s agree with NetworkX 3.6.1', (name) => {
  const { network } = loadGraph(name);
  const wanted = expectedValues('routes', name) as Record<string, (number | null)[]>;

  test('betweenness', () => {
    const raw = betweenness(network);
    expectClose(raw, wanted.betweenness_raw);
    expectClose(normalisedBetweenness(network, raw), wanted.betweenness_normalised);
    expectClose(tieBetweenness(network), wanted.tie_betweenness_raw);
  });

  test('betweenness on weighted routes, equally long ones counted as equal', () => {
    expectClose(weightedBetweenness(network), wanted.betweenness_weighted_raw);
  });

  test('closeness and harmonic centrality', () => {
    const near = reach(network);
    expectClose(closeness(near), wanted.closeness);
    expectClose(closenessInComponent(near), wanted.closeness_in_component);
    expectClose(harmonic(near), wanted.harmonic);
    const byLength = reach(network, { weighted: true });
    expectClose(closeness(byLength), wanted.closeness_weighted);
    expectClose(harmonic(byLength), wanted.harmonic_weighted);
  });

  if (network.directed)
    test('outward closeness and harmonic centrality', () => {
      const from = reach(network, { direction: 'from' });
      expectClose(closeness(from), wanted.closeness_outward);
      expectClose(harmonic(from), wanted.harmonic_outward);
    });
  else
    test('bridgeness, against shortest paths listed one by one', () => {
      expectClose(bridgeness(network), wanted.bridgeness);
    });
});

function floydWarshall({ n, m, source, target, directed }: Network): number[][] {
  const far = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => (i === j ? 0 : Infinity)),
  );
  for (let e = 0; e < m; e++) {
    far[source[e]][target[e]] = 1;
    if (!directed) far[target[e]][source[e]] = 1;
  }
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) far[i][j] = Math.min(far[i][j], far[i][k] + far[k][j]);
  return far.map((row) => row.map((d) => (d === Infinity ? -1 : d)));
}

describe('routes, by hand', () => {
  test('a path of four: each pair counts once', () => {
    expect([...betweenness(path(4))]).toEqual([0, 2, 2, 0]);
    expect([...tieBetweenness(path(4))]).toEqual([3, 4, 3]);
    expect([...bridgeness(path(5))]).toEqual([0, 0, 1, 0, 0]);
  });

  test('a star of five and two triangles with a common node', () => {
    expect([
      ...betweenness(
        networkOf(5, [
          [0, 1],
          [0, 2],
          [0, 3],
          [0, 4],
        ]),
      ),
    ]).toEqual([6, 0, 0, 0, 0]);
    const bowtie = networkOf(5, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [3, 4],
      [2, 4],
    ]);
    expect([...betweenness(bowtie)]).toEqual([0, 0, 4, 0, 0]);
  });

  test('1/10 + 1/15 ties with 1/6', () => {
    expect([
      ...weightedBetweenness(
        networkOf(3, [
          [0, 1, 6],
          [0, 2, 10],
          [2, 1, 15],
        ]),
      ),
    ]).toEqual([0, 0, 0.5]);
  });

  test('fragments: isolates have 0, a fragment is not ranked first', () => {
    const near = reach(
      networkOf(6, [
        [0, 1],
        [1, 2],
        [3, 4],
      ]),
    );
    expectClose(closeness(near), [4 / 15, 2 / 5, 4 / 15, 1 / 5, 1 / 5, 0]);
    expect([...closenessInComponent(near)]).toEqual([2 / 3, 1, 2 / 3, 1, 1, 0]);
    expect(normalisedHarmonic(near)).toEqual([0.3, 0.4, 0.3, 0.2, 0.2, 0]);
  });

  test('too small to be normalised is null, not 0', () => {
    expect(normalisedBetweenness(path(2), betweenness(path(2)))).toEqual([null, null]);
    expect(normalisedHarmonic(reach(networkOf(1, [])))).toEqual([null]);
    expect([...betweenness(networkOf(0, []))]).toEqual([]);
  });

  test('bridgeness refuses a directed network', () => {
    expect(() => bridgeness(loadGraph('directed-30').network)).toThrow(/undirected/);
  });
});

describe('the reductions keep betweenness and bridgeness exact', () => {
  const plain = (network: Parameters<typeof betweenness>[0]) =>
    addUp(betweennessWork(network, unweightedRoutes(network)));
  const member = fc.integer({ min: 0, max: 15 });

  test('on random ties', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member), { maxLength: 60 }), (ties) => {
        const network = networkOf(16, ties);
        expectClose(betweenness(network), plain(network));
        expectClose(tieBetweenness(network), addUp(tieBetweennessWork(network)));
        expectClose(bridgeness(network), addUp(bridgenessWork(network, new Float64Array(network.n).fill(1))));
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('on projections of random projects', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(member, { maxLength: 6 }), { maxLength: 9 }), (projects) => {
        const pairs = projects.flatMap((p) => p.flatMap((a) => p.map((b): [number, number] => [a, b])));
        const network = networkOf(16, pairs);
        expectClose(betweenness(network), plain(network));
        expectClose(tieBetweenness(network), addUp(tieBetweennessWork(network)));
        expectClose(bridgeness(network), addUp(bridgenessWork(network, new Float64Array(network.n).fill(1))));
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  test('on a projection large enough to be carried both ways', () => {
    const random = seededRandom(5);
    const pairs: [number, number][] = [];
    for (let project = 0; project < 90; project++) {
      const size = 1 + randomIndex(random, 12);
      const members = Array.from({ length: size }, () => Math.floor(400 * random() ** 2));
      for (const a of members) for (const b of members) pairs.push([a, b]);
    }
    const network = networkOf(400, pairs);
    expectClose(betweenness(network), plain(network), 1e-11);
  });

  test('and leaves less to walk: of the 77 nodes of Les Misérables under 40 classes', () => {
    const { plan } = reduce(loadGraph('les-miserables').network);
    expect(plan.classes).toBeLessThan(40);
  });
});

describe('distances', () => {
  const node = fc.integer({ min: 0, max: 11 });

  test.each([true, false])(
    'are those of Floyd and Warshall, from few ties to many (directed: %s)',
    (directed) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(node, node), { maxLength: 90 }), (ties) => {
          const network = networkOf(12, ties, directed);
          const wanted = floydWarshall(network);
          const search = breadthFirst(12, outward(network), inward(network));
          for (let start = 0; start < 12; start++) {
            search.run(start);
            expect([...search.distance]).toEqual(wanted[start]);
          }
        }),
        { seed: 3, numRuns: 200 },
      );
    },
  );
});

describe('sampled betweenness', () => {
  const { network } = loadGraph('les-miserables');

  test('says that it is an estimate, and the same seed gives the same', () => {
    const first = sampledBetweenness(network, 20, 7);
    expect(first.estimate).toBe(true);
    expect([...sampledBetweenness(network, 20, 7).values]).toEqual([...first.values]);
    expect([...sampledBetweenness(network, 20, 8).values]).not.toEqual([...first.values]);
  });

  test('with all nodes as starts is exact', () => {
    expectClose(sampledBetweenness(network, network.n, 1).values, betweenness(network));
  });

  test('finds the first of the ranking from half of the nodes', () => {
    const { values } = sampledBetweenness(network, 38, 3);
    expect(values.indexOf(Math.max(...values))).toBe(loadGraph('les-miserables').index.get('Valjean'));
  });

  test('refuses more starts than nodes', () => {
    expect(() => sampledBetweenness(network, 78, 1)).toThrow(/choose 1 to 77/);
  });
});
