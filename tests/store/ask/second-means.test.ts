import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Refused } from '@sidos/api/model';
import { Neo4jStore } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import grafeo from '@grafeo-db/js';
import { confined, type AskPool } from '../../../api/src/store/ask/pool.ts';
import { Copies } from '../../../api/src/store/embedded/copies.ts';
import { embeddedPool } from '../../../api/src/store/embedded/store.ts';
import { neo4jPool } from '../../../api/src/store/neo4j/store.ts';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../../support/neo4j.ts';
import { sourceOf } from '../../support/records.ts';

const CANARY = 'canary-91bd';
const folder = mkdtempSync(join(tmpdir(), 'sidos-second-'));
const file = join(folder, 'canary.csv');
beforeAll(() => writeFileSync(file, `${CANARY}\n`));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Queries straight to the pool: what reads the text of a statement, the first means, stands before it. */
const asked = <Source>(pool: AskPool<Source>, cypher: string) =>
  pool.run({ cypher, params: {}, timeoutMs: 30_000, maxRows: 10 }).then(
    (answer) => JSON.stringify(answer.rows),
    (error: unknown) => error,
  );

const WRITING = [
  'CREATE (x:Entity {id: "x:y"}) RETURN x',
  'MERGE (x:Entity {id: "x:y"}) RETURN x',
  'MATCH (x:Entity) SET x.name = "hit" RETURN x',
  'MATCH (x:Entity) REMOVE x.name RETURN x',
  'MATCH (x:Entity) DETACH DELETE x',
  'FOREACH (i IN [1] | CREATE (:Entity {id: "x:y"}))',
  'CALL { CREATE (x:Entity {id: "x:y"}) RETURN x } RETURN x',
  'MATCH (n) CALL (n) { SET n.name = "hit" } RETURN n',
  'RETURN 1 AS x UNION CREATE (x:Entity {id: "x:y"}) RETURN 1 AS x',
];
const reading = () => [
  `LOAD CSV FROM 'file://${file}' AS r RETURN r`,
  `LOAD CSV FROM '${file}' AS r RETURN r`,
  `WITH 1 AS x LOAD \`CSV\` FROM '${file}' AS r RETURN r`,
  `RETURN [] AS r UNION LOAD CSV FROM '${file}' AS r RETURN r`,
  `MATCH (n) LOAD CSV WITH HEADERS FROM '${file}' AS r RETURN r`,
];

describe('with the check of the text switched off', () => {
  describe('the embedded engine', () => {
    const db = grafeo.GrafeoDB.create();
    const copies = new Copies(async (path) => Promise.resolve(db.save(path)));
    const pool = embeddedPool(copies);
    beforeAll(async () => {
      await db.executeCypher("CREATE (:Entity {id: 'organisation:a', name: 'A'})");
    });
    afterAll(async () => {
      await pool.close();
      copies.remove();
      db.close();
    });
    const state = async () => JSON.stringify((await db.executeCypher('MATCH (n) RETURN n')).toArray());

    test.each(WRITING)('does not run by its plan: %s', async (cypher) => {
      const before = await state();
      expect(await asked(pool, cypher)).toBeInstanceOf(Refused);
      expect(await state()).toBe(before);
      expect(await asked(pool, 'MATCH (n) RETURN n.name AS name')).toBe('[["A"]]');
    });

    test('calls no procedure, by its plan', async () => {
      for (const cypher of ['CALL db.labels() YIELD label RETURN label', 'CALL grafeo.procedures()'])
        expect(await asked(pool, cypher)).toBeInstanceOf(Refused);
    });

    test('reads no file, by its plan', async () => {
      for (const cypher of reading()) {
        const said = await asked(pool, cypher);
        expect(said).toBeInstanceOf(Refused);
        expect(String(said)).toContain('LoadCsv');
        expect(String(said)).not.toContain(CANARY);
      }
      // Grafeo would: the file is there, and a process that nothing holds back reads it.
      const read = await db.executeCypher(`LOAD CSV FROM '${file}' AS r RETURN r`);
      expect(JSON.stringify(read.toArray())).toContain(CANARY);
    });
  });

  test('and no plan looked at, a confined process opens no file, and goes on answering', async () => {
    const child = confined(fileURLToPath(new URL('../../support/confined-reader.ts', import.meta.url)));
    const told = await new Promise<Record<string, unknown>>((resolve) => {
      child.once('message', resolve);
      child.send(file);
    });
    child.kill('SIGKILL');
    expect(told).toMatchObject({ isClosed: true, counted: '[{"one":1}]' });
    expect(told.before).toContain(CANARY);
    expect(told.engine).toMatch(/Failed to open/);
    expect(told.node).toMatch(/EMFILE/);
    expect(told.after).toContain(CANARY);
  });

  describeNeo4j('Neo4j', () => {
    let lent: LentNeo4j;
    let store: Neo4jStore;
    let pool: ReturnType<typeof neo4jPool>;
    beforeAll(async () => {
      lent = await borrowNeo4j();
      store = await Neo4jStore.open(lent.options);
      await loadSources(store, [sourceOf()]);
      pool = neo4jPool(lent.options);
    }, NEO4J_PATIENCE);
    afterAll(async () => {
      await pool.close();
      await store.close();
      await lent.release();
    });

    test('runs nothing but reading, by its plan and the read mode', async () => {
      const before = [await store.version(), await store.read('entities', {})];
      for (const cypher of [...WRITING, ...reading(), 'SHOW USERS', 'CALL dbms.listConfig()']) {
        const said = await asked(pool, cypher);
        expect(said).toBeInstanceOf(Error);
        expect(String(said)).not.toContain(CANARY);
      }
      expect([await store.version(), await store.read('entities', {})]).toEqual(before);
      expect(await asked(pool, 'MATCH (n:Project) RETURN count(n) AS n')).toMatch(/^\[\[\d+\]\]$/);
    });
  });
});
