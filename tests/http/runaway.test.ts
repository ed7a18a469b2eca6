import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { QUESTIONS } from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { loadFiles, seedFiles } from '@sidos/api/loading';
import type { Driver } from 'neo4j-driver';
import { onBothEngines } from '../support/engines.ts';
import { UNLIMITED } from '../support/fuzz.ts';
import { serve, type TestServer } from '../support/server.ts';

/** Takes far longer than any limit here, in little memory; each engine has its own way to it. */
const ENDLESS = {
  embedded:
    'RETURN reduce(s = 0, x IN range(1, 200000) | s + reduce(t = 0, y IN range(1, 200000) | t + y)) AS n',
  neo4j:
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS n',
};
const LONG_MS = 30_000;
/** Only there so that a hang ends: what is looked at is what comes before what, not how long it takes. */
const PATIENCE_MS = 600_000;

const TAKES_PART = { type: 'project', tie: { relations: ['PARTICIPATES_IN'], direction: 'either' } };

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('queries that run away', () => {
  onBothEngines(
    (store) => {
      let server: TestServer;
      beforeAll(async () => {
        server = await serve({ store: store(), perMinute: UNLIMITED });
      });
      afterAll(() => server.close());

      const post = (path: string, body: unknown, signal?: AbortSignal) =>
        fetch(`${server.url}/api/v1${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
          ...(signal ? { signal } : {}),
        });
      const get = (path: string, signal?: AbortSignal) =>
        fetch(`${server.url}/api/v1${path}`, signal ? { signal } : {});
      const runaway = (signal?: AbortSignal) =>
        post('/ask', { cypher: ENDLESS[store().engine], timeoutMs: LONG_MS }, signal);

      /** Lets clients go on with a query that does not end: whose time is up asks again, until all are given up. */
      function letLoose(clients: number) {
        const control = new AbortController();
        let working = 0;
        const statuses = new Set<number>();
        const loose = Array.from({ length: clients }, async () => {
          while (!control.signal.aborted) {
            working += 1;
            const answer = await runaway(control.signal).catch(() => null);
            working -= 1;
            // Its time may be over, or the machine too busy to begin: an answer it has not.
            if (answer !== null) statuses.add(answer.status);
          }
        });
        /** Gives up, and gives the statuses of those whose time was over before. */
        const giveUp = async () => {
          control.abort();
          await Promise.all(loose);
          return [...statuses];
        };
        return { inFlight: () => working, giveUp };
      }

      /** Asks until there is an answer; that others' queries took the time is said, and no answer. */
      async function answered(ask: () => Promise<Response>): Promise<number> {
        for (;;) {
          const { status } = await ask();
          if (status !== 408) return status;
        }
      }

      test(
        'of 20 clients five let one loose: the others are answered meanwhile, and given up the five are ended',
        async () => {
          const question = { pattern: QUESTIONS[0]?.pattern, timeoutMs: LONG_MS };
          const count = { cypher: 'MATCH (n:Entity) RETURN count(n) AS n', timeoutMs: LONG_MS };
          const loose = letLoose(5);
          const asking = [
            () => post('/ask', count),
            () => post('/pattern', question),
            () => get('/counts'),
            () => get('/entities/organisation:lapin-liitto'),
          ];
          const others = Array.from({ length: 15 }, async (_, client) => {
            const statuses: number[] = [];
            for (let turn = 0; turn < 2; turn += 1)
              statuses.push(await answered(asking[(client + turn) % asking.length]));
            return statuses;
          });
          expect(new Set((await Promise.all(others)).flat())).toEqual(new Set([200]));
          expect(loose.inFlight()).toBe(5);
          await until(async () => (await working(store())).length > 0);
          const busy = await working(store());
          expect(await loose.giveUp()).not.toContain(200);
          await until(async () => (await working(store())).every((one) => !busy.includes(one)));
        },
        PATIENCE_MS,
      );

      test(
        'with 110 heavy requests in flight the server says that it is well, and serves others',
        async () => {
          const control = new AbortController();
          const { signal } = control;
          const loose = letLoose(40);
          const flying = { pattern: 0, analysis: 0, export: 0 };
          // The client of Node 20 may wait for ever for the rest of a compressed answer that it has given up itself.
          const givenUp = new Promise((resolve) => signal.addEventListener('abort', resolve));
          const kept = async (kind: keyof typeof flying, ask: () => Promise<Response>) => {
            while (!signal.aborted) {
              flying[kind] += 1;
              const answer = ask()
                .then((response) => response.arrayBuffer())
                .catch(() => 'given up');
              await Promise.race([answer, givenUp]);
              flying[kind] -= 1;
            }
          };
          const anyone = {
            steps: [{ type: 'organisation' }, TAKES_PART, { ...TAKES_PART, type: 'organisation' }],
          };
          const heavy = [
            ...times(30, () =>
              kept('pattern', () => post('/pattern', { pattern: anyone, limit: 10_000 }, signal)),
            ),
            ...times(30, (seed) =>
              kept('analysis', () =>
                post('/analysis/certainty', { measure: 'betweenness_weighted_raw', runs: 500, seed }, signal),
              ),
            ),
            ...times(10, () => kept('export', () => get('/export', signal))),
          ];
          try {
            for (const path of ['/health', '/network', '/entities/organisation:lapin-liitto', '/health']) {
              const { status } = await get(path);
              // None of the heavy ones was waited for: they are under way yet.
              const underWay = [loose.inFlight() > 0, flying.pattern > 0, flying.analysis > 0];
              expect([path, status, ...underWay]).toEqual([path, 200, true, true, true]);
            }
          } finally {
            control.abort();
            await loose.giveUp();
            await Promise.all(heavy);
          }
          expect((await get('/health')).status).toBe(200);
        },
        PATIENCE_MS,
      );

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
    // As a user's: busy with what runs away, the server need not answer in time for the rest to be served.
    { answersWithinMs: undefined },
  );
});

/** Waits for what must come to be so. */
async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 50));
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
