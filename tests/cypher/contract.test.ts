import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  EmbeddedStore,
  Neo4jStore,
  READS,
  cypherNames,
  cypherText,
  fingerprint,
  type ReadName,
  type Store,
} from '@sidos/api/store';
import neo4j from 'neo4j-driver';
import { Change } from '@sidos/api/model';
import { loadFiles, loadSources, seedFiles } from '@sidos/api/loading';
import { h2020Source } from '../support/h2020.ts';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../support/neo4j.ts';
import { sourceOf } from '../support/records.ts';
import { TEST_SECRET } from '../support/server.ts';
import { parametersFor } from './parameters.ts';

const NAMES = Object.keys(READS).sort() as ReadName[];
const ONE_ROW: ReadName[] = ['entity', 'loaded-seed', 'purge-due', 'version'];
/** What is kept beside the data, and tried in the test of the writes. */
const BESIDE: ReadName[] = [
  'changes',
  'corrections',
  'earlier-ties',
  'loaded-seed',
  'purge-due',
  'saved-views',
  'source-pages',
  'sources',
  'tombstones',
];

describe('the files of cypher/', () => {
  test('are those that the store knows', () => expect(cypherNames('read')).toEqual(NAMES));

  test.each(NAMES)('read/%s says what it takes and gives, in a fixed order', (name) => {
    const header = readFileSync(new URL(`../../cypher/read/${name}.cypher`, import.meta.url), 'utf8');
    expect(header).toMatch(/^\/\/ [A-Z][^]*\n\/\/ params: .+\n\/\/ columns: .+\n/);
    const text = cypherText(`read/${name}`);
    if (!ONE_ROW.includes(name)) expect(text).toMatch(/\nORDER BY \S/);
    for (const param of Object.keys(READS[name].params.shape)) expect(text).toContain(`$${param}`);
  });

  test.each(
    ['read', 'write', 'server'].flatMap((kind) => cypherNames(kind).map((name) => `${kind}/${name}`)),
  )('%s is in the table of the README', (path) => {
    const readme = readFileSync(new URL('../../cypher/README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`(${path}.cypher)`);
  });
});

/** No query may pass by finding nothing. */
function expectRows(rows: Record<string, number>): void {
  const empty = NAMES.filter((name) => !BESIDE.includes(name) && (rows[name] ?? 0) === 0);
  expect(empty).toEqual([]);
}

/** Lines of the log, two of the same instant. */
const CHANGES: Change[] = [
  ['c1', '2026-01-01T00:00:00Z', 'a', 'view-saved', ['v1']],
  ['c2', '2026-01-01T00:00:00Z', 'b', 'view-removed', ['v1', 'v2']],
  ['c3', '2026-01-02T00:00:00Z', 'a', 'view-saved', ['v3']],
].map(([id, at, by, action, targets]) =>
  Change.parse({ id, at, by, action, targets, count: targets.length, before: null, after: 'V' }),
);
/** The loads of these tests were logged later. */
const EVERY_CHANGE = { at: '2026-02', id: '', by: '', action: '', target: '', limit: 10 };

const CORRECTION = {
  at: '2026-01-01T00:00:00Z',
  by: 'someone',
  target: 'project:silta',
  field: 'aliases',
  values: [],
  before: ['Bro'],
  why: '',
};

/** Takes every file of `write/` once, on a store that {@link sourceOf} has been loaded into. */
async function writeEverything(store: Store): Promise<void> {
  await store.write([
    { query: 'positions', rows: [{ id: 'project:silta', x: 1.5, y: -2 }] },
    {
      query: 'saved-view',
      rows: [
        {
          id: 'v1',
          kind: 'view',
          name: 'V',
          note: '',
          state: 'a=1',
          savedAt: '2026-01-01T00:00:00Z',
          owner: 'a',
        },
      ],
    },
    { query: 'meta', rows: [{ id: 'seed', version: 'digest' }] },
    { query: 'change', rows: CHANGES },
    {
      query: 'tombstone',
      rows: [{ id: 't1', day: '2026-01-01', secret: 's', digests: ['d', 'e'], spared: [] }],
    },
    { query: 'correction', rows: ['c1', 'c2'].map((id) => ({ ...CORRECTION, id })) },
    { query: 'remove-corrections', rows: [{ id: 'c1' }] },
    {
      query: 'remove-relations',
      rows: [
        { id: 'LOCATED_IN|organisation:oulun-kaupunki|region:oulu', from: 'organisation:oulun-kaupunki' },
      ],
    },
    { query: 'remove-entities', rows: [{ id: 'organisation:kemin-kaupunki' }] },
  ]);
}

describeNeo4j('the embedded engine and Neo4j answer alike', () => {
  let lent: LentNeo4j | undefined;
  let stores: [Store, Store] | undefined;
  const both = <T>(work: (store: Store) => Promise<T>): Promise<[T, T]> => {
    if (lent === undefined || stores === undefined) throw new Error('there is no Neo4j: beforeAll failed');
    return Promise.all([work(stores[0]), work(stores[1])]);
  };

  beforeAll(async () => {
    lent = await borrowNeo4j();
    stores = [await EmbeddedStore.open({ shuffleUnordered: true }), await Neo4jStore.open(lent.options)];
  }, NEO4J_PATIENCE);
  afterAll(async () => {
    if (stores !== undefined) await both((store) => store.close());
    await lent?.release();
  });

  /** Every query of read/, with every set of parameters, row by row. */
  async function compareAll(): Promise<Record<string, number>> {
    const [embedded, neo4j] = await both(async (store) => ({
      entities: (await store.read('entities', {})).map(({ entity }) => entity),
      relations: (await store.read('relations', {})).map(({ relation }) => relation),
    }));
    expect(fingerprint(embedded)).toBe(fingerprint(neo4j));
    const parameters = parametersFor(embedded);
    const rows: Record<string, number> = {};
    for (const name of NAMES) {
      for (const params of parameters[name] ?? [{}]) {
        const [ours, theirs] = await both((store) => store.read(name, params as never));
        if (fingerprint(ours) !== fingerprint(theirs)) {
          const call = `read/${name} with ${JSON.stringify(params).slice(0, 300)}`;
          expect({ call, rows: ours }).toEqual({ call, rows: theirs });
        }
        rows[name] = (rows[name] ?? 0) + ours.length;
      }
    }
    return rows;
  }

  test.each(cypherNames('server'))(
    'server/%s gives the columns that it says, in a fixed order',
    async (name) => {
      const header = readFileSync(new URL(`../../cypher/server/${name}.cypher`, import.meta.url), 'utf8');
      const said = /^\/\/ [A-Z][^]*\n\/\/ params: none\n\/\/ columns: (.+)\n[^]*\nORDER BY \S/.exec(
        header,
      )?.[1];
      const { uri, user, password = '', database } = lent!.options;
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      const { keys, records } = await driver.executeQuery(cypherText(`server/${name}`), {}, { database });
      await driver.close();
      expect(keys.join(', ')).toBe(said);
      expect(records.length).toBeGreaterThan(0);
    },
  );

  test('on the documents that come with Sidos', async () => {
    const [ours, theirs] = await both((store) => loadFiles(store, seedFiles()));
    expect(ours).toEqual(theirs);
    const rows = await compareAll();
    expectRows(rows);
  });

  test('on 20,000 nodes and 32,000 ties of Horizon 2020', async () => {
    await both((store) => store.write([{ query: 'clear-everything', rows: [] }]));
    const source = h2020Source();
    const [ours, theirs] = await both((store) => loadSources(store, [source]));
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ entities: 19_901, relations: 31_868 });
    const rows = await compareAll();
    expectRows(rows);
  });

  test('after each kind of write', async () => {
    await both((store) => store.write([{ query: 'clear-everything', rows: [] }]));
    await both((store) => loadSources(store, [sourceOf()]));
    await both(writeEverything);
    const [ours, theirs] = await both(async (store) => ({
      entities: await store.read('entities', {}),
      relations: await store.read('relations', {}),
      views: await store.read('saved-views', {}),
      seed: await store.read('loaded-seed', {}),
      changes: await store.read('changes', EVERY_CHANGE),
      fromA: await store.read('changes', { ...EVERY_CHANGE, by: 'a', limit: 1 }),
      after: await store.read('changes', { ...EVERY_CHANGE, at: '2026-01-01T00:00:00Z', id: 'c2' }),
      ofV2: await store.read('changes', { ...EVERY_CHANGE, target: 'v2' }),
      removed: await store.read('changes', { ...EVERY_CHANGE, action: 'view-removed' }),
      version: await store.version(),
    }));
    expect(ours).toEqual(theirs);
    expect(ours.entities.map(({ entity }) => entity.id)).not.toContain('organisation:kemin-kaupunki');
    expect(ours.relations.map(({ relation }) => relation.type)).not.toContain('LOCATED_IN');
    expect(ours.entities.find(({ entity }) => entity.id === 'project:silta')).toMatchObject({
      x: 1.5,
      y: -2,
    });
    expect(ours.changes).toEqual([CHANGES[2], CHANGES[1], CHANGES[0]]);
    expect([ours.fromA, ours.after, ours.ofV2, ours.removed]).toEqual([
      [CHANGES[2]],
      [CHANGES[0]],
      [CHANGES[1]],
      [CHANGES[1]],
    ]);
    expect(ours.views).toHaveLength(1);
    expect(ours.seed).toEqual([{ digest: 'digest' }]);
    await both((store) => store.write([{ query: 'remove-saved-views', rows: [{ id: 'v1' }] }]));
    expect(await both((store) => store.read('saved-views', {}))).toEqual([[], []]);
  });

  test('a property that is written no more is gone', async () => {
    const file = sourceOf();
    await both((store) => loadSources(store, [file], { secret: TEST_SECRET }));
    const project = file.records.entities.find(({ id }) => id === 'project:silta');
    if (project?.type === 'project') delete project.budgetEur;
    await both((store) => loadSources(store, [file], { secret: TEST_SECRET }));
    const answers = await both((store) => store.read('entity', { id: 'project:silta' }));
    for (const [row] of answers) {
      expect(row?.entity).toMatchObject({ start: '2024' });
      expect(row?.entity).not.toHaveProperty('budgetEur');
    }
  });
});
