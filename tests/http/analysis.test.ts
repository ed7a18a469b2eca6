import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BridgesAnswer,
  MeasureCatalog,
  MeasuresAnswer,
  Problem,
  Progress,
  WhatIfAnswer,
  type Records,
} from '@sidos/api/model';
import { EmbeddedStore, entityBatches, relationBatches } from '@sidos/api/store';
import { serve, type TestServer } from '../support/server.ts';
import { Facts, seedRecords } from '../support/snapshots.ts';

/** A database in memory, without a layout: the desks ask for none. */
async function storeWith({ entities, relations }: Records): Promise<EmbeddedStore> {
  const opened = await EmbeddedStore.open();
  await opened.write([...entityBatches(entities), ...relationBatches(relations)]);
  return opened;
}

let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  store = await storeWith(seedRecords());
  server = await serve({ store });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const NDJSON = 'application/x-ndjson';

const post = (
  name: string,
  body: unknown,
  init: { accept?: string; signal?: AbortSignal; to?: TestServer } = {},
) =>
  fetch(`${(init.to ?? server).url}/api/v1/analysis/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: init.accept ?? 'application/json' },
    body: JSON.stringify(body),
    ...(init.signal && { signal: init.signal }),
  });

/** Work that takes some seconds: many runs of a dear measure. */
const LONG = { measure: 'betweenness_weighted_raw', runs: 500, seed: 1 };

describe('questions of the desks over HTTP', () => {
  test('an answer is plain JSON by the contract, and the same bytes when asked again', async () => {
    const first = await post('bridges', { grouping: { by: 'region' } });
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const text = await first.text();
    const { meta, rows } = BridgesAnswer.parse(JSON.parse(text));
    expect(meta.version).toBe(await store.version());
    expect(rows.length).toBe(meta.actors);
    expect(await (await post('bridges', { grouping: { by: 'region' } })).text()).toBe(text);
  });

  test('the catalogue of measures', async () => {
    const res = await fetch(`${server.url}/api/v1/analysis/catalog`);
    expect(MeasureCatalog.parse(await res.json()).measures.length).toBeGreaterThan(80);
  });

  test('progress goes ahead line by line to whom asks for lines, the result comes last', async () => {
    const res = await post(
      'certainty',
      { ...LONG, runs: 30 },
      { accept: `${NDJSON}, application/json;q=0.9` },
    );
    expect(res.headers.get('content-type')).toContain(NDJSON);
    const lines = (await res.text()).trimEnd().split('\n');
    const steps = lines.slice(0, -1).map((line) => Progress.parse(JSON.parse(line)).progress);
    expect(steps.length).toBeGreaterThan(0);
    expect(JSON.parse(lines.at(-1)!)).toHaveProperty('result.actors');
  });

  test('nothing is written by a what-if', async () => {
    const before = await store.version();
    const res = await post('what-if', { remove: ['organisation:porin-kaupunki'] });
    expect(WhatIfAnswer.parse(await res.json()).whole[0]).toMatchObject({ key: 'actors' });
    expect(await store.version()).toBe(before);
  });

  test('two desks give the same digits for the same measure', async () => {
    const body = { grouping: { by: 'region' }, measures: ['betweenness_raw', 'constraint'] };
    const { columns } = MeasuresAnswer.parse(await (await post('measures', body)).json());
    const bridges = BridgesAnswer.parse(await (await post('bridges', { grouping: { by: 'region' } })).json());
    const byId = new Map(bridges.rows.map(({ actor, betweenness }) => [actor.id, betweenness.value]));
    const { actors } = MeasuresAnswer.parse(await (await post('measures', body)).json());
    expect(actors.map(({ id }) => byId.get(id))).toEqual(
      columns.find(({ key, level }) => key === 'betweenness_raw' && level === 'node')?.values,
    );
  });
});

describe('faults of the caller', () => {
  test.each([
    ['bridges', { network: { through: [] } }, 400, /network.through/],
    ['bridges', { netwrok: {} }, 400, /Unknown key "netwrok"/],
    ['broker', { id: 'organisation:nobody' }, 404, /no actor of this network/],
    ['network', { network: { regions: ['region:atlantis'] } }, 404, /no region "region:atlantis"/],
    [
      'measures',
      { measures: ['degree', 'sparkle'] },
      400,
      /"measures.1" .* "sparkle": .* no such measure; GET/,
    ],
    [
      'measures',
      { measures: ['edge.degree'] },
      400,
      /"measures.0" .* "edge.degree": .* no such measure; GET/,
    ],
    ['certainty', { measure: 'edge.weight' }, 400, /"edge.weight": .* no such measure of actors; GET/],
    ['embeddedness', { group: { by: 'rest' } }, 400, /"group.by" .* one of cluster, region, project, kind/],
    ['ties', { group: { by: 'rest' }, ties: 'all' }, 400, /"group.by" .* one of cluster, region/],
    ['change', { group: { by: 'rest' }, before: {}, after: {} }, 400, /"group.by" .* one of cluster, region/],
  ])('%s %j is answered with %i in words', async (name, body, status, detail) => {
    const res = await post(name, body, { accept: `${NDJSON}, application/json;q=0.9` });
    expect(res.status).toBe(status);
    expect(res.headers.get('content-type')).toContain('application/problem+json');
    expect(Problem.parse(await res.json()).detail).toMatch(detail);
  });
});

describe('long work', () => {
  test('it keeps nobody waiting: quick questions and health are answered meanwhile', async () => {
    const gone = new AbortController();
    const long = post('certainty', { ...LONG, seed: 2 }, { signal: gone.signal }).catch(() => 'given up');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    expect((await fetch(`${server.url}/api/v1/health`)).status).toBe(200);
    expect((await post('missing', { a: 'region:lappi', b: 'region:kainuu' })).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    gone.abort();
    expect(await long).toBe('given up');
  });

  test('closing the request ends it: the next long question does not wait for it', async () => {
    const gone = new AbortController();
    const long = post('certainty', { ...LONG, seed: 3 }, { signal: gone.signal }).catch(() => 'given up');
    await new Promise((resolve) => setTimeout(resolve, 300));
    gone.abort();
    expect(await long).toBe('given up');
    const began = performance.now();
    expect((await post('measures', { measures: ['degree'], seed: 9 })).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('new data are seen at once', async () => {
    const growing = await storeWith(new Facts().document('900').project('p', 'a b'));
    const local = await serve({ store: growing });
    const actors = async () => {
      const res = await post('bridges', { grouping: { by: 'kind' } }, { to: local });
      return BridgesAnswer.parse(await res.json()).meta.actors;
    };
    expect(await actors()).toBe(2);
    const { entities, relations } = new Facts().project('q', 'b c');
    await growing.write([...entityBatches(entities), ...relationBatches(relations)]);
    // For half a second the version is believed.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await actors()).toBe(3);
    await local.close();
    await growing.close();
  });
});
