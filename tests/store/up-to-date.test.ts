import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DATABASE_FILE,
  EmbeddedStore,
  HELD,
  Neo4jStore,
  openStore,
  type Store,
  type StoreConfig,
} from '@sidos/api/store';
import { relationId } from '@sidos/api/model';
import { loadSources } from '@sidos/api/loading';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../support/neo4j.ts';
import { smallFile, sourceOf } from '../support/records.ts';

const EVIDENCE = ['900:3:stated'];

const entity = (id: string, more: object = {}) => ({
  ...{ id, name: id, aliases: [], searchText: id, notes: [], evidence: EVIDENCE },
  ...more,
});

/** PART_OF as a Sidos of format 1 wrote it. */
const part = (from: string, to: string, nature: string) => ({
  id: relationId({ type: 'PART_OF', from, to, nature }),
  ...{ from, to, nature, notes: [], evidence: EVIDENCE },
});

const VIEW = { id: 'v', kind: 'view', name: 'V', note: '', state: 'a=1', savedAt: '2026-01-01', owner: 'a' };
const CORRECTION = {
  ...{
    id: 'c',
    at: '2026-01-01T00:00:00Z',
    by: 'a',
    field: 'to',
    values: ['project:q'],
    before: [],
    why: '',
  },
  target: 'PART_OF|project:a|project:b|related',
};

/** What an earlier Sidos had in its database: own records beside the documents, a view and a correction. */
async function fillAsBefore(store: Store): Promise<void> {
  const projects = ['a', 'b', 'q'].map((name) =>
    entity(`project:${name}`, { kind: 'project', notes: ['The sum is wrong.'] }),
  );
  const organisations = ['x', 'y'].map((name) => entity(`organisation:${name}`, { kind: 'network' }));
  const regions = ['r', 's'].map((name) => entity(`region:${name}`, { level: 'other' }));
  await store.write([
    { query: 'project', rows: projects },
    { query: 'organisation', rows: organisations },
    { query: 'region', rows: regions },
    { query: 'theme', rows: [entity('theme:t', { name: 'Teema', nameSv: 'Ämnet' })] },
    {
      query: 'part-of',
      rows: [
        part('project:a', 'project:b', 'related'),
        part('project:b', 'project:q', 'follow-up'),
        part('project:q', 'project:a', 'work package'),
        part('organisation:y', 'organisation:x', 'related'),
        part('organisation:x', 'organisation:y', 'related'),
        part('region:r', 'region:s', 'related'),
        { ...part('region:r', 'region:s', 'part'), evidence: ['900:4:stated'] },
      ],
    },
    { query: 'saved-view', rows: [VIEW] },
    { query: 'correction', rows: [CORRECTION] },
    { query: 'meta', rows: [{ id: 'format', version: '1' }] },
  ]);
}

const IDS_OF_TODAY = [
  'CONCERNS|project:a|project:b',
  'COOPERATES_WITH|organisation:x|organisation:y',
  'FOLLOWS|project:b|project:q',
  'PART_OF|project:q|project:a|work-package',
  'PART_OF|region:r|region:s|part',
];

