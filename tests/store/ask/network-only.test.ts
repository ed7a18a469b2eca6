import { describe, expect, test } from '@jest/globals';
import { InvalidInput, Refused, SidosError, THIS_MACHINE } from '@sidos/api/model';
import { HELD, Neo4jStore, changeBatch, sourceBatches, type Store } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { networkOnly } from '../../../api/src/store/ask/network-only.ts';
import { readStatement } from '../../../api/src/store/ask/statement.ts';
import { BESIDE_LABELS } from '../../../api/src/store/ask/words.ts';
import { neo4jPool } from '../../../api/src/store/neo4j/store.ts';
import { PAGE, TABLE } from '../../support/held.ts';
import { onBothEngines } from '../../support/engines.ts';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j } from '../../support/neo4j.ts';
import { sourceOf } from '../../support/records.ts';

/** Stands in everything that is kept beside the network, and nowhere in it. */
const CANARY = 'canary-5e1f';

/** One of everything that is kept beside the network. */
async function fillBeside(store: Store): Promise<void> {
  const at = '2026-01-02T00:00:00.000Z';
  const one = { id: CANARY, by: CANARY, at };
  const view = { id: CANARY, kind: 'view', name: CANARY, note: '', state: '', savedAt: at, owner: CANARY };
  const correction = { ...one, target: 'person:a', field: 'name', values: [CANARY], before: [], why: CANARY };
  const tombstone = { id: CANARY, day: '2026-01-03', secret: 's', digests: [CANARY], spared: [] };
  await store.write(
    [
      { query: 'saved-view', rows: [view] },
      { query: 'correction', rows: [correction] },
      { query: 'tombstone', rows: [tombstone] },
      { query: 'meta', rows: [{ id: 'seed', version: CANARY }] },
      ...sourceBatches([{ ...TABLE, title: CANARY, by: CANARY }]),
      { query: 'source-page', rows: [{ ...PAGE, packed: CANARY }] },
      changeBatch(THIS_MACHINE, { action: 'view-saved', targets: [CANARY], after: CANARY }),
    ],
    { keepVersion: true },
  );
}

/** Ways to come to a node, whatever it is. */
const ANY_NODE = [
  'MATCH (n) RETURN n, labels(n), properties(n)',
  'MATCH (n) WHERE NOT n:Entity RETURN properties(n)',
  'MATCH (n:!Entity) RETURN properties(n)',
  'MATCH (n:%) RETURN properties(n)',
  'MATCH (n:!(Project|Person)&%) RETURN properties(n)',
  'MATCH (n IS !Project) RETURN properties(n)',
  'MATCH (n WHERE n.id = $id) RETURN properties(n)',
  'MATCH (n {id: $id}) RETURN properties(n)',
  'MATCH (n)-[*0..1]-(m) RETURN properties(n), properties(m)',
  'MATCH p = (n)-[*0..0]-() RETURN [x IN nodes(p) | properties(x)]',
  'MATCH p = (n) RETURN [x IN nodes(p) | properties(x)]',
  'OPTIONAL MATCH (n) RETURN properties(n)',
  'MATCH (a:Project), (b) RETURN DISTINCT properties(b)',
  'CALL { MATCH (n) RETURN n } RETURN properties(n)',
  'RETURN COLLECT { MATCH (n) RETURN properties(n) } AS x',
  'MATCH (a:Project) RETURN [(b) WHERE b.id = $id | b.id] AS x',
  'MATCH (n) RETURN n.why, n.before, n.values, n.by, n.owner, n.digests, n.version',
  'MATCH (n) WHERE "Change" IN labels(n) RETURN n',
  'MATCH (n) RETURN collect(n.by) AS x UNION MATCH (m) RETURN collect(m.id) AS x',
  'MATCH (n) WHERE n.why IS NOT NULL RETURN n.why',
  'MATCH (n) UNWIND keys(n) AS k RETURN DISTINCT k, n[k]',
];

