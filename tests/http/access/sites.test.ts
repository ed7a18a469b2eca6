import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACCESS_MODES, type AccessMode } from '@sidos/api/model';
import type { EmbeddedStore } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../../support/network.ts';
import { rawRequest, serve } from '../../support/server.ts';
import { ask, serveIn, type Moded } from './servers.ts';

let store: EmbeddedStore;
const servers = new Map<AccessMode, Moded>();
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  for (const mode of ACCESS_MODES) servers.set(mode, await serveIn(mode, store));
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await store.close();
});

/** Headers of somebody with the most rights that the mode gives. */
const best = ({ headersOf }: Moded) => headersOf('keeper') ?? headersOf('reader') ?? {};

describe.each(ACCESS_MODES)('in %s mode', (mode) => {
  const get = async (headers: Record<string, string>, path = '/api/v1/network') => {
    const moded = servers.get(mode)!;
    return ask(moded.server, `GET ${path}`, { ...best(moded), ...headers });
  };

  test('names that are not known are not answered, however they are written', async () => {
    for (const Host of [
      'evil.example',
      'localhost.evil.example',
      'evil.example:4400',
      'localhost.',
      '127.0.0.1.',
      '127.1',
      '0.0.0.0',
      '[::]',
      ['localhost', 'evil.example'].join('@'),
      'localhost, evil.example',
      'localhost/evil.example',
      'sidos.example.evil.example',
    ])
      expect([Host, (await get({ Host })).status]).toEqual([Host, 403]);
    expect((await get({ Host: 'LOCALHOST:4400' })).status).toBe(200);
    const named = (await get({ Host: 'Sidos.Example:443' })).status;
    expect(named).toBe(mode === 'local' ? 403 : 200);
    expect((await get({ 'X-Forwarded-Host': 'localhost', Host: 'evil.example' })).status).toBe(403);
  });

  test("another site's page reads nothing: no header allows it, and what says it comes from one is refused", async () => {
    const foreign = await get({ Origin: 'https://evil.example' });
    const cors = Object.keys(foreign.headers).filter((name) => name.startsWith('access-control'));
    expect(cors).toEqual([]);
    expect(foreign.headers['cross-origin-resource-policy']).toBe('same-origin');
    for (const site of ['cross-site', 'same-site']) {
      const asked = { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' };
      expect([site, (await get(asked)).status]).toEqual([site, 403]);
      for (const path of ['//api/v1/network', '/API/v1/network', '/api/docs'])
        expect([path, (await get(asked, path)).status]).toEqual([path, 403]);
      const framed = { ...asked, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' };
      expect((await get(framed)).status).toBe(403);
      const followed = { ...framed, 'Sec-Fetch-Dest': 'document' };
      expect((await get(followed)).status).toBe(200);
    }
    for (const site of ['same-origin', 'none'])
      expect((await get({ 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'cors' })).status).toBe(200);
  });

  test("another site's page changes nothing, as null, a neighbour's port or another scheme either", async () => {
    const moded = servers.get(mode)!;
    const body = { name: 'n', state: '' };
    const Host = `localhost:${moded.server.port}`;
    const save = (Origin: string) => ask(moded.server, 'POST /views', { ...best(moded), Host, Origin }, body);
    for (const origin of ['null', 'https://evil.example', 'http://localhost:1', Host, 'http://'])
      expect([origin, (await save(origin)).status]).toEqual([origin, 403]);
    expect((await save(`http://${Host}`)).status).toBe(mode === 'public' ? 403 : 201);
    // Only proxy knows its address in these tests.
    expect((await save('https://sidos.example')).status).toBe(mode === 'proxy' ? 201 : 403);
    if (mode !== 'proxy') return;
    const plain = { ...best(moded), Host: 'sidos.example', Origin: 'http://sidos.example' };
    expect((await ask(moded.server, 'POST /views', plain, body)).status).toBe(403);
    const own = { ...plain, Origin: 'https://sidos.example' };
    expect((await ask(moded.server, 'POST /views', own, body)).status).toBe(201);
  });

  test('no way of writing an address goes past a right', async () => {
    const moded = servers.get(mode)!;
    const known = moded.headersOf('reader') ?? {};
    for (const path of [
      '/api/v1//changes',
      '//api/v1/changes',
      '/api//v1/changes',
      '/api/v1/./changes',
      '/api/v1/x/../changes',
      '/api/v1/%63hanges',
      '/api/v1/changes/',
      '/api/v1/changes.',
      '/api/v1/changes%2f',
      '/api/v1%2fchanges',
      '/api/v1/Changes',
      '/API/V1/changes',
      '/api/v1/changes;x=1',
      '/api/v1/changes%00',
      '/api/v1/changes?x',
      '/api/v1\\changes',
      '/api/docs/../v1/changes',
    ]) {
      const { status, text } = await ask(moded.server, `GET ${path}`, known);
      // The keeper of a machine may; then the answer is the log itself, or that the address is not one.
      if (mode === 'local') expect([path, status < 500]).toEqual([path, true]);
      else expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      if (mode !== 'local') expect(text).not.toContain('"changes":');
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD', 'PROPFIND']) {
      const { status } = await ask(moded.server, `${method} /changes`, known);
      if (mode !== 'local') expect([method, [403, 405, 404].includes(status)]).toEqual([method, true]);
    }
    // The method that a header or a query names is not the method.
    const disguised = { ...known, 'X-HTTP-Method-Override': 'DELETE', 'X-Original-URL': '/api/v1/changes' };
    const { text } = await ask(moded.server, 'GET /views?_method=DELETE', disguised);
    expect(text).not.toContain('"changes":');
  });
});

test('a request of one’s own machine that came through another server is not the keeper’s', async () => {
  const { server } = servers.get('local')!;
  for (const header of ['X-Forwarded-For', 'Forwarded', 'X-Forwarded-Host']) {
    const { status, text } = await ask(server, 'GET /network', { [header]: '192.0.2.1' });
    expect([header, status, text]).toEqual([header, 403, expect.stringContaining('SIDOS_ACCESS')]);
  }
});

/** Sends lines as they are. @returns the status, and whether the server switched to another protocol */
function raw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('error', reject).on('close', () => resolve(text.split('\r\n')[0] ?? ''));
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    socket.setTimeout(5_000, () => socket.destroy());
  });
}

