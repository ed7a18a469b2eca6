import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EngineLimit, StoreUnavailable } from '@sidos/api/model';
import { DATABASE_FILE, EmbeddedStore, entityBatches, openStore, relationBatches } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { sourceOf } from '../../support/records.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidos-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The command lines of the processes that this one has started; none where the system does not tell. */
function childPrograms(): string[] {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return [];
  const ids = readFileSync(list, 'utf8').split(' ').filter(Boolean);
  return ids.map((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8'));
}

describe('the embedded database', () => {
  test('is made where there is none, and holds after closing what it held before', async () => {
    const dataFolder = join(folder, 'new', 'data');
    const first = await openStore({ dataFolder });
    expect(await first.version()).toBe('empty');
    const { version } = await loadSources(first, [sourceOf()]);
    const entities = await first.read('entities', {});
    await first.close();

    const second = await openStore({ dataFolder });
    expect(second.engine).toBe('embedded');
    expect(second.engineVersion).toMatch(/^Grafeo \d/);
    expect(await second.version()).toBe(version);
    expect(await second.read('entities', {})).toEqual(entities);
    await second.close();
  });

  test('in use by another is refused with the remedy', async () => {
    const store = await openStore({ dataFolder: folder });
    await expect(openStore({ dataFolder: folder })).rejects.toThrow(
      /sidos\.grafeo is in use by another process\. Stop the other Sidos, or .* SIDOS_DATA/,
    );
    await store.close();
  });

  test.each([
    ['text', () => Buffer.from('this is no database '.repeat(500))],
    ['nothing at all', () => Buffer.alloc(0)],
  ])('damaged (the file holds %s) is refused with the remedy, and the file stays', async (_, bytes) => {
    const file = join(folder, DATABASE_FILE);
    writeFileSync(file, bytes());
    await expect(openStore({ dataFolder: folder })).rejects.toThrow(StoreUnavailable);
    await expect(openStore({ dataFolder: folder })).rejects.toThrow(
      /is damaged .*Bring in a backup .* add --set-aside to this command/,
    );
    expect(readFileSync(file)).toEqual(bytes());
  });

  test('with a piece torn off is refused, not opened empty', async () => {
    const store = await openStore({ dataFolder: folder });
    await loadSources(store, [sourceOf()]);
    await store.close();
    const file = join(folder, DATABASE_FILE);
    writeFileSync(file, readFileSync(file).subarray(0, 9_000));
    await expect(openStore({ dataFolder: folder })).rejects.toThrow(/is damaged/);
  });

  test('in a folder that cannot be written is refused with the remedy', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const dataFolder of [join(file, 'data'), '/proc/sidos']) {
      await expect(openStore({ dataFolder })).rejects.toThrow(
        /data folder .* cannot be written .* choose another folder with SIDOS_DATA/,
      );
    }
  });

  test('takes all of a write or nothing', async () => {
    const store = await EmbeddedStore.open();
    await loadSources(store, [sourceOf()]);
    const before = [await store.version(), await store.read('entities', {})];
    const person = {
      id: 'person:a',
      name: 'A',
      aliases: [],
      notes: [],
      evidence: ['900:1:stated'],
      searchText: 'a',
    };
    await expect(
      store.write([
        { query: 'person', rows: [person] },
        { query: 'no-such-query', rows: [person] },
      ]),
    ).rejects.toThrow();
    expect([await store.version(), await store.read('entities', {})]).toEqual(before);
    await store.close();
  });

  test('answers questions while it is written to', async () => {
    const store = await EmbeddedStore.open();
    const person = (n: number) => ({
      id: `person:p${n}`,
      name: `P ${n}`,
      aliases: [],
      notes: [],
      evidence: [],
      searchText: '',
    });
    const cypher = 'MATCH (n:Person) RETURN count(n) AS n';
    const counts: unknown[] = [];
    for (let n = 1; n <= 12; n += 1) {
      const asked = [1, 2].map(() => store.ask({ cypher, params: {}, timeoutMs: 20_000, maxRows: 1 }));
      await store.write([{ query: 'person', rows: [person(n)] }]);
      for (const answer of await Promise.all(asked)) counts.push(answer.rows[0]?.[0]);
    }
    expect(counts).toEqual([...counts].sort((a, b) => Number(a) - Number(b)));
    const last = await store.ask({ cypher, params: {}, timeoutMs: 20_000, maxRows: 1 });
    expect(last.rows).toEqual([[12]]);
    await store.close();
  });

  test('tells a query that the engine cannot take what to try', async () => {
    const store = await EmbeddedStore.open();
    const request = { params: {}, timeoutMs: 60_000, maxRows: 10 };
    await expect(store.ask({ cypher: 'MATCH (n:Person|Event) RETURN n', ...request })).rejects.toThrow(
      /WHERE n:A OR n:B/,
    );
    const many = 'UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b RETURN a, b';
    await expect(store.ask({ cypher: `${many} UNION ${many}`, ...request })).rejects.toThrow(EngineLimit);
    expect((await store.ask({ cypher: 'RETURN 1 AS one', ...request })).rows).toEqual([[1]]);
    await store.close();
  });

  test('nodes without labels may be filtered over more rows than the engine takes at once', async () => {
    const store = await EmbeddedStore.open();
    const evidence = [{ document: '900', lines: [1], certainty: 'stated' as const }];
    const common = { aliases: [], notes: [], evidence };
    const project = {
      id: 'project:p',
      type: 'project' as const,
      kind: 'project' as const,
      name: 'P',
      ...common,
    };
    const members = Array.from({ length: 300 }, (_, n) => ({
      ...{ id: `organisation:o${n}`, type: 'organisation' as const, kind: 'company' as const, name: `O${n}` },
      ...common,
    }));
    const ties = members.map(({ id }) => ({
      ...{ id: `PARTICIPATES_IN|${id}|project:p|partner`, type: 'PARTICIPATES_IN' as const, from: id },
      ...{ to: 'project:p', role: 'partner' as const, notes: [], evidence },
    }));
    await store.write([...entityBatches([project, ...members]), ...relationBatches(ties)]);
    const asked = async (cypher: string) =>
      (await store.ask({ cypher, params: {}, timeoutMs: 60_000, maxRows: 10 })).rows;
    const pairs = 300 * 299;
    expect(pairs).toBeGreaterThan(65_535);
    expect(await asked('MATCH (a)-[r]-(b)-[s]-(c) RETURN count(*) AS n')).toEqual([[pairs]]);
    expect(await asked('MATCH (a)-->(b)<--(c) WHERE a.name < c.name RETURN count(*) AS n')).toEqual([
      [pairs / 2],
    ]);
    await store.close();
  });

  test('answers a warm question in little time, and leaves no process behind', async () => {
    const store = await EmbeddedStore.open({ warm: true });
    const ask = () => store.ask({ cypher: 'RETURN 1 AS one', params: {}, timeoutMs: 60_000, maxRows: 10 });
    await ask();
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(50);
    await store.close();
    expect(childPrograms().filter((program) => program.includes('ask-child'))).toEqual([]);
  });
});
