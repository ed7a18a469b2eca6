import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { QUESTIONS } from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { loadFiles, seedFiles } from '@sidos/seed';
import type { Driver } from 'neo4j-driver';
import { onBothEngines } from '../support/engines.ts';
import { serve, type TestServer } from '../support/server.ts';

/** Takes far longer than any limit here, in little memory; each engine has its own way to it. */
const ENDLESS = {
  embedded:
    'RETURN reduce(s = 0, x IN range(1, 200000) | s + reduce(t = 0, y IN range(1, 200000) | t + y)) AS n',
  neo4j:
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS n',
};
const LONG_MS = 30_000;

describe('queries that run away', () => {
  onBothEngines(
    (store) => {
      let server: TestServer;
      beforeAll(async () => {
        server = await serve({ store: store() });
      });
      afterAll(() => server.close());

      const post = (path: string, body: unknown, signal?: AbortSignal) =>
        fetch(`${server.url}/api/v1${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
          ...(signal ? { signal } : {}),
        });
      const runaway = (signal?: AbortSignal) =>
        post('/ask', { cypher: ENDLESS[store().engine], timeoutMs: LONG_MS }, signal);

      test('of 20 clients five let one loose: the others are answered meanwhile, and given up the five are ended', async () => {
        const question = { pattern: QUESTIONS[0]?.pattern, timeoutMs: LONG_MS };
        const count = { cypher: 'MATCH (n:Entity) RETURN count(n) AS n', timeoutMs: LONG_MS };
        const control = new AbortController();
        let ended = 0;
        const loose = Array.from({ length: 5 }, () =>
          runaway(control.signal)
            .then(() => (ended += 1))
            .catch(() => 'given up'),
        );
        const asking = [
          () => post('/ask', count),
          () => post('/pattern', question),
          () => fetch(`${server.url}/api/v1/counts`),
          () => fetch(`${server.url}/api/v1/entities/organisation:lapin-liitto`),
        ];
        const others = Array.from({ length: 15 }, async (_, client) => {
          const statuses: number[] = [];
          for (let turn = 0; turn < 2; turn += 1) {
            statuses.push((await asking[(client + turn) % asking.length]()).status);
          }
          return statuses;
        });
        expect(new Set((await Promise.all(others)).flat())).toEqual(new Set([200]));
        expect(ended).toBe(0);
        const busy = await working(store());
        expect(busy.length).toBeGreaterThan(0);
        control.abort();
        await Promise.all(loose);
        await until(async () => (await working(store())).every((one) => !busy.includes(one)), 1_000);
      });

      test('an answer of a million rows is cut, and the server stays small', async () => {
        const before = process.memoryUsage.rss();
        const answer = await post('/ask', {
          cypher: 'UNWIND range(1, 1000000) AS x RETURN x, "some text for row " + toString(x) AS text',
          maxRows: 10_000,
          timeoutMs: LONG_MS,
        });
        const { rows, truncated } = (await answer.json()) as { rows: unknown[]; truncated: boolean };
        expect([rows.length, truncated]).toEqual([10_000, true]);
        expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
      });
    },
    (store) => loadFiles(store, seedFiles()),
  );
});

/** Waits for what must be so within a time; a check that began in time counts, however long it takes itself. */
async function until(reached: () => Promise<boolean>, ms: number): Promise<void> {
  const end = performance.now() + ms;
  for (;;) {
    const began = performance.now();
    if (await reached()) return;
    if (began > end) throw new Error(`not within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The queries of users that are being worked at: transactions of the server, or busy processes of ours. */
async function working(store: Store): Promise<string[]> {
  if (store.engine === 'embedded') {
    const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).split('\n');
    return processes.flatMap((line) => new RegExp(`(\\d+)\\s+${process.pid}\\s+R`).exec(line)?.[1] ?? []);
  }
  const driver = Reflect.get(store, 'driver') as Driver;
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN transactionId AS id",
    {},
    { database: 'neo4j' },
  );
  return records.map((record) => String(record.get('id')));
}
