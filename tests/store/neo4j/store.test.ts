import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StoreUnavailable, TimedOut } from '@sidos/api/model';
import { Neo4jStore, openStore } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import neo4j from 'neo4j-driver';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../../support/neo4j.ts';
import { sourceOf } from '../../support/records.ts';

const nowhere = { user: 'neo4j', password: 'x', database: 'neo4j' };

describe('a Neo4j that is not there', () => {
  test('is named, with the remedy', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const uri = `bolt://127.0.0.1:${port}`;
    const opening = openStore({ dataFolder: '/nowhere', neo4j: { uri, ...nowhere } });
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toThrow(
      new RegExp(`Neo4j at ${uri} cannot be reached .* Start the server or correct NEO4J_URI`),
    );
  });

  test.each(['localhost:7687', 'http://localhost:7687', 'nonsense'])(
    'or whose address is none (%s) is told how an address looks',
    async (uri) => {
      await expect(Neo4jStore.open({ uri, ...nowhere })).rejects.toThrow(
        /NEO4J_URI is .* bolt:\/\/host:7687/,
      );
    },
  );
});

describeNeo4j('a Neo4j', () => {
  let lent: LentNeo4j | undefined;
  const options = () => {
    if (lent === undefined) throw new Error('there is no Neo4j: beforeAll failed');
    return lent.options;
  };
  beforeAll(async () => {
    lent = await borrowNeo4j();
  }, NEO4J_PATIENCE);
  afterAll(() => lent?.release());

  test('that refuses the password is named, with the remedy', async () => {
    // A server without authentication takes any password.
    const { password } = options();
    const opening = Neo4jStore.open({ ...options(), password: 'wrong' });
    await (password === undefined
      ? opening.then((store) => store.close())
      : expect(opening).rejects.toThrow(/refused the user neo4j .* NEO4J_USER and NEO4J_PASSWORD/));
  });

  test('without the database asked for is named, with the remedy', async () => {
    await expect(Neo4jStore.open({ ...options(), database: 'nosuch' })).rejects.toThrow(
      /no database "nosuch"\. .* NEO4J_DATABASE/,
    );
  });

  test('holds the same after a second load as after the first', async () => {
    const store = await Neo4jStore.open(options());
    expect(store.engineVersion).toMatch(/^Neo4j \d/);
    const counts = async () => [
      await store.read('count-entities', {}),
      await store.read('count-relations', {}),
    ];
    await loadSources(store, [sourceOf()]);
    const first = [await counts(), await store.version()];
    expect((await loadSources(store, [sourceOf()])).changed).toBe(false);
    expect([await counts(), await store.version()]).toEqual(first);
    await store.close();
  });

  test('has ended a query on the server soon after its time was up', async () => {
    const { uri, user, password, database } = options();
    const store = await Neo4jStore.open(options());
    const cypher =
      'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS n';
    await expect(store.ask({ cypher, params: {}, timeoutMs: 500, maxRows: 1 })).rejects.toThrow(TimedOut);
    const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
    const running = async () => {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery', {}, { database });
      return records.filter((record) => String(record.get('currentQuery')).startsWith('UNWIND range')).length;
    };
    const start = performance.now();
    while ((await running()) > 0 && performance.now() - start < 5_000)
      await new Promise((r) => setTimeout(r, 50));
    expect(performance.now() - start).toBeLessThan(1_000);
    await driver.close();
    await store.close();
  });
});
