import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Neo4jStore, type Store } from '@sidos/api/store';
import { borrowNeo4j, describeNeo4j, NEO4J_PATIENCE, type LentNeo4j } from '../support/neo4j.ts';
import { fill, smallNetwork, storeWith } from '../support/network.ts';
import { serve, type TestServer } from '../support/server.ts';

describeNeo4j('the API on Neo4j', () => {
  let lent: LentNeo4j | undefined;
  let stores: Store[] = [];
  let servers: TestServer[] = [];

  beforeAll(async () => {
    lent = await borrowNeo4j();
    const records = smallNetwork();
    const neo4j = await Neo4jStore.open(lent.options);
    await fill(neo4j, records);
    stores = [await storeWith(records), neo4j];
    const start = (store: Store) => serve({ store });
    servers = [await start(stores[0]), await start(stores[1])];
  }, NEO4J_PATIENCE);
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const store of stores) await store.close();
    await lent?.release();
  });

  const both = (path: string, init?: RequestInit) =>
    Promise.all(
      servers.map(async ({ url }) => {
        const res = await fetch(`${url}/api/v1${path}`, init);
        return { status: res.status, body: (await res.json()) as Record<string, unknown> };
      }),
    );

  test.each([
    '/network',
    '/network?region=region:lappi&certainty=stated',
    '/entities/project:ase',
    '/entities/project:ase/neighbours?depth=3&limit=5',
    '/search?q=makinne',
    '/paths?from=organisation:lapin-amk&to=organisation:aalto',
    '/paths?from=organisation:lapin-amk&to=region:suomi&places=true&limit=2',
    '/counts',
    '/documents',
    '/export',
    '/entities/person:nobody',
  ])('%s is answered as on the embedded engine', async (path) => {
    const [embedded, neo4j] = await both(path);
    expect(neo4j).toEqual(embedded);
  });

  test('health names the engine and its version', async () => {
    const [, neo4j] = await both('/health');
    expect(neo4j.body).toMatchObject({ engine: 'neo4j', engineVersion: expect.stringMatching(/^Neo4j \d/) });
  });

  test('a user’s own query is answered alike, and one that writes is refused alike', async () => {
    const ask = (cypher: string) =>
      both('/ask', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ cypher }),
      });
    const chain = await ask(
      'MATCH (o:Organisation)-[r:PARTICIPATES_IN]->(p:Project) RETURN o.name AS name, r, p ORDER BY name, p.id',
    );
    const [embedded, neo4j] = chain.map(({ status, body }) => ({ status, body: { ...body, ms: 0 } }));
    expect(embedded.status).toBe(200);
    expect(neo4j).toEqual(embedded);
    const refused = await ask('MATCH (n) DETACH DELETE n');
    expect(refused.map(({ status }) => status)).toEqual([403, 403]);
  });
});
