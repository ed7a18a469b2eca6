import { afterAll, describe, expect, test } from '@jest/globals';
import { computeMeasures, measureContext, planMeasures } from '../../api/src/measures/index.ts';
import { startRoutesPool } from '../../api/src/measures/parallel/index.ts';
import { seededRandom } from '../../api/src/measures/random.ts';
import { betweenness, weightedBetweenness } from '../../api/src/measures/routes/betweenness.ts';
import { reduce } from '../../api/src/measures/routes/reduction.ts';
import { tieBetweenness, tieBetweennessTask } from '../../api/src/measures/routes/tie-betweenness.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

const pool = startRoutesPool(2);
afterAll(() => pool.close());

function randomNetwork(n: number, ties: number) {
  const random = seededRandom(11);
  const node = () => Math.floor(random() * n);
  return networkOf(
    n,
    Array.from({ length: ties }, () => [node(), node(), 1 + node()]),
  );
}

describe('routes split over threads', () => {
  test.each(['karate', 'directed-30', 'weighted-60'] as const)(
    'give the same digits for %s',
    async (name) => {
      const { network } = loadGraph(name);
      const { sumRoutes } = pool;
      expect(await sumRoutes({ kind: 'betweenness', network, weighted: true })).toEqual(
        weightedBetweenness(network),
      );
      const { request, expand } = tieBetweennessTask(network);
      expect(expand(await sumRoutes(request))).toEqual(tieBetweenness(network));
    },
  );

  test('serve the catalog', async () => {
    const { network, ids } = loadGraph('les-miserables');
    const values = async (sumRoutes?: typeof pool.sumRoutes) => {
      const context = measureContext({ network, ids, sumRoutes });
      const plan = planMeasures(context, ['betweenness_raw', 'bridgeness', 'closeness', 'harmonic_weighted']);
      return [...(await computeMeasures(context, plan.run)).node].map(([key, { values: v }]) => [
        key,
        [...(v as Float64Array)],
      ]);
    };
    expect(await values(pool.sumRoutes)).toEqual(await values());
  });

  test('several requests at once wait for each other', async () => {
    const network = randomNetwork(400, 1200);
    const { plan, expand } = reduce(network);
    const sums = await Promise.all([1, 2, 3].map(() => pool.sumRoutes({ kind: 'reduced', plan })));
    for (const sum of sums) expect(expand(sum)).toEqual(betweenness(network));
  });

  test('say how far they are', async () => {
    const network = randomNetwork(1500, 6000);
    const seen: number[] = [];
    await pool.sumRoutes(
      { kind: 'betweenness', network, weighted: true },
      { onProgress: (done, all) => seen.push(done / all) },
    );
    expect(seen.length).toBeGreaterThan(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
  });

  test('stop at once when cancelled, and can be used again', async () => {
    const network = randomNetwork(6000, 30000);
    const started = performance.now();
    const signal = AbortSignal.timeout(150);
    await expect(
      pool.sumRoutes({ kind: 'betweenness', network, weighted: true }, { signal }),
    ).rejects.toThrow(/timeout/i);
    expect(performance.now() - started).toBeLessThan(3000);
    const small = loadGraph('karate').network;
    expect(await pool.sumRoutes({ kind: 'betweenness', network: small, weighted: true })).toEqual(
      weightedBetweenness(small),
    );
  });

  test('report a fault of the work, and can be used again', async () => {
    const { network } = loadGraph('karate');
    const broken = { ...network, neighbours: undefined as unknown as Int32Array };
    await expect(pool.sumRoutes({ kind: 'tie-betweenness', network: broken })).rejects.toThrow();
    expect(await pool.sumRoutes({ kind: 'betweenness', network, weighted: true })).toEqual(
      weightedBetweenness(network),
    );
  });

  test('what is under way when the pool is closed is refused, not left hanging', async () => {
    const other = startRoutesPool(1);
    const under = other.sumRoutes({
      kind: 'betweenness',
      network: randomNetwork(3000, 15000),
      weighted: true,
    });
    const refused = expect(under).rejects.toThrow(/ended before/);
    await other.close();
    await refused;
  });
});
