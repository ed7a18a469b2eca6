import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  Counts,
  Documents,
  EntityCard,
  Export,
  Health,
  Neighbourhood,
  NetworkPayload,
  Outlines,
  PathsAnswer,
  SavedView,
  SavedViews,
  SearchAnswer,
} from '@sidos/api/model';
import type { EmbeddedStore } from '@sidos/api/store';
import type { z } from 'zod';
import { smallNetwork, storeWith } from '../support/network.ts';
import { serve, type TestServer } from '../support/server.ts';

let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  server = await serve({ store });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const api = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1${path}`, init);

/** The answer of a route, parsed by the contract. */
async function get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const res = await api(path);
  expect(res.status).toBe(200);
  expect(res.headers.get('content-type')).toBe('application/json; charset=utf-8');
  return schema.parse(await res.json());
}

describe('each route answers by the contract', () => {
  test('health: engine, versions and counts', async () => {
    const { entities, relations } = smallNetwork();
    expect(await get('/health', Health)).toEqual({
      status: 'ok',
      engine: 'embedded',
      engineVersion: expect.stringMatching(/^Grafeo \d/),
      version: await store.version(),
      stale: false,
      counts: { entities: entities.length, relations: relations.length, documents: 2 },
    });
  });

  test('network: as columns, under filters with commas or repeated keys', async () => {
    const all = await get('/network', NetworkPayload);
    expect(all.nodes.id).toHaveLength(all.total.nodes);
    const commas = await get('/network?type=person,project', NetworkPayload);
    const repeated = await get('/network?type=person&type=project', NetworkPayload);
    expect(commas.nodes.id).toEqual(['person:maija-makinen', 'project:ase', 'project:muu']);
    expect(repeated).toEqual(commas);
  });

  test('an entity: itself, its ties with direction and other end, the evidence of each', async () => {
    const { entity, ties } = await get('/entities/organisation:gtk', EntityCard);
    expect(entity).toEqual(smallNetwork().entities.find(({ id }) => id === 'organisation:gtk'));
    expect(ties.map(({ relation, direction, other }) => [relation.type, direction, other.id])).toEqual([
      ['ALLOCATES', 'in', 'project:ase'],
      ['PARTICIPATES_IN', 'out', 'project:ase'],
      ['PARTICIPATES_IN', 'out', 'project:muu'],
    ]);
    expect(ties[2].relation.evidence).toEqual([{ document: '2', lines: [1], certainty: 'stated' }]);
  });

  test('neighbours, search and paths', async () => {
    const near = await get('/entities/project:ase/neighbours?depth=2&limit=3', Neighbourhood);
    expect([near.shown, near.nodes.length]).toEqual([3, 4]);
    expect(near.total).toBeGreaterThan(3);
    const found = await get(`/search?q=${encodeURIComponent('mäkinen')}&type=person`, SearchAnswer);
    expect(found.hits.map(({ id }) => id)).toEqual(['person:maija-makinen']);
    const paths = await get('/paths?from=organisation:digipolis&to=region:espoo&limit=1', PathsAnswer);
    expect(paths).toMatchObject({ length: 5, shown: 1, total: 2 });
  });

  test('counts and documents agree with the data', async () => {
    const counts = await get('/counts', Counts);
    expect(counts.entities.organisation).toEqual({
      total: 4,
      kinds: {
        'development company': 1,
        'research institute': 1,
        university: 1,
        'university of applied sciences': 1,
      },
    });
    expect(counts.entities.person).toEqual({ total: 1, kinds: {} });
    expect(counts.relations.PARTICIPATES_IN.kinds).toMatchObject({ lead: 2, partner: 3 });
    expect(counts.relations.FUNDS).toEqual({ total: 0, kinds: {} });
    const { documents } = await get('/documents', Documents);
    expect(documents.map(({ number }) => number)).toEqual(['1', '2']);
    expect(documents[0]).toMatchObject({ title: 'Minutes', lineCount: 10, date: null });
    expect(documents[1].relations).toBe(4);
    expect(counts.documents['2']).toEqual({ entities: documents[1].entities, relations: 4 });
  });

  test('export gives back what was loaded, in the order of ids', async () => {
    expect(await get('/export', Export)).toEqual(smallNetwork());
  });

  test('outlines of the regions lie in Finland', async () => {
    const { features } = await get('/outlines', Outlines);
    expect(features.map(({ properties }) => properties.id)).toContain('region:lappi');
    const text = JSON.stringify(features.map(({ geometry }) => geometry.coordinates));
    const corners = (text.match(/[\d.]+/g) ?? []).map(Number);
    const lons = corners.filter((_, i) => i % 2 === 0);
    const lats = corners.filter((_, i) => i % 2 === 1);
    expect([Math.min(...lons) > 19, Math.max(...lons) < 32]).toEqual([true, true]);
    expect([Math.min(...lats) > 59, Math.max(...lats) < 71]).toEqual([true, true]);
  });

  test('ask: rows, and the entities met in them', async () => {
    const res = await api('/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        cypher: 'MATCH (p:Project) WHERE p.name = $name RETURN p, p.budgetEur AS budget',
        params: { name: 'Arctic Smartness Excellence' },
      }),
    });
    expect(res.status).toBe(200);
    expect(await res.json()).toMatchObject({
      columns: ['p', 'budget'],
      rows: [['project:ase', 1000]],
      nodes: [{ id: 'project:ase', type: 'project' }],
      truncated: false,
    });
  });
});

describe('saved views', () => {
  const send = (method: string, path: string, body?: unknown) =>
    api(path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });

  test('are kept, listed and taken away, and leave the version of the data as it is', async () => {
    const before = await store.version();
    const made = await send('POST', '/views', { name: ' Lappi ', state: 'region=region:lappi' });
    expect(made.status).toBe(201);
    const view = SavedView.parse(await made.json());
    expect(view).toMatchObject({ kind: 'view', name: 'Lappi', note: '', state: 'region=region:lappi' });
    expect(view.owner).toBe('this machine');
    const question = { kind: 'question', name: 'Q', note: 'why', state: 'q=1' };
    const second = SavedView.parse(await (await send('POST', '/views', question)).json());
    const list = await get('/views', SavedViews);
    expect(new Set(list.views)).toEqual(new Set([view, second]));
    expect(await store.version()).toBe(before);
    expect((await send('DELETE', `/views/${view.id}`)).status).toBe(204);
    expect((await get('/views', SavedViews)).views).toEqual([second]);
    const everything = { at: '9999', id: '', by: '', action: '', target: '', limit: 10 };
    const log = await store.read('changes', everything);
    const told = log.map(({ by, action, targets, before, after }) => [by, action, targets, before, after]);
    expect(new Set(told)).toEqual(
      new Set([
        ['this machine', 'view-saved', [view.id], null, 'Lappi'],
        ['this machine', 'question-saved', [second.id], null, 'Q'],
        ['this machine', 'view-removed', [view.id], 'Lappi', null],
      ]),
    );
    expect((await send('DELETE', `/views/${view.id}`)).status).toBe(404);
  });

  test('survive when all that the data holds is taken out of it', async () => {
    const own = await storeWith(smallNetwork());
    const view = {
      id: 'v',
      kind: 'view',
      name: 'n',
      note: '',
      state: 's',
      savedAt: '2026-01-01',
      owner: null,
    };
    await own.write([{ query: 'saved-view', rows: [view] }], { keepVersion: true });
    await own.write([{ query: 'remove-entities', rows: await own.read('entity-ids', {}) }]);
    expect(await own.read('entity-ids', {})).toEqual([]);
    expect(await own.read('saved-views', {})).toEqual([view]);
    await own.close();
  });

  test('need a name, and take nothing they do not know', async () => {
    const nameless = await send('POST', '/views', { name: '  ', state: '' });
    expect([nameless.status, await nameless.text()]).toEqual([
      400,
      expect.stringContaining('give it a name'),
    ]);
    const extra = await send('POST', '/views', { name: 'n', state: '', colour: 'red' });
    expect([extra.status, await extra.text()]).toEqual([400, expect.stringContaining('colour')]);
  });
});
