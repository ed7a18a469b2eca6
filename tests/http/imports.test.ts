import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ImportDone, ImportLook, SourceList, SourceRows, Upload } from '@sidos/api/model';
import { loadSources } from '@sidos/api/loading';
import { EmbeddedStore } from '@sidos/api/store';
import { sourceOf } from '../support/records.ts';
import { rawRequest } from '../support/server.ts';
import { zipOf } from '../support/zip.ts';
import { ask, serveIn, type Moded } from './access/servers.ts';

let store: EmbeddedStore;
let proxy: Moded;
beforeAll(async () => {
  store = await EmbeddedStore.open({ shuffleUnordered: true });
  await loadSources(store, [sourceOf()]);
  proxy = await serveIn('proxy', store);
});
afterAll(async () => {
  await proxy.close();
  await store.close();
});

const as = (role: 'reader' | 'editor') => proxy.headersOf(role)!;
const send = async (name: string, body: string | Buffer, headers = as('editor'), to = '') =>
  rawRequest(proxy.server, `/api/v1/imports?name=${encodeURIComponent(name)}${to}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    body,
  });
const post = (path: string, body: unknown) => ask(proxy.server, `POST ${path}`, as('editor'), body);
const TABLE = 'organisation,project,role\nUusi Oy,Silta,partner\n,Silta,partner\n';

describe('a table of one’s own over HTTP', () => {
  test('is sent, looked at, brought in, shown row by row, and taken out again', async () => {
    const before = await ask(proxy.server, 'GET /export', as('reader'));
    const sent = Upload.parse(JSON.parse((await send('own.csv', TABLE)).text));
    const request = { upload: sent.id, choice: {} };
    const look = ImportLook.parse(JSON.parse((await post('/imports/look', request)).text));
    expect(look.summary).toMatchObject({
      create: 1,
      skipped: [{ row: 3, reason: { key: 'empty', values: { column: 'organisation' } } }],
    });
    expect(look.summary?.changes).toEqual([{ file: 'own.csv', create: '2', update: '' }]);
    expect(look.tables[0]?.columns.map(({ name, filled }) => [name, filled])).toEqual([
      ['organisation', 0.5],
      ['project', 1],
      ['role', 1],
    ]);
    const done = ImportDone.parse(JSON.parse((await post('/imports/bring', request)).text));
    expect(done.summary.documents).toEqual(['own-csv']);
    const list = SourceList.parse(JSON.parse((await ask(proxy.server, 'GET /sources', as('reader'))).text));
    expect(list.sources.map(({ id, by, rows }) => [id, by, rows])).toEqual([['own-csv', 'the editor', 2]]);
    const rows = SourceRows.parse(
      JSON.parse((await ask(proxy.server, 'GET /sources/own-csv/rows?line=2', as('reader'))).text),
    );
    expect(
      rows.rows.map(({ line, entities, ties }) => [line, entities.map(({ id }) => id), ties.length]),
    ).toEqual([
      [2, ['organisation:uusi-oy', 'project:silta'], 1],
      [3, [], 0],
    ]);
    const log = await ask(proxy.server, 'GET /changes', proxy.headersOf('keeper'));
    expect(log.text).toContain('source-imported');
    const out = await post('/imports/sources', { ids: ['own-csv'], do: 'take out' });
    expect(JSON.parse(out.text)).toEqual({ sources: [] });
    expect((await ask(proxy.server, 'GET /entities/organisation:uusi-oy', as('reader'))).status).toBe(404);
    // Byte by byte what it was.
    expect((await ask(proxy.server, 'GET /export', as('reader'))).text).toBe(before.text);
  });

  test('a newer version is read as the one before was, told by row, and recipes are used by their names', async () => {
    const bring = async (name: string, content: string, choice: object) => {
      const { id } = Upload.parse(JSON.parse((await send(name, content)).text));
      const look = ImportLook.parse(JSON.parse((await post('/imports/look', { upload: id, choice })).text));
      return { look, done: () => post('/imports/bring', { upload: id, choice }) };
    };
    const first = await bring('who.csv', 'Kuka,Missä,Väri\nUusi Oy,Silta,red\nToka Oy,Silta,blue\n', {
      recipe: 'organisations-in-projects',
    });
    const recipe = { ...first.look.tables[0].recipe!, name: 'Our way' };
    const own = await bring('who.csv', 'Kuka,Missä,Väri\nUusi Oy,Silta,red\nToka Oy,Silta,blue\n', {
      recipe,
    });
    await own.done();
    const newer = await bring(
      'who.csv',
      'Kuka,Missä,Väri\nUusi Oy,Silta,green\nToka Oy,Silta,blue\nEka Oy,Silta,red\n',
      {},
    );
    expect(newer.look.tables[0].recipe?.name).toBe('Our way');
    expect(newer.look.summary).toMatchObject({
      replaces: ['who-csv'],
      changes: [{ file: 'who.csv', create: '4', update: '2' }],
      unchanged: 1,
    });
    const other = await bring('else.csv', 'kuka,missä,väri\nMuu Oy,Silta,red\n', { recipe: 'Our way' });
    expect(other.look.tables[0].fitting).toContain('Our way');
    expect(other.look.summary).toMatchObject({ create: 1, recipe: ['Our way'] });
    await post('/imports/sources', { ids: ['who-csv'], do: 'take out' });
  });

  test('needs the right to change facts, and belongs to who sent it', async () => {
    expect((await send('own.csv', TABLE, as('reader'))).status).toBe(403);
    const { id } = Upload.parse(JSON.parse((await send('own.csv', TABLE)).text));
    const keeper = await ask(proxy.server, 'POST /imports/look', proxy.headersOf('keeper'), {
      upload: id,
      choice: {},
    });
    expect([keeper.status, keeper.text]).toEqual([404, expect.stringContaining('There is no upload')]);
    expect((await ask(proxy.server, `DELETE /imports/${id}`, as('editor'))).status).toBe(204);
  });

  test.each<[string, string | Buffer, RegExp]>([
    [
      'bomb.xlsx',
      zipOf({ 'xl/workbook.xml': 'x' }, { 'xl/workbook.xml': 3_000_000_000 }),
      /bomb\.xlsx: it would unpack to 3,000 MB/,
    ],
    ['endless.gexf', `<gexf>${'<a>'.repeat(200_000)}`, /endless\.gexf: /],
    ['../../etc/passwd', '<<<<<<< a\n=======\n>>>>>>> b\n', /two versions of this file/],
  ])('%s is refused in a sentence, and the server goes on', async (name, content, sentence) => {
    const { id } = Upload.parse(JSON.parse((await send(name, content)).text));
    const refused = await post('/imports/look', { upload: id, choice: {} });
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(sentence);
    expect((await ask(proxy.server, 'GET /health', as('reader'))).status).toBe(200);
  });

  test('an empty body and an unknown upload are told', async () => {
    const empty = await send('own.csv', '');
    expect([empty.status, empty.text]).toEqual([400, expect.stringContaining('own.csv is empty')]);
    expect((await send('own.csv', TABLE, as('editor'), '&to=none')).status).toBe(404);
  });
});
