import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { positionBatches, type EmbeddedStore, type Store } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../support/network.ts';
import { rawRequest, serve, type TestServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-client-'));
let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sidos</title>');
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), 'export const app = 1;');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  store = await storeWith(smallNetwork());
  server = await serve({ store, clientDir: folder });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('answers that follow from the data', () => {
  test('carry a tag; asked for again with it nothing is sent', async () => {
    const first = await rawRequest(server, '/api/v1/network');
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await rawRequest(server, '/api/v1/network', { headers: { 'If-None-Match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await rawRequest(server, '/api/v1/network?type=person', {
      headers: { 'If-None-Match': etag },
    });
    expect(other.status).toBe(200);
  });

  test('get another tag when the data has changed', async () => {
    const own = await storeWith(smallNetwork());
    const changing = await serve({ store: own });
    const before = await rawRequest(changing, '/api/v1/network');
    await own.write(positionBatches([{ id: 'project:ase', x: 1, y: 2 }]));
    await new Promise((resolve) => setTimeout(resolve, 600));
    const headers = { 'If-None-Match': String(before.headers.etag) };
    const after = await rawRequest(changing, '/api/v1/network', { headers });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
    await changing.close();
    await own.close();
  });

  test('are compressed where the caller takes it, and equal to the plain ones', async () => {
    const plain = await rawRequest(server, '/api/v1/export', { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const encoding of ['gzip', 'br']) {
      const res = await fetch(`${server.url}/api/v1/export`, { headers: { 'Accept-Encoding': encoding } });
      expect(res.headers.get('content-encoding')).toBe(encoding);
      expect(await res.text()).toBe(plain.text);
    }
  });

  test('HEAD gives the headers alone', async () => {
    const res = await rawRequest(server, '/api/v1/network', { method: 'HEAD' });
    expect([res.status, res.text]).toEqual([200, '']);
    expect(Number(res.headers['content-length'])).toBeGreaterThan(1000);
  });
});

describe('the client', () => {
  test('is served at / and at every address of the app, asked for each time', async () => {
    for (const path of ['/', '/embed', '/map?x=1', '/entities/organisation:gtk']) {
      const res = await rawRequest(server, path, { headers: { Accept: 'text/html' } });
      expect([res.status, res.text]).toEqual([200, expect.stringContaining('<title>Sidos</title>')]);
      expect(res.headers['cache-control']).toBe('no-cache');
    }
  });

  test('keeps files with a digest in their name for a year', async () => {
    const res = await rawRequest(server, '/assets/app-1a2b3c.js');
    expect(res.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await rawRequest(server, '/favicon.svg')).headers['content-type']).toContain('image/svg+xml');
  });

  test('that is not built is said to be, with what to do', async () => {
    const bare = await serve({ store });
    const res = await rawRequest(bare, '/', { headers: { Accept: 'text/html' } });
    expect([res.status, res.text]).toEqual([503, expect.stringContaining('npm start')]);
    await bare.close();
  });

  test('may load nothing from elsewhere and run no inline script; only /embed may be framed by others', async () => {
    const policy = async (path: string) => {
      const { headers } = await rawRequest(server, path, { headers: { Accept: 'text/html' } });
      return { csp: String(headers['content-security-policy']), frame: headers['x-frame-options'] };
    };
    const page = await policy('/');
    expect(page.csp).toContain("default-src 'self'");
    expect(page.csp).toContain("script-src 'self';");
    expect(page.csp).not.toMatch(/https?:|unsafe-eval/);
    expect(page.csp).toContain("frame-ancestors 'self'");
    expect(page.frame).toBe('SAMEORIGIN');
    const embedded = await policy('/embed');
    expect(embedded.csp).toContain('frame-ancestors *');
    expect(embedded.frame).toBeUndefined();
  });
});

test('a caller who goes away while a query runs ends it', async () => {
  let aborted: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (aborted = resolve));
  const waiting: Store = Object.assign(Object.create(store) as EmbeddedStore, {
    ask: (_: unknown, signal?: AbortSignal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          aborted();
          reject(new Error('ended'));
        });
      }),
  });
  const other = await serve({ store: waiting });
  const leave = new AbortController();
  const asked = fetch(`${other.url}/api/v1/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"cypher": "RETURN 1"}',
    signal: leave.signal,
  });
  setTimeout(() => leave.abort(), 100);
  await expect(asked).rejects.toThrow();
  await ended;
  await other.close();
});

describe('the description of the API', () => {
  interface Operation {
    summary: string;
    parameters: { name: string; in: string; required: boolean }[];
    responses: Record<string, unknown>;
  }
  interface Description {
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, unknown> };
  }
  let text: string;
  let description: Description;
  beforeAll(async () => {
    text = (await rawRequest(server, '/api/v1/openapi.json')).text;
    description = JSON.parse(text) as Description;
  });

  test('names the routes with what they take', () => {
    expect(description.openapi).toMatch(/^3\.1/);
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/network',
        '/api/v1/entities/{id}',
        '/api/v1/ask',
        '/api/v1/views/{id}',
      ]),
    );
    const { parameters } = description.paths['/api/v1/paths'].get;
    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ['from', true],
      ['to', true],
      ['limit', false],
      ['places', false],
      ['people', false],
      ['network', false],
    ]);
  });

  test('every reference in it leads somewhere', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(references.length).toBeGreaterThan(10);
    for (const ref of references) {
      const [, name = ''] = /^#\/components\/schemas\/([\w-]+)$/.exec(ref) ?? [];
      expect(Object.keys(description.components.schemas)).toContain(name);
    }
  });

  test('every route of it is answered by the server: none is described and missing', async () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const method of Object.keys(methods)) {
        const at = path.replace('{id}', 'x:y');
        const res = await rawRequest(server, at, { method: method.toUpperCase() });
        expect([path, method, res.text]).not.toEqual([
          path,
          method,
          expect.stringContaining('no-such-route'),
        ]);
        expect([path, method, res.status < 500]).toEqual([path, method, true]);
      }
    }
  });

  test('can be read as a page that loads nothing', async () => {
    const { text: page } = await rawRequest(server, '/api/docs');
    for (const path of Object.keys(description.paths)) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|src=|https?:/);
  });
});
