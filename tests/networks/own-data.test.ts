import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Health } from '@sidos/api/model';
import { openStore } from '@sidos/api/store';
import { sidos, startApp } from '../support/sidos.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-own-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('data of one’s own is not in the way of a start, and is not touched by one', () => {
  const elsewhere = { SIDOS_DATA: join(folder, 'own-data') };

  test('also where it says otherwise what something is than the documents that come with Sidos', async () => {
    // In the shipped documents it is a regional council (002, 003).
    const contrary = {
      document: { number: '900', title: 'Mine', lineCount: 5 },
      entities: [
        { id: 'organisation:lapin-liitto', name: 'Lapin liitto', kind: 'association', evidence: ['1'] },
      ],
      relations: [],
    };
    const file = join(folder, 'contrary.json');
    writeFileSync(file, JSON.stringify(contrary));
    expect((await sidos(['load', file], elsewhere).ended).code).toBe(0);
    const before = (await sidos(['export'], elsewhere).ended).out;
    const other = await startApp(elsewhere);
    const { counts } = Health.parse(await (await fetch(`${other.url}/api/v1/health`)).json());
    await other.end();
    expect(counts).toEqual({ entities: 2, relations: 0, documents: 1 });
    expect((await sidos(['export'], elsewhere).ended).out).toBe(before);
  });

  test('SIDOS_SEED=none begins empty with every verb, and a start without it brings the documents', async () => {
    const empty = { SIDOS_DATA: join(folder, 'empty'), SIDOS_SEED: 'none' };
    expect(JSON.parse((await sidos(['export'], empty).ended).out)).toEqual({ entities: [], relations: [] });
    expect(await sidos(['load'], empty).ended).toMatchObject({
      code: 1,
      err: expect.stringContaining('SIDOS_SEED is none: name the record files') as unknown,
    });
    const other = await startApp(empty);
    expect(Health.parse(await (await fetch(`${other.url}/api/v1/health`)).json()).counts.entities).toBe(0);
    await other.end();
    const store = await openStore({ dataFolder: empty.SIDOS_DATA });
    expect(await store.read('loaded-seed', {})).toEqual([]);
    await store.close();
  });
});
