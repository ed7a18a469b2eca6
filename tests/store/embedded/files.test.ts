import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DATABASE_FILE, openStore, type Store } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { sourceOf } from '../../support/records.ts';

const LOG = `${DATABASE_FILE}.wal`;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidos-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const view = (id: string) => ({
  query: 'saved-view',
  rows: [{ id, kind: 'view', name: 'V', note: '', state: '', savedAt: '2026-01-01T00:00:00Z' }],
});

describe('a database file copied', () => {
  /** A folder in use, in which the log alone holds the newest. */
  async function inUse(): Promise<{ store: Store; from: string }> {
    const from = join(folder, 'from');
    const store = await openStore({ dataFolder: from });
    await loadSources(store, [sourceOf()]);
    return { store, from };
  }

  test('while it is in use, with its log: all is there', async () => {
    const { store, from } = await inUse();
    const dataFolder = join(folder, 'copy');
    cpSync(from, dataFolder, { recursive: true });
    const copy = await openStore({ dataFolder });
    expect(await copy.version()).toBe(await store.version());
    await copy.close();
    await store.close();
  });

  test('without its log is noticed and said; with the log put beside it all is there', async () => {
    const { store, from } = await inUse();
    const dataFolder = join(folder, 'copy');
    mkdirSync(dataFolder);
    cpSync(join(from, DATABASE_FILE), join(dataFolder, DATABASE_FILE));
    await expect(openStore({ dataFolder })).rejects.toThrow(
      /copied while it was in use, without its log folder .*sidos\.grafeo\.wal: .* Copy that folder to its place too, or add --set-aside/,
    );
    cpSync(join(from, LOG), join(dataFolder, LOG), { recursive: true });
    const whole = await openStore({ dataFolder });
    expect(await whole.version()).toBe(await store.version());
    await whole.close();
    await store.close();
  });

  test('as its log alone is said, not begun anew', async () => {
    const { store, from } = await inUse();
    const dataFolder = join(folder, 'copy');
    cpSync(join(from, LOG), join(dataFolder, LOG), { recursive: true });
    await expect(openStore({ dataFolder })).rejects.toThrow(
      /log folder .* is there and the database .* is not/,
    );
    expect(readdirSync(join(dataFolder, LOG))).not.toEqual([]);
    await store.close();
  });

  test('after it was closed is whole by itself', async () => {
    const { store, from } = await inUse();
    const version = await store.version();
    await store.close();
    expect(readdirSync(from)).toEqual([DATABASE_FILE]);
    const again = await openStore({ dataFolder: from });
    expect(await again.version()).toBe(version);
    await again.close();
  });
});

describe('a damaged database that is set aside', () => {
  const told: string[] = [];
  const tell = (sentence: string) => void told.push(sentence);
  beforeEach(() => {
    told.length = 0;
  });

  test('keeps its files in a folder of their own, and a new one is made', async () => {
    writeFileSync(join(folder, DATABASE_FILE), 'this is no database');
    const store = await openStore({ dataFolder: folder, setAside: true, tell });
    expect(await store.version()).toBe('empty');
    expect(told).toEqual([expect.stringMatching(/sidos-set-aside-1; nothing could be read of them/)]);
    expect(readFileSync(join(folder, 'sidos-set-aside-1', DATABASE_FILE), 'utf8')).toBe(
      'this is no database',
    );
    await store.close();
  });

  test('gives what its log held before the damage', async () => {
    const store = await openStore({ dataFolder: join(folder, 'from') });
    await store.write([view('v1')], { keepVersion: true });
    await store.close();
    const again = await openStore({ dataFolder: join(folder, 'from') });
    await again.write([view('v2')], { keepVersion: true });
    await again.write([view('v3')], { keepVersion: true });
    const dataFolder = join(folder, 'copy');
    cpSync(join(folder, 'from'), dataFolder, { recursive: true });
    await again.close();
    const [name = ''] = readdirSync(join(dataFolder, LOG)).sort().slice(-1);
    const bytes = readFileSync(join(dataFolder, LOG, name));
    bytes.fill(0xff, 0, 16);
    writeFileSync(join(dataFolder, LOG, name), bytes);
    await expect(openStore({ dataFolder })).rejects.toThrow(/is damaged .* add --set-aside/);

    const salvaged = await openStore({ dataFolder, setAside: true, tell });
    expect(told).toEqual([
      expect.stringMatching(/sidos-set-aside-1; what could be read of them was taken over/),
    ]);
    expect((await salvaged.read('saved-views', {})).map(({ id }) => id)).toContain('v1');
    const beside = [DATABASE_FILE, `${DATABASE_FILE}.last`, LOG];
    expect(readdirSync(join(dataFolder, 'sidos-set-aside-1')).sort()).toEqual(beside);
    await salvaged.close();
  });
});

