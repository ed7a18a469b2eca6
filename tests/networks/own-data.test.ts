import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Health, NetworkList } from '@sidos/api/model';
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

test('for the public a network that is called after somebody in it tells neither name nor id', async () => {
  const named = { SIDOS_DATA: join(folder, 'named'), SIDOS_SEED: 'none' };
  const file = join(folder, 'somebody.json');
  const person = { id: 'person:marja-esimerkki', name: 'Marja Esimerkki', evidence: ['1'] };
  const document = { number: '901', title: 'Mine', lineCount: 5 };
  writeFileSync(file, JSON.stringify({ document, entities: [person], relations: [] }));
  for (const name of ['Marja Esimerkin verkosto', 'Koe']) {
    expect((await sidos(['network', 'new', name], named).ended).code).toBe(0);
    expect((await sidos(['load', file, '--network', name], named).ended).code).toBe(0);
  }
  const open = await startApp({ ...named, SIDOS_ACCESS: 'public' });
  const got = async (path: string) => {
    const answer = await fetch(`${open.url}/api/v1${path}`);
    return { status: answer.status, text: await answer.text() };
  };
  const { text } = await got('/networks');
  expect(text).not.toMatch(/marja|esimerk/i);
  const { networks } = NetworkList.parse(JSON.parse(text));
  const opaque = expect.stringMatching(/^network-[0-9a-f]{16}$/) as unknown;
  expect(networks.map(({ id, name }) => [id, name])).toEqual([
    [opaque, 'M. E. verkosto'],
    ['koe', 'Koe'],
  ]);
  const counted = Health.parse(JSON.parse((await got(`/health?network=${networks[0].id}`)).text)).counts;
  expect(counted.entities).toBe(2);
  expect((await got('/health?network=koe')).status).toBe(200);
  // By its own id it is answered as one that is not there.
  const own = await got('/counts?network=marja-esimerkin-verkosto');
  const none = await got('/counts?network=ei-ole');
  expect(none.status).toBe(404);
  expect([own.status, own.text.replaceAll('marja-esimerkin-verkosto', 'ei-ole')]).toEqual([404, none.text]);
  await open.end();
});
