import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EntityCard, Health, Problem } from '@sidos/api/model';
import { Neo4jStore } from '@sidos/api/store';
import { borrowNeo4j, canFreeze, describeNeo4j, NEO4J_PATIENCE, type LentNeo4j } from '../support/neo4j.ts';
import { fill, smallNetwork } from '../support/network.ts';
import { serve, type TestServer } from '../support/server.ts';
import { stallingWayTo, type Stalling } from '../support/stalling.ts';

describeNeo4j('a Neo4j that does not answer', () => {
  let lent: LentNeo4j | undefined;
  let way: Stalling | undefined;
  let store: Neo4jStore | undefined;
  let server: TestServer | undefined;

  beforeAll(async () => {
    lent = await borrowNeo4j();
    way = await stallingWayTo(Number(new URL(lent.options.uri).port));
    // As a user's: no longer time to answer than the app gives.
    store = await Neo4jStore.open({
      ...lent.options,
      uri: `bolt://127.0.0.1:${way.port}`,
      answersWithinMs: undefined,
    });
    await fill(store, smallNetwork());
    server = await serve({ store });
    await fetch(`${server.url}/api/v1/network`);
  }, NEO4J_PATIENCE);
  afterAll(async () => {
    way?.goOn();
    await server?.close();
    await store?.close();
    await way?.close();
    await lent?.release();
  });

  const api = (path: string, init?: RequestInit) => fetch(`${server?.url ?? ''}/api/v1${path}`, init);
  const save = (name: string) =>
    api('/views', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, state: '' }),
    });
  const health = async () => Health.parse(await (await api('/health')).json());
  const believed = () => new Promise((resolve) => setTimeout(resolve, 600));

  /** Asks until the server is well again. */
  async function recovered(): Promise<void> {
    while ((await health()).stale) await believed();
  }

  /** What keeps it from answering: the way to it, or the process itself, stopped by the system. */
  const FAULTS = ['stall', 'refuse', ...(canFreeze ? ['freeze' as const] : [])] as const;
  const bring = (fault: (typeof FAULTS)[number]) =>
    fault === 'freeze' ? lent?.freezeOrGoOn?.() : way?.[fault]();
  const mend = (fault: (typeof FAULTS)[number]) =>
    fault === 'freeze' ? lent?.freezeOrGoOn?.() : way?.goOn();

  test.each(FAULTS)(
    '(%s): reads go on and say so, writes are refused in our words, and it recovers by itself',
    async (fault) => {
      const before = await health();
      expect(before.stale).toBe(false);
      await believed();
      bring(fault);

      // The answer comes of itself: nothing here ever lets the server go on.
      expect(await health()).toEqual({ ...before, stale: true });
      const network = await api('/network');
      expect([network.status, network.headers.get('sidos-stale')]).toEqual([200, 'true']);
      const card = EntityCard.parse(await (await api('/entities/project:ase')).json());
      expect(card.entity.id).toBe('project:ase');
      expect(card.ties.length).toBeGreaterThan(0);
      const refused = await save(`during ${fault}`);
      const { status, detail } = Problem.parse(await refused.json());
      expect([status, detail]).toEqual([503, expect.stringContaining('Nothing was saved')]);
      expect(detail).not.toMatch(/driver|pool|routing|discovery/i);
      const views = Problem.parse(await (await api('/views')).json());
      expect([views.status, views.detail]).toEqual([
        503,
        expect.stringMatching(/^Neo4j at bolt:\S+ (does not answer|cannot be reached)/),
      ]);

      mend(fault);
      await recovered();
      expect((await api('/network')).headers.get('sidos-stale')).toBeNull();
      expect((await save(`after ${fault}`)).status).toBe(201);
      const kept = (await (await api('/views')).json()) as { views: { name: string }[] };
      expect(kept.views.map(({ name }) => name)).not.toContain(`during ${fault}`);
    },
  );
});