describe('a log that was damaged at its end, which the engine takes for a write that was never finished', () => {
  /** A copy of a folder in use: a view is in its file, two more are in its log alone. */
  async function copied(damage: (log: Buffer) => Buffer): Promise<string> {
    const from = join(folder, 'from');
    const store = await openStore({ dataFolder: from });
    await store.write([view('v1')], { keepVersion: true });
    await store.close();
    const again = await openStore({ dataFolder: from });
    await again.write([view('v2')], { keepVersion: true });
    await again.write([view('v3')], { keepVersion: true });
    const dataFolder = join(folder, 'copy');
    cpSync(from, dataFolder, { recursive: true });
    await again.close();
    const [name = ''] = readdirSync(join(dataFolder, LOG)).sort().slice(-1);
    const path = join(dataFolder, LOG, name);
    writeFileSync(path, damage(readFileSync(path)));
    return dataFolder;
  }

  const opened = async (dataFolder: string) => {
    const told: string[] = [];
    const store = await openStore({ dataFolder, tell: (sentence) => void told.push(sentence) });
    const views = (await store.read('saved-views', {})).map(({ id }) => id).sort();
    await store.close();
    return { told, views };
  };
  const flipped = (log: Buffer, at: number) => {
    log[log.length - at] ^= 0xff;
    return log;
  };

  test.each<[string, (log: Buffer) => Buffer, string[], RegExp]>([
    ['one wrong bit', (log) => flipped(log, 1), ['v1', 'v2'], /lacks the last write that was acknowledged/],
    ['cut short', (log) => log.subarray(0, -9), ['v1', 'v2'], /lacks the last write that was acknowledged/],
    ['zeros', (log) => log.fill(0, log.length - 40), ['v1', 'v2'], /lacks the last write that was/],
    ['nothing after its head', (log) => log.subarray(0, 128), ['v1'], /lacks the last 2 writes that were/],
  ])('%s: what is lacking is said, once, and the log kept', async (_, damage, left, sentence) => {
    const dataFolder = await copied(damage);
    const { told, views } = await opened(dataFolder);
    expect(views).toEqual(left);
    expect(told).toEqual([expect.stringMatching(sentence)]);
    expect(told[0]).toContain(join(dataFolder, 'sidos-set-aside-1'));
    expect(readdirSync(join(dataFolder, 'sidos-set-aside-1', LOG))).toHaveLength(1);
    expect(await opened(dataFolder)).toEqual({ told: [], views: left });
  });

  test('a log that is whole, or has the beginning of a write behind its end, lacks nothing', async () => {
    for (const damage of [
      (log: Buffer) => log,
      (log: Buffer) => Buffer.concat([log, log.subarray(128, 150)]),
    ]) {
      const dataFolder = await copied(damage);
      expect(await opened(dataFolder)).toEqual({ told: [], views: ['v1', 'v2', 'v3'] });
      rmSync(dataFolder, { recursive: true });
    }
  });

  test('the note of another database, or one that cannot be read, tells nothing', async () => {
    const dataFolder = await copied((log) => log.subarray(0, -9));
    const note = join(dataFolder, `${DATABASE_FILE}.last`);
    const text = readFileSync(note, 'utf8');
    writeFileSync(
      note,
      text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    );
    expect((await opened(dataFolder)).told).toEqual([]);
  });
});

test('a database of a newer Sidos is refused', async () => {
  await (await openStore({ dataFolder: folder })).close();
  const db = grafeo.GrafeoDB.open(join(folder, DATABASE_FILE));
  await db.executeCypher("MATCH (m:Meta {id: 'format'}) SET m.version = '4'");
  db.close();
  await expect(openStore({ dataFolder: folder })).rejects.toThrow(/written by a newer Sidos .* Update Sidos/);
});
