import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { THIS_MACHINE, type Records } from '@sidos/api/model';
import { EmbeddedStore } from '@sidos/api/store';
import { bringIn, removeSources } from '../../api/src/importing/index.ts';
import { readApart } from '../../api/src/importing/read-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-limits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A table of so many rows, each of its own organisation. */
function fileOf(name: string, rows: number) {
  const path = join(folder, name);
  const body = Array.from({ length: rows }, (_, i) => `Organisation ${i},Project ${i % 7},${'x'.repeat(80)}`);
  writeFileSync(path, `organisation,project,notes\n${body.join('\n')}\n`);
  return { name, path };
}
const orderOf = (file: { name: string; path: string }) => ({
  files: [file],
  choice: {},
  known: [],
  saved: [],
});
const layout = ({ entities }: Records) => entities.map(({ id }, i) => ({ id, x: i, y: i }));

describe('an import', () => {
  let store: EmbeddedStore;
  beforeAll(async () => {
    store = await EmbeddedStore.open({ shuffleUnordered: true });
  });
  afterAll(() => store.close());

  test.each(['read', 'layout', 'write'] as const)(
    'that is stopped at "%s" changes nothing, and is begun again',
    async (at) => {
      const stop = new AbortController();
      const order = { files: [fileOf(`${at}.csv`, 300)], choice: {}, by: THIS_MACHINE };
      const before = await store.version();
      const steps: string[] = [];
      const onProgress = ({ step, done, total }: { step: string; done: number; total: number }) => {
        steps.push(`${step} ${done}/${total}`);
        if (step === at && !stop.signal.aborted) stop.abort();
        stop.signal.throwIfAborted();
      };
      await expect(bringIn(store, order, { layout, onProgress, signal: stop.signal })).rejects.toThrow();
      expect(steps.some((step) => step.startsWith(at))).toBe(true);
      expect([await store.version(), await store.read('sources', {})]).toEqual([before, []]);
      const { summary } = await bringIn(store, order, { layout });
      expect(summary.create).toBe(300);
      await removeSources(store, summary.documents, THIS_MACHINE, { layout });
      expect(await store.read('entity-ids', {})).toEqual([]);
    },
  );
});

describe('a file that is too much', () => {
  const never = new AbortController().signal;

  test('for the memory of its process ends that process alone, in a sentence', async () => {
    const reading = readApart(orderOf(fileOf('large.csv', 200_000)), () => undefined, never, {
      memoryMb: 60,
      timeMs: 120_000,
    });
    await expect(reading).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(/^Reading large\.csv needs more than 60 MB of memory\. Divide it/),
      told: { key: 'readingMemory' },
    });
  }, 130_000);

  test('for its time is given up, in a sentence', async () => {
    const reading = readApart(orderOf(fileOf('slow.csv', 50_000)), () => undefined, never, {
      memoryMb: 900,
      timeMs: 100,
    });
    await expect(reading).rejects.toMatchObject({
      status: 408,
      message: expect.stringMatching(/^slow\.csv could not be read within 0\.1 s/),
    });
  });

  test('is given up where nobody waits for it', async () => {
    const stop = new AbortController();
    const reading = readApart(orderOf(fileOf('left.csv', 50_000)), () => stop.abort(), stop.signal);
    await expect(reading).rejects.toMatchObject({ code: 'given-up' });
  });

  test('with a name that leads elsewhere is read as a file of that name, and leads nowhere', async () => {
    const { path } = fileOf('plain.csv', 2);
    const name = '../../../etc/passwd‮gpj.csv';
    const [table] = await readApart(orderOf({ name, path }), () => undefined, never);
    expect(table.look.document).toMatch(/^[a-z0-9-]+$/);
    expect(table.look.file).toBe(name);
  });
});
