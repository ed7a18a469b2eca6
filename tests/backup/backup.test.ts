import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { correctPerson, erasePerson, personData } from '@sidos/api/graph';
import { COMMAND_LINE, THIS_MACHINE } from '@sidos/api/model';
import { openSecret } from '@sidos/api/secret';
import {
  EmbeddedStore,
  HELD,
  Neo4jStore,
  changeBatch,
  cypherNames,
  cypherText,
  sourceBatches,
  type Store,
} from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { checkBackup, makeBackup, restoreBackup } from '../../api/src/backup/index.ts';
import { randomIndex, seededRandom } from '../../api/src/measures/random.ts';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../support/neo4j.ts';
import { CORRECTION, PAGE, TABLE, TOMBSTONE } from '../support/held.ts';
import { onBothEngines } from '../support/engines.ts';
import { PERSON, fileWithPerson } from '../support/person.ts';
import { sourceOf } from '../support/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const quiet = { report: () => undefined };
/** A data folder with a key of its own. */
const dataFolder = (name: string) => mkdtempSync(join(folder, `${name}-`));

async function toFile(store: Store, folderOfIt: string, name: string): Promise<string> {
  const { pieces } = await makeBackup({ store, dataFolder: folderOfIt, ...quiet });
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

/** Something of every kind that a database can hold. */
async function fill(store: Store): Promise<void> {
  await loadSources(store, [sourceOf()], {
    layout: ({ entities }) => entities.map(({ id }, n) => ({ id, x: n + 0.25, y: -n })),
  });
  const view = { kind: 'view', note: 'Ä', state: 'a=1', savedAt: '2026-01-01T00:00:00Z' };
  await store.write(
    [
      { query: 'saved-view', rows: ['v1', 'v2'].map((id) => ({ ...view, id, name: `näkymä ${id}` })) },
      { query: 'meta', rows: [{ id: 'seed', version: 'digest' }] },
      { query: 'correction', rows: [CORRECTION] },
      { query: 'tombstone', rows: [TOMBSTONE] },
      ...sourceBatches([TABLE]),
      { query: 'source-page', rows: [PAGE] },
      changeBatch(THIS_MACHINE, { action: 'view-saved', targets: ['v1', 'v2'], after: 'näkymä' }),
    ],
    { keepVersion: true },
  );
}

const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString().split('\n');
/** What a backup holds, without the lines that restores have written into the log, and its numbers. */
const contentOf = (file: string) =>
  linesOf(file).filter((line) => !line.includes('"backup-restored"') && !line.startsWith('{"end"'));

describe('a backup', () => {
  test('knows every label that a file of cypher/write gives', () => {
    const labels = cypherNames('write').flatMap((name) =>
      [...cypherText(`write/${name}`).matchAll(/MERGE \(\w+:(\w+)/g)].map(([, label]) => label),
    );
    const known = HELD.flatMap(({ label }) => label ?? []);
    expect(new Set(labels)).toEqual(new Set(known));
    for (const label of known) expect(cypherText('write/clear-everything')).toContain(`:${label}`);
  });

  test('holds something of every kind, and the key', async () => {
    const store = await EmbeddedStore.open();
    await fill(store);
    const place = dataFolder('kinds');
    const lines = linesOf(await toFile(store, place, 'kinds.sidos')).filter((line) => line !== '');
    const kinds = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
    for (const { kind } of HELD) expect(kinds).toContain(kind);
    const key = readFileSync(join(place, 'sidos.key')).toString('base64');
    expect(lines).toContain(JSON.stringify({ file: { name: 'sidos.key', base64: key } }));
    await store.close();
  });
});

describe('a file that is not what it should be is refused and changes nothing', () => {
  const place = dataFolder('faults');
  let store: EmbeddedStore;
  let good = '';
  let before: string[] = [];
  beforeAll(async () => {
    store = await EmbeddedStore.open();
    await fill(store);
    good = await toFile(store, place, 'good.sidos');
    before = linesOf(good);
  });
  afterAll(() => store.close());

  async function expectRefused(bytes: Uint8Array, sentence: RegExp): Promise<void> {
    const file = join(folder, 'bad.sidos');
    writeFileSync(file, bytes);
    await expect(restoreBackup(file, { store, dataFolder: place, ...quiet })).rejects.toThrow(sentence);
    expect(linesOf(await toFile(store, place, 'after.sidos'))).toEqual(before);
  }
  const rewritten = (change: (lines: string[]) => string[]) => gzipSync(change([...before]).join('\n'));

  test.each<[string, () => Uint8Array, RegExp]>([
    ['text', () => Buffer.from('this is no backup'), /is no backup of Sidos/],
    ['nothing', () => Buffer.alloc(0), /is no backup of Sidos|cut short/],
    ['zipped text', () => gzipSync('{"a": 1}\n'), /is no backup of Sidos/],
    ['its beginning', () => readFileSync(good).subarray(0, 900), /cut short/],
    ['all but its last line', () => rewritten((lines) => [...lines.slice(0, -2), '']), /its end is missing/],
    [
      'a line less',
      () => rewritten((lines) => lines.filter((line) => !line.includes('"v1"'))),
      /checksum is wrong/,
    ],
    [
      'a word changed',
      () => rewritten((lines) => lines.map((line) => line.replace('Oulu', 'Aulu'))),
      /checksum is wrong/,
    ],
    [
      'two of one thing',
      () => rewritten((lines) => lines.flatMap((line, n) => (n === 2 ? [line, line] : [line]))),
      /two of its lines/,
    ],
    [
      'something behind its end',
      () => rewritten((lines) => [...lines.slice(0, -1), '{"a":1}', '']),
      /behind its end/,
    ],
    [
      'a kind from elsewhere',
      () => rewritten((lines) => [lines[0] ?? '', '{"planet":{}}', '']),
      /"planet", which this Sidos does not know/,
    ],
    [
      'a newer format',
      () => rewritten((lines) => lines.map((line) => line.replace('"format":3', '"format":4'))),
      /a newer Sidos/,
    ],
  ])('%s', async (_, bytes, sentence) => expectRefused(bytes(), sentence));

  test('a bit turned over, at fifty places', async () => {
    const random = seededRandom(7);
    for (let turn = 0; turn < 50; turn += 1) {
      const bytes = readFileSync(good);
      // The first ten bytes are the head of gzip, where the time and the system say nothing.
      const place = 10 + randomIndex(random, bytes.length - 10);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << randomIndex(random, 8));
      const file = join(folder, 'turned.sidos');
      writeFileSync(file, bytes);
      await expect(checkBackup(file)).rejects.toThrow(/cannot be restored|is no backup/);
    }
  });

  test('a restore that is given up', async () => {
    const signal = AbortSignal.abort();
    const copy = join(folder, 'copy.sidos');
    copyFileSync(good, copy);
    await expect(restoreBackup(copy, { store, dataFolder: place, ...quiet, signal })).rejects.toThrow(
      /given up/,
    );
    expect(linesOf(await toFile(store, place, 'after.sidos'))).toEqual(before);
  });
});

describe('a backup made before someone was erased', () => {
  onBothEngines((lent) => {
    test('comes back without the person, whom no later load brings back, and the log has its line', async () => {
      const store = lent();
      const place = dataFolder('erased');
      const secret = openSecret(place);
      await loadSources(store, [fileWithPerson()], { secret });
      const view = { kind: 'view', id: 'v', note: '', savedAt: '2026-01-01T00:00:00Z' };
      const state = `select=${encodeURIComponent(PERSON.id)}`;
      await store.write([{ query: 'saved-view', rows: [{ ...view, name: `All of ${PERSON.name}`, state }] }]);
      await correctPerson(store, COMMAND_LINE, PERSON.id, {
        target: PERSON.id,
        field: 'aliases',
        values: ['Aapo K.'],
        why: '',
      });
      const file = await toFile(store, place, 'before-erasure.sidos');
      const { ties } = await personData(store, PERSON.id);
      await erasePerson(store, secret, COMMAND_LINE, { id: PERSON.id, name: PERSON.name });
      expect(linesOf(file).join('\n')).toMatch(/kvartsinen/i);

      const { leftOut, lostErasures, counts } = await restoreBackup(file, {
        store,
        dataFolder: place,
        ...quiet,
      });
      expect({ leftOut, lostErasures }).toEqual({ leftOut: 1, lostErasures: 0 });
      const after = linesOf(await toFile(store, place, 'after-erasure.sidos'));
      // A surname alone may be another's: it is left where it was, by the erasure and by the restore.
      const texts = after.join('\n').replaceAll('The minutes say Kvartsinen alone.', '');
      expect(texts).not.toMatch(/kvartsinen|aapo/i);
      const kinds = (lines: string[]) =>
        lines.filter((line) => line !== '').map((line) => Object.keys(JSON.parse(line) as object)[0]);
      const countOf = (kind: string, lines: string[]) => kinds(lines).filter((one) => one === kind).length;
      expect(countOf('entity', after)).toBe(countOf('entity', linesOf(file)) - 1);
      expect(countOf('relation', after)).toBe(countOf('relation', linesOf(file)) - ties.length);
      expect([counts.tombstone, countOf('tombstone', after)]).toEqual([1, 1]);
      expect(countOf('correction', after)).toBe(0);
      expect(after.filter((line) => line.includes('"backup-restored"'))).toHaveLength(1);
      expect(await loadSources(store, [fileWithPerson()], { secret })).toMatchObject({ leftOut: 1 });
    });
  });
});

describeNeo4j('from the embedded database to a Neo4j and back', () => {
  let lent: LentNeo4j;
  beforeAll(async () => {
    lent = await borrowNeo4j();
  }, NEO4J_PATIENCE);
  afterAll(() => lent.release());

  test('all is as it was, the key too, and what was there before is gone', async () => {
    const [first, second, third] = ['one', 'two', 'three'].map(dataFolder) as [string, string, string];
    const embedded = await EmbeddedStore.open();
    await fill(embedded);
    const file = await toFile(embedded, first, 'embedded.sidos');

    const neo4j = await Neo4jStore.open(lent.options);
    await neo4j.write([
      {
        query: 'saved-view',
        rows: [
          { id: 'old', kind: 'view', name: 'old', note: '', state: '', savedAt: '2025-01-01T00:00:00Z' },
        ],
      },
    ]);
    await restoreBackup(file, { store: neo4j, dataFolder: second, ...quiet });
    const there = await toFile(neo4j, second, 'neo4j.sidos');
    expect(contentOf(there)).toEqual(contentOf(file));

    const back = await EmbeddedStore.open();
    await restoreBackup(there, { store: back, dataFolder: third, ...quiet });
    expect(contentOf(await toFile(back, third, 'back.sidos'))).toEqual(contentOf(file));
    expect(readFileSync(join(third, 'sidos.key'))).toEqual(readFileSync(join(first, 'sidos.key')));
    await Promise.all([embedded.close(), neo4j.close(), back.close()]);
  });
});