test('a target that names another host, a second Host and a change of protocol come to nothing', async () => {
  const { port } = servers.get('token')!.server;
  const host = `Host: localhost:${port}`;
  const end = 'Connection: close';
  expect(await raw(port, ['GET http://evil.example/api/v1/docs HTTP/1.1', host, end])).toContain('400');
  expect(await raw(port, ['OPTIONS * HTTP/1.1', host, end])).toContain('400');
  expect(await raw(port, ['GET /api/docs HTTP/1.1', host, 'Host: evil.example', end])).toContain('400');
  expect(await raw(port, ['GET /api/docs HTTP/1.1', end])).toContain('400');
  const upgrade = ['Connection: Upgrade, close', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
  expect(await raw(port, ['GET /api/v1/changes HTTP/1.1', host, ...upgrade])).toContain('401');
  expect(await raw(port, [`CONNECT localhost:${port} HTTP/1.1`, host])).toBe('');
});

describe('the page of the app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sidos</title>');
  writeFileSync(join(folder, '.secret'), 'x');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['public', '*'],
    ['token', "'self'"],
  ] as const)('in %s mode is served to everybody, and /embed may be framed by %s', async (mode, by) => {
    const access = { people: 'shown', hosts: [], origin: undefined, peers: [], folder } as const;
    const server = await serve({ store, clientDir: folder, access: { ...access, mode } });
    const embed = await rawRequest(server, '/embed', { headers: { Accept: 'text/html' } });
    expect([embed.status, embed.headers['content-security-policy']]).toEqual([
      200,
      expect.stringContaining(`frame-ancestors ${by}`),
    ]);
    for (const path of ['/.secret', '/%2e%2e/x.txt', '/..%2f..%2fetc/passwd', '/assets/..%2f.secret']) {
      const { status, text } = await rawRequest(server, path);
      // What is no file of the app is an address of the page, or not there.
      expect([path, status === 404 || text.includes('<title>Sidos</title>')]).toEqual([path, true]);
    }
    await server.close();
  });
});
