import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  Export,
  Health,
  NetworkInfo,
  NetworkList,
  NetworkPayload,
  Problem,
  SavedViews,
} from '@sidos/api/model';
import { smallFile } from '../support/records.ts';
import { copySeeded } from '../support/seeded.ts';
import { sidos, startApp, type Served } from '../support/sidos.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-networks-'));
const data = { SIDOS_DATA: join(folder, 'data') };
let app: Served;

beforeAll(async () => {
  await copySeeded(data.SIDOS_DATA);
  app = await startApp(data);
});
afterAll(async () => {
  await app.end();
  rmSync(folder, { recursive: true });
});

const call = async (method: string, path: string, body?: object) => {
  const res = await fetch(`${app.url}/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const text = await res.text();
  return { status: res.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};
const list = async () => NetworkList.parse((await call('GET', '/networks')).body).networks;
const made = async (order: object) => {
  const { status, body } = await call('POST', '/networks', order);
  expect(status).toBe(201);
  return NetworkInfo.parse(body);
};
const exported = async (network: string) =>
  Export.parse((await call('GET', `/export?network=${network}`)).body);
const detail = (answer: { body?: unknown }) => Problem.parse(answer.body).detail;
const command = async (...args: string[]) => sidos(args, data).ended;

describe('networks that lie side by side, one after the other', () => {
  const own = join(folder, 'own.json');

  test('at first there is one, of the five documents, where addresses lead that name none', async () => {
    const [one, ...others] = await list();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: 'main', name: null, first: true, shipped: true, state: 'ready' });
    const { counts } = Health.parse((await call('GET', '/health')).body);
    expect(one.counts).toEqual({
      entities: counts.entities - counts.documents,
      relations: counts.relations,
      documents: counts.documents,
    });
  });

  test('an empty one is made, and what is loaded into it is in it alone', async () => {
    expect(await made({ name: 'Oma verkosto' })).toMatchObject({
      id: 'oma-verkosto',
      shipped: false,
      first: false,
      counts: { entities: 0, relations: 0, documents: 0 },
    });
    writeFileSync(own, JSON.stringify(smallFile()));
    const before = await exported('main');
    expect((await command('load', own, '--network', 'Oma Verkosto')).out).toMatch(/^Loaded: /);
    expect((await exported('oma-verkosto')).entities.map(({ id }) => id)).toContain('project:silta');
    expect(await exported('main')).toEqual(before);
    expect((await call('GET', '/entities/project:silta')).status).toBe(404);
    expect((await call('GET', '/entities/project:silta?network=oma-verkosto')).status).toBe(200);
  });

  test('views are saved in the network that the request names', async () => {
    await call('POST', '/views?network=oma-verkosto', { name: 'Mine', state: 'panel=table' });
    const views = async (query: string) =>
      SavedViews.parse((await call('GET', `/views${query}`)).body).views.map(({ name }) => name);
    expect([await views(''), await views('?network=oma-verkosto')]).toEqual([[], ['Mine']]);
  });

  test('the console, questions and analyses answer from the network that is named', async () => {
    const count = { cypher: 'MATCH (n:Entity) RETURN count(n) AS n' };
    const rows = async (query: string) =>
      ((await call('POST', `/ask${query}`, count)).body as { rows: { n: number }[] }).rows;
    const mine = (await exported('oma-verkosto')).entities.length;
    expect(JSON.stringify(await rows('?network=oma-verkosto'))).toContain(String(mine));
    expect(await rows('')).not.toEqual(await rows('?network=oma-verkosto'));
  });

  test('a copy is equal to what it was made from, and goes its own way', async () => {
    const copy = await made({ name: 'Copy', from: 'copy', of: 'oma-verkosto' });
    expect(await exported(copy.id)).toEqual(await exported('oma-verkosto'));
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify(smallFile('901')));
    await command('load', other, '--network', 'copy');
    const documents = async (id: string) =>
      (await exported(id)).entities.filter(({ type }) => type === 'document').length;
    expect(await documents('copy')).toBe((await documents('oma-verkosto')) + 1);
  });

  test('two networks do not bear one name, and an unknown one is named with those there are', async () => {
    const taken = await call('POST', '/networks', { name: 'COPY' });
    expect([taken.status, detail(taken)]).toEqual([409, expect.stringContaining('Choose another name')]);
    const unknown = await call('GET', '/health?network=nowhere');
    expect([unknown.status, detail(unknown)]).toEqual([
      404,
      expect.stringMatching(/no network "nowhere" here.*main, oma-verkosto \("Oma verkosto"\)/),
    ]);
    expect((await command('export', '--network', 'nowhere')).err).toMatch(/^sidos: There is no network/);
  });

  test('a new name leaves the address as it was', async () => {
    const { body } = await call('POST', '/networks/copy/name', { name: 'Kopio' });
    expect(body).toMatchObject({ id: 'copy', name: 'Kopio' });
    expect((await call('GET', '/health?network=copy')).status).toBe(200);
  });

  test('one that is removed is set aside with all it holds, and is put back as it was', async () => {
    const before = await exported('oma-verkosto');
    expect((await call('DELETE', '/networks/oma-verkosto')).status).toBe(204);
    expect((await call('GET', '/export?network=oma-verkosto')).status).toBe(404);
    expect((await list()).find(({ id }) => id === 'oma-verkosto')).toMatchObject({ state: 'set-aside' });
    expect((await call('POST', '/networks/oma-verkosto/putting-back')).status).toBe(200);
    expect(await exported('oma-verkosto')).toEqual(before);
  });

  test('one file holds a network, and is opened as an equal one; what is no such file is refused', async () => {
    const res = await fetch(`${app.url}/api/v1/networks/oma-verkosto/file`);
    expect(res.headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''Oma%20verkosto.sidos");
    const bytes = await res.arrayBuffer();
    const send = (body: BodyInit, name: string) =>
      fetch(`${app.url}/api/v1/networks/file?name=${name}`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/octet-stream' },
      });
    expect((await send(bytes, 'Opened')).status).toBe(201);
    expect(await exported('opened')).toEqual(await exported('oma-verkosto'));
    for (const [body, words] of [
      [bytes.slice(0, 200), /cut short/],
      ['id,name\n1,A\n', /neither a backup of Sidos nor the JSON of a network/],
    ] as const) {
      const refused = await send(body, 'Broken');
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringMatching(words)]);
    }
    expect((await list()).map(({ name }) => name)).not.toContain('Broken');
  });

  test('the JSON of a network is opened as an equal one, from the page and by the command line', async () => {
    const whole = await exported('main');
    const file = join(folder, 'Json.json');
    writeFileSync(file, (await command('export', '--network', 'main')).out);
    const res = await fetch(`${app.url}/api/v1/networks/file?name=Json`, {
      ...{
        method: 'POST',
        body: readFileSync(file),
        headers: { 'Content-Type': 'application/octet-stream' },
      },
    });
    expect(res.status).toBe(201);
    expect(await exported('json')).toEqual(whole);
    // What is placed by the same data stands in the same places.
    const places = async (id: string) => {
      const { nodes } = NetworkPayload.parse((await call('GET', `/network?network=${id}`)).body);
      return [nodes.id, nodes.x, nodes.y];
    };
    expect(await places('json')).toEqual(await places('main'));
    expect((await command('network', 'open', file, '--name', 'Again')).out).toMatch(/^Opened: again /);
    expect(await exported('again')).toEqual(whole);
    for (const id of ['json', 'again']) {
      await call('DELETE', `/networks/${id}`);
      await call('POST', `/networks/${id}/deletion`, { name: id });
    }
  });

  test('JSON of a network that does not hold together is refused with each fault, and makes none', async () => {
    const small = await exported('oma-verkosto');
    const faulty = { ...small, entities: small.entities.filter(({ id }) => id !== 'project:silta') };
    const send = (text: string) =>
      fetch(`${app.url}/api/v1/networks/file?name=Faulty`, {
        ...{ method: 'POST', body: text, headers: { 'Content-Type': 'application/octet-stream' } },
      });
    for (const [text, words] of [
      [JSON.stringify(faulty), /there is no project:silta/],
      [JSON.stringify({ ...small, entities: [...small.entities, small.entities[0]] }), /the id stands twice/],
      [JSON.stringify({ nodes: [], edges: [] }), /entities/],
      ['{"entities": [', /neither a backup of Sidos nor the JSON of a network/],
    ] as const) {
      const refused = await send(text);
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringMatching(words)]);
    }
    expect((await list()).map(({ name }) => name)).not.toContain('Faulty');
  });

  test('deleting one for good needs its name, and that it was set aside before', async () => {
    expect((await call('POST', '/networks/opened/deletion', { name: 'Opened' })).status).toBe(404);
    await call('DELETE', '/networks/opened');
    expect((await call('POST', '/networks/opened/deletion', { name: 'Other' })).status).toBe(400);
    expect((await call('POST', '/networks/opened/deletion', { name: 'opened' })).status).toBe(204);
    expect((await list()).map(({ id }) => id)).toEqual(['main', 'oma-verkosto', 'copy']);
  });

  test('the first one can be removed too: addresses that name none lead to the next', async () => {
    await call('DELETE', '/networks/main');
    expect((await call('GET', '/entities/project:silta')).status).toBe(200);
    await call('POST', '/networks/main/putting-back');
    expect((await call('GET', '/entities/project:silta')).status).toBe(404);
  });

  test('all of it is there after a restart; one that is damaged keeps none of the others', async () => {
    await app.end();
    const file = join(data.SIDOS_DATA, 'sidos-networks', 'copy', 'sidos.grafeo');
    writeFileSync(file, readFileSync(file).subarray(0, 5_000));
    app = await startApp(data);
    expect((await list()).map(({ id, name, state }) => ({ id, name, state }))).toEqual([
      { id: 'main', name: null, state: 'ready' },
      { id: 'oma-verkosto', name: 'Oma verkosto', state: 'ready' },
      { id: 'copy', name: 'Kopio', state: 'closed' },
    ]);
    const damaged = await call('GET', '/health?network=copy');
    expect([damaged.status, detail(damaged)]).toEqual([503, expect.stringMatching(/is damaged/)]);
    expect((await call('GET', '/export?network=oma-verkosto')).status).toBe(200);
  });

  test('where the first one is damaged the others are served, and it is said', async () => {
    await app.end();
    const file = join(data.SIDOS_DATA, 'sidos.grafeo');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, 5_000));
    app = await startApp(data);
    expect((await call('GET', '/health')).status).toBe(503);
    expect((await call('GET', '/health?network=oma-verkosto')).status).toBe(200);
    const { err } = await app.end();
    expect(err).toMatch(/is damaged .*The other networks are served\./);
    writeFileSync(file, whole);
    app = await startApp(data);
  });
});