describe('a question of a user is about the network alone', () => {
  test('what is kept beside it has the labels that are known', () => {
    expect([...BESIDE_LABELS].sort()).toEqual(
      HELD.flatMap(({ label }) => label ?? [])
        .filter((label) => label !== 'Entity')
        .sort(),
    );
  });

  onBothEngines(
    (store) => {
      test.each(ANY_NODE)('%s', async (cypher) => {
        const asked = await store()
          .ask({ cypher, params: { id: CANARY }, timeoutMs: 10_000, maxRows: 1_000 })
          .then(
            ({ rows, nodes }) => JSON.stringify([rows, nodes]),
            // Not every engine knows every form; then it says so.
            (error: unknown) => error as Error,
          );
        if (asked instanceof Error)
          expect([asked, asked.message.includes(CANARY)]).toEqual([expect.any(SidosError), false]);
        else expect(asked).not.toContain(CANARY);
      });

      test('all of the network is found', async () => {
        const count = async (cypher: string) =>
          (await store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 10 })).rows[0][0];
        const entities = (await store().read('entity-ids', {})).length;
        expect(await count('MATCH (n) RETURN count(n) AS n')).toBe(entities);
        expect(await count('MATCH (n:Entity) RETURN count(n) AS n')).toBe(entities);
        const ties = (await store().read('relations', {})).length;
        expect(await count('MATCH ()-[r]->() RETURN count(r) AS n')).toBe(ties);
        expect(await count('MATCH (a)-[r]-(b) RETURN count(*) AS n')).toBe(2 * ties);
      });

      test.each([
        ['CALL db.labels()', 'label'],
        ['CALL db.labels() YIELD *', 'label'],
        ['CALL db.labels() YIELD label AS `a b`', 'a b'],
        ['call db . `labels` yield label where label <> "X" return label', 'label'],
        ['MATCH (p:Project) WITH count(p) AS n CALL db.labels() YIELD label RETURN label', 'label'],
        ['CALL { CALL db.labels() YIELD label RETURN label } RETURN label', 'label'],
      ])('labels are those of the network: %s', async (cypher, column) => {
        const answer = await store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 100 });
        expect(answer.columns).toEqual([column]);
        // Those of the small file, and the one that all have.
        const labels = ['Document', 'Entity', 'Organisation', 'Project', 'Region'];
        expect(answer.rows.flat().sort()).toEqual(labels);
      });

      test('so are types of ties and properties, and nothing else tells what else is there', async () => {
        const column = async (cypher: string) =>
          (await store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 100 })).rows.flat();
        const types = await column('CALL db.relationshipTypes() YIELD relationshipType RETURN *');
        const ties = await store().read('relations', {});
        expect(types.sort()).toEqual([...new Set(ties.map(({ relation }) => relation.type))].sort());
        const keys = await column('CALL db.propertyKeys() YIELD propertyKey AS k RETURN k');
        expect(keys).toEqual(expect.arrayContaining(['id', 'name', 'role', 'evidence']));
        expect(
          ['digests', 'spared', 'savedAt', 'why', 'by', 'version', 'state'].filter((k) => keys.includes(k)),
        ).toEqual([]);
        for (const refused of ['nodeTypeProperties', 'relTypeProperties', 'visualization'])
          await expect(column(`CALL db.schema.${refused}()`)).rejects.toBeInstanceOf(Refused);
      });

      test('a new line of the log is not to be had either', async () => {
        await fillBeside(store());
        const { rows } = await store().ask({
          cypher: ANY_NODE[0],
          params: {},
          timeoutMs: 10_000,
          maxRows: 1_000,
        });
        expect(JSON.stringify(rows)).not.toContain(CANARY);
      });

      test('where it is wrong is said of the query as it was written', async () => {
        const cypher = 'MATCH (n)-->(m)\nMATCH (o) WHERE (o)-->(:Project) AND o.id = 1 / / 2 RETURN o';
        const asked = store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 1 });
        await expect(asked).rejects.toMatchObject({
          position: { line: 2, column: cypher.split('\n')[1].indexOf('/ 2') + 1 },
        });
        const unknown = 'MATCH (n) MATCH (m) RETURN n.name, nobody';
        const second = store().ask({ cypher: unknown, params: {}, timeoutMs: 10_000, maxRows: 1 });
        await expect(second).rejects.toMatchObject({
          position: { line: 1, column: unknown.indexOf('nobody') + 1 },
        });
        await expect(second).rejects.toBeInstanceOf(InvalidInput);
      });
    },
    async (store) => {
      await loadSources(store, [sourceOf()]);
      await fillBeside(store);
    },
  );

  test.each(BESIDE_LABELS)('the label %s is refused by its name', (label) => {
    for (const cypher of [
      `MATCH (n:${label}) RETURN n`,
      `MATCH (n:\`${label}\`) RETURN n`,
      `MATCH (n) WHERE n:A|${label} RETURN n`,
    ])
      expect(() => readStatement(cypher)).toThrow(/is kept beside it/);
  });
});

