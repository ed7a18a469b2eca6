import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFolder } from '@sidos/api/secret';
import { openStore } from '@sidos/api/store';
import { startApp } from '../support/sidos.ts';

let top: string;
let umask: number;
beforeAll(() => {
  // As most machines have it: what is made can be read by everyone.
  umask = process.umask(0o022);
  top = mkdtempSync(join(tmpdir(), 'sidos-folder-'));
});
afterAll(() => {
  process.umask(umask);
  rmSync(top, { recursive: true });
});
const folder = () => mkdtempSync(join(top, 'one-'));
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** A folder and all in it that others than the owner have any right to. */
function openToOthers(path: string): string[] {
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
  return [...((statSync(path).mode & 0o077) === 0 ? [] : [path]), ...inside.flatMap(openToOthers)];
}

describe('the data folder', () => {
  test('is made for its owner alone, with the database, its log and its copies', async () => {
    const data = join(folder(), 'deep', 'data');
    const store = await openStore({ dataFolder: data });
    await store.write([{ query: 'meta', rows: [{ id: 'seed', version: 'x' }] }]);
    expect(mode(data)).toBe('700');
    expect(openToOthers(data)).toEqual([]);
    expect(readdirSync(data).length).toBeGreaterThan(1);
    await store.close();
    expect(openToOthers(data)).toEqual([]);
  });

  test('of an app that is served, its key, and the copies that users’ own queries run on are for their owner alone', async () => {
    const [data, temporary] = [join(folder(), 'data'), folder()];
    const app = await startApp({ SIDOS_DATA: data, TMPDIR: temporary });
    try {
      await fetch(`${app.url}/api/v1/ask`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ cypher: 'RETURN 1 AS one' }),
      });
      expect(readdirSync(data)).toContain('sidos.key');
      expect(readdirSync(temporary, { recursive: true }).join(' ')).toMatch(/sidos-ask-\S+\.grafeo/);
      expect(openToOthers(data)).toEqual([]);
      // Beside it tsx keeps the compiled program there, which holds no data.
      const copies = readdirSync(temporary).filter((name) => name.startsWith('sidos-'));
      expect(copies.flatMap((name) => openToOthers(join(temporary, name)))).toEqual([]);
    } finally {
      await app.end();
    }
    expect(openToOthers(data)).toEqual([]);
  });

  test('that others could read is closed to them, with all that is Sidos’s own', () => {
    const data = folder();
    mkdirSync(join(data, 'sidos.grafeo.wal'));
    writeFileSync(join(data, 'sidos.grafeo.wal', 'wal_0.log'), 'x');
    writeFileSync(join(data, 'sidos.grafeo'), 'x');
    for (const path of ['', 'sidos.grafeo.wal']) chmodSync(join(data, path), 0o755);
    expect(openFolder(data)).toEqual([]);
    expect([mode(data), mode(join(data, 'sidos.grafeo'))]).toEqual(['700', '600']);
    expect(openToOthers(data)).toEqual([]);
  });

  test('that holds other things too keeps its rights, which is said; Sidos’s own files are closed', () => {
    const data = folder();
    writeFileSync(join(data, 'sidos.grafeo'), 'x');
    writeFileSync(join(data, 'thesis.txt'), 'x');
    chmodSync(data, 0o755);
    expect(openFolder(data)).toEqual([
      expect.stringMatching(/^The data folder .* \(thesis\.txt\)\. .*SIDOS_DATA/),
    ]);
    expect([mode(data), mode(join(data, 'sidos.grafeo')), mode(join(data, 'thesis.txt'))]).toEqual([
      '755',
      '600',
      '644',
    ]);
  });

  test('a link in it is not followed: what it leads to lies elsewhere', () => {
    const data = folder();
    const elsewhere = join(folder(), 'elsewhere');
    writeFileSync(elsewhere, 'x');
    chmodSync(elsewhere, 0o644);
    symlinkSync(elsewhere, join(data, 'sidos.grafeo'));
    openFolder(data);
    expect(mode(elsewhere)).toBe('644');
  });
});