function isOpenedWhole(config: () => StoreConfig): void {
  test('is put into the words of today: every tie, the saved view, the correction', async () => {
    const store = await openStore(config());
    const relations = (await store.read('relations', {})).map(({ relation }) => relation);
    expect(relations.map(({ id }) => id)).toEqual(IDS_OF_TODAY);
    expect(relations.every(({ evidence }) => evidence[0].lines[0] === 3)).toBe(true);
    // What it became was there already, with a line of its own.
    expect(relations.at(-1)?.evidence).toEqual([{ document: '900', lines: [3, 4], certainty: 'stated' }]);
    expect(relations[0]).not.toHaveProperty('nature');
    // The text that is searched holds names in all languages.
    const found = await store.ask({
      cypher: 'MATCH (n:Theme) RETURN n.searchText AS text',
      ...{ params: {}, timeoutMs: 10_000, maxRows: 1 },
    });
    expect(found.rows).toEqual([['teema | amnet']]);
    const [project] = await store.read('entity', { id: 'project:a' });
    expect(project?.entity.notes).toEqual([{ document: '900', lines: [3], en: 'The sum is wrong.' }]);
    // The database itself says it, for users' own queries.
    const asked = await store.ask({
      cypher: 'MATCH ()-[r]->() RETURN type(r) AS type, r.nature AS nature ORDER BY r.id',
      params: {},
      timeoutMs: 10_000,
      maxRows: 100,
    });
    expect(asked.rows).toEqual([
      ['CONCERNS', null],
      ['COOPERATES_WITH', null],
      ['FOLLOWS', null],
      ['PART_OF', 'work package'],
      ['PART_OF', 'part'],
    ]);
    expect(await store.read('saved-views', {})).toMatchObject([VIEW]);
    const [correction] = await store.read('corrections', {});
    expect(correction?.target).toBe('CONCERNS|project:a|project:b');
    await store.close();
  });

  test('is not written to once it is up to date, and loads beside new documents', async () => {
    const store = await openStore(config());
    const version = await store.version();
    await store.close();
    const again = await openStore(config());
    expect(await again.version()).toBe(version);
    const summary = await loadSources(again, [sourceOf(smallFile('901'), '901.json')]);
    expect(summary).toMatchObject({ changed: true, idleCorrections: 0 });
    const ids = (await again.read('relations', {})).map(({ relation }) => relation.id);
    // The correction sends the first of them elsewhere.
    expect(ids).toEqual(expect.arrayContaining(['CONCERNS|project:a|project:q', ...IDS_OF_TODAY.slice(1)]));
    expect(await again.read('saved-views', {})).toHaveLength(1);
    // What was put right stays so, and its source is not among those loaded: nothing is said to be gone.
    const beside = await loadSources(again, [sourceOf(smallFile('902'), '902.json')]);
    expect(beside).toMatchObject({ changed: true, idleCorrections: 0 });
    await again.close();
  });
}

describe('a database of an earlier Sidos', () => {
  describe('embedded', () => {
    let dataFolder = '';
    beforeAll(async () => {
      dataFolder = mkdtempSync(join(tmpdir(), 'sidos-earlier-'));
      const store = await EmbeddedStore.open({ file: join(dataFolder, DATABASE_FILE) });
      await fillAsBefore(store);
      await store.close();
    });
    afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
    isOpenedWhole(() => ({ dataFolder }));
  });

  describeNeo4j('Neo4j', () => {
    let lent: LentNeo4j | undefined;
    beforeAll(async () => {
      lent = await borrowNeo4j();
      const store = await Neo4jStore.open(lent.options);
      await fillAsBefore(store);
      await store.close();
    }, NEO4J_PATIENCE);
    afterAll(() => lent?.release());
    isOpenedWhole(() => ({ dataFolder: '/nowhere', neo4j: lent?.options }));
  });
});

test('a record file written for an earlier Sidos is read in the words of today', () => {
  const file = smallFile();
  file.entities.push({ id: 'project:aalto', name: 'Aalto', kind: 'project', evidence: ['2'] });
  file.relations.push(
    { type: 'PART_OF', from: 'project:silta', to: 'project:aalto', nature: 'follow-up', evidence: ['2'] },
    { type: 'PART_OF', from: 'project:aalto', to: 'project:silta', nature: 'related', evidence: ['2'] },
  );
  const ids = sourceOf(file).records.relations.map(({ id }) => id);
  expect(ids).toContain('FOLLOWS|project:silta|project:aalto');
  expect(ids).toContain('CONCERNS|project:aalto|project:silta');
});

test('a line of an earlier backup is restored in the words of today', () => {
  const read = (kind: string, thing: object) => HELD.find((held) => held.kind === kind)?.schema.parse(thing);
  const tie = { ...part('project:a', 'project:b', 'related'), type: 'PART_OF' };
  const evidence = [{ document: '900', lines: [3], certainty: 'stated' }];
  expect(read('relation', { ...tie, evidence })).toEqual({
    ...{ id: 'CONCERNS|project:a|project:b', type: 'CONCERNS', from: 'project:a', to: 'project:b' },
    ...{ notes: [], evidence },
  });
  expect(read('correction', CORRECTION)).toMatchObject({ target: 'CONCERNS|project:a|project:b' });
});
