import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Records } from '@sidos/api/model';
import { EmbeddedStore, type Store } from '@sidos/api/store';
import { loadFiles, seedFiles, type LoadProgress } from '@sidos/api/loading';
import { onBothEngines } from '../support/engines.ts';
import { smallFile } from '../support/records.ts';

/** A layout that depends on nothing but the records. */
const layout = ({ entities }: Records) => entities.map(({ id }, index) => ({ id, x: index, y: index / 3 }));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidos-load-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

async function everything(store: Store) {
  return [await store.version(), await store.read('entities', {}), await store.read('relations', {})];
}

describe('loading', () => {
  onBothEngines((store) => {
    test('brings all five documents in, each entity with a place to be drawn at, and says how far it is', async () => {
      const steps: LoadProgress[] = [];
      const summary = await loadFiles(store(), seedFiles(), {
        layout,
        onProgress: (step) => steps.push(step),
      });
      expect(summary.changed).toBe(true);
      const numbers = (await store().read('documents', {})).map(({ entity }) => entity.aliases[0]);
      expect(numbers).toEqual(['000', '001', '002', '003', '004', 'FI']);
      const rows = await store().read('entities', {});
      expect(rows).toHaveLength(summary.entities);
      expect(rows.filter(({ x, y }) => x === null || y === null)).toEqual([]);
      expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['read', 'layout', 'write']));
      const last = steps.at(-1);
      expect(last?.done).toBe(last?.total);
    });

    test('the same again changes nothing', async () => {
      const before = await everything(store());
      expect((await loadFiles(store(), seedFiles(), { layout })).changed).toBe(false);
      expect(await everything(store())).toEqual(before);
    });

    test('a sixth document stands beside the five, tied to what they named, and can be renewed', async () => {
      const before = await everything(store());
      const sixth = smallFile('006');
      sixth.relations.push({
        type: 'PARTICIPATES_IN',
        from: 'organisation:lapin-liitto',
        to: 'project:silta',
        role: 'partner',
        evidence: ['6'],
      });
      await loadFiles(store(), [write('006.json', sixth)], { layout });
      const ties = await store().read('ties', { id: 'project:silta' });
      expect(ties.map(({ other }) => other.id)).toContain('organisation:lapin-liitto');
      const [oulu] = await store().read('entity', { id: 'region:oulu' });
      const documents = new Set(oulu?.entity.evidence.map(({ document }) => document));
      expect([...documents]).toEqual(['002', '006', 'FI']);

      sixth.relations = [];
      sixth.entities = [{ id: 'person:x-y', name: 'X Y', evidence: ['1'] }];
      await loadFiles(store(), [write('006.json', sixth)], { layout });
      expect(await store().read('entity', { id: 'project:silta' })).toEqual([]);
      expect(await store().read('entity', { id: 'person:x-y' })).toHaveLength(1);

      await loadFiles(store(), [write('006.json', { ...sixth, entities: [] })], { layout });
      const kept = await store().read('relations', {});
      expect(kept).toEqual(before[2]);
    });

    test('a fault names file, record and remedy, and nothing is changed', async () => {
      const before = await everything(store());
      const bad = smallFile('007');
      bad.relations[0].from = 'organisation:nobody';
      const good = write('008.json', smallFile('008'));
      await expect(loadFiles(store(), [good, write('007.json', bad)], { layout })).rejects.toThrow(
        /007\.json: relation 1 .*organisation:nobody is not defined; add the entity/,
      );
      await expect(loadFiles(store(), [write('009.json', '{"document":')], { layout })).rejects.toThrow(
        /009\.json: this is no JSON/,
      );
      await expect(loadFiles(store(), [join(folder, 'none.json')], { layout })).rejects.toThrow(
        /none\.json: there is no file/,
      );
      expect(await everything(store())).toEqual(before);
    });

    test('statuses, printed sums and notes come back as they were said, and go with their document', async () => {
      const first = smallFile('006');
      first.entities[2] = {
        ...first.entities[2],
        notes: [{ evidence: '9-10', fi: 'Summa on väärin.' }],
        statuses: [{ is: 'running', asOf: '2026-03', evidence: '6:implied' }],
        sums: [{ category: 'Palkat', amountEur: 900.5, evidence: '7' }],
      };
      const second = smallFile('007');
      second.entities[2] = {
        ...second.entities[2],
        notes: ['Otherwise here.'],
        statuses: [{ is: 'applied', asOf: '2024', evidence: '2' }],
      };
      const files = [write('006.json', first), write('007.json', second)];
      await loadFiles(store(), files, { layout });
      const project = async () => (await store().read('entity', { id: 'project:silta' }))[0]?.entity;
      const applied = { document: '007', lines: [2], certainty: 'stated', is: 'applied', asOf: '2024' };
      const other = { document: '007', lines: [1], en: 'Otherwise here.' };
      expect(await project()).toMatchObject({
        notes: [{ document: '006', lines: [9, 10], fi: 'Summa on väärin.' }, other],
        statuses: [
          { document: '006', lines: [6], certainty: 'implied', is: 'running', asOf: '2026-03' },
          applied,
        ],
        sums: [{ document: '006', lines: [7], certainty: 'stated', category: 'Palkat', amountEur: 900.5 }],
      });
      const cypher = "MATCH (p:Project {id: 'project:silta'}) RETURN p.status AS status";
      const asked = await store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 2 });
      expect(asked.rows).toEqual([['running']]);
      expect((await loadFiles(store(), files, { layout })).changed).toBe(false);

      await loadFiles(store(), [write('006.json', { ...first, entities: [], relations: [] })], { layout });
      expect(await project()).toMatchObject({ notes: [other], statuses: [applied] });
    });

    test('another kind than the database has is a fault', async () => {
      const other = smallFile('006');
      other.entities[0] = { ...other.entities[0], id: 'organisation:lapin-liitto', kind: 'company' };
      other.relations = [];
      await expect(loadFiles(store(), [write('006.json', other)], { layout })).rejects.toThrow(
        /006\.json: organisation:lapin-liitto has kind "company", in the database it is "regional council"/,
      );
    });
  });
});

describe('the version of the data', () => {
  test('follows from the data, not from the way there', async () => {
    const [first, second] = [await EmbeddedStore.open(), await EmbeddedStore.open()];
    const files = seedFiles();
    await loadFiles(first, files, { layout });
    for (const file of [...files].reverse().slice(0, 2)) await loadFiles(second, [file], { layout });
    await loadFiles(second, files, { layout });
    expect(await second.version()).toBe(await first.version());
    await first.close();
    await second.close();
  });
});