describe('each node of a query becomes an entity', () => {
  test.each([
    ['MATCH (n) RETURN n', 'MATCH (n:Entity ) RETURN n'],
    ['MATCH () RETURN 1', 'MATCH (:Entity ) RETURN 1'],
    ['MATCH ({id: 1})-[r:X]->(b:A) RETURN 1', 'MATCH (:Entity {id: 1})-[r:X]->(b:Entity&(A)) RETURN 1'],
    ['MATCH (n:A:B {x: 1}) RETURN n', 'MATCH (n:Entity:A:B {x: 1}) RETURN n'],
    ['MATCH (n:!A&(B|%)) RETURN n', 'MATCH (n:Entity&(!A&(B|%))) RETURN n'],
    ['MATCH (n IS A WHERE n.x = 1) RETURN n', 'MATCH (n IS Entity&(A) WHERE n.x = 1) RETURN n'],
    ['MATCH (WHERE 1 = 1) RETURN 1', 'MATCH (:Entity WHERE 1 = 1) RETURN 1'],
    [
      'MATCH (n) WHERE EXISTS { (n)-->() } RETURN (1 + 2)',
      'MATCH (n:Entity ) WHERE EXISTS { (n:Entity )-->(:Entity ) } RETURN (1 + 2)',
    ],
    [
      'MATCH (n) CALL db.labels() YIELD label AS x WHERE x > "B" RETURN n, x',
      'MATCH (n:Entity ) CALL { MATCH (n:Entity) UNWIND labels(n) AS label RETURN DISTINCT label AS x } WITH * WHERE x > "B" RETURN n, x',
    ],
  ])('%s', (before, after) => {
    const { text, placeBefore } = networkOnly(readStatement(before));
    expect(text).toBe(after);
    const at = (whole: string) => ({ line: 1, column: whole.lastIndexOf('RETURN') + 1 });
    expect(placeBefore(at(after))).toEqual(at(before));
  });
});

describeNeo4j('with the labels left out, the plan', () => {
  test(
    'lets nothing be found but entities',
    async () => {
      const lent = await borrowNeo4j();
      const store = await Neo4jStore.open(lent.options);
      await loadSources(store, [sourceOf()]);
      await fillBeside(store);
      const pool = neo4jPool(lent.options);
      const asked = (cypher: string) =>
        pool.run({ cypher, params: { id: CANARY }, timeoutMs: 30_000, maxRows: 10 });
      for (const cypher of [
        'MATCH (n) RETURN n',
        'MATCH (n) RETURN count(n) AS n',
        'MATCH (n:Change) RETURN n',
        'MATCH (n:Change {id: $id}) RETURN n',
        'MATCH (n:Entity|Change) RETURN n',
        'MATCH (n:!Entity) RETURN n',
        'MATCH (n:Change) RETURN count(n) AS n',
        'CALL db.labels() YIELD label RETURN label',
        'CALL db.schema.visualization()',
        'CALL { MATCH (n:Tombstone) RETURN n.digests AS d } RETURN d',
      ])
        expect([cypher, await asked(cypher).catch((error: unknown) => error)]).toEqual([
          cypher,
          expect.any(Refused),
        ]);
      expect((await asked('MATCH (n:Entity) RETURN count(n) AS n')).rows).toHaveLength(1);
      await pool.close();
      await store.close();
      await lent.release();
    },
    NEO4J_PATIENCE,
  );
});
