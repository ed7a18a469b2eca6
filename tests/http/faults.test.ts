import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Problem } from '@sidos/api/model';
import type { EmbeddedStore, Store } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../support/network.ts';
import { rawRequest, serve, type TestServer } from '../support/server.ts';

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

/** The problem that a request is answered with. */
async function problem(path: string, init?: RequestInit): Promise<Problem> {
  const res = await fetch(server.url + path, init);
  expect(res.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const answer = Problem.parse(await res.json());
  expect(answer.status).toBe(res.status);
  return answer;
}

const json = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body,
});

describe('a fault of the caller is a 4xx with a sentence that names it', () => {
  test.each([
    ['/api/v1/network?typ=person', 400, 'Unknown key "typ" in the query: it takes type, relation'],
    ['/api/v1/network?type=robot', 400, '"type.0" in the query is "robot"'],
    ['/api/v1/network?certainty=maybe', 400, 'certainty'],
    ['/api/v1/network?region=region:atlantis', 404, 'There is no region "region:atlantis"'],
    ['/api/v1/network?cluster=region:lappi', 404, 'There is no cluster "region:lappi"'],
    ['/api/v1/network?document=99', 404, 'There is no document 99'],
    ['/api/v1/health?x=1', 400, 'it takes network'],
    ['/api/v1/networks?x=1', 400, 'it takes none'],
    ['/api/v1/entities/person:nobody', 404, 'There is no entity "person:nobody"'],
    ['/api/v1/entities/person:nobody/neighbours', 404, 'There is no entity "person:nobody"'],
    ['/api/v1/entities/project:ase/neighbours?depth=4', 400, '"depth" in the query'],
    ['/api/v1/entities/project:ase/neighbours?limit=0', 400, '"limit" in the query'],
    ['/api/v1/entities/project:ase/neighbours?depth=1&depth=2', 400, '"depth" in the query'],
    ['/api/v1/search', 400, 'lacks "q"'],
    ['/api/v1/search?q=%20', 400, '"q" in the query'],
    ['/api/v1/search?q=a&limit=many', 400, '"limit" in the query'],
    ['/api/v1/search?q=a&type=thing', 400, '"type" in the query'],
    ['/api/v1/paths?from=project:ase', 400, 'lacks "to"'],
    ['/api/v1/paths?from=project:ase&to=project:nope', 404, 'There is no entity "project:nope"'],
    ['/api/v1/paths?from=project:ase&to=project:muu&places=perhaps', 400, '"places" in the query'],
    ['/api/v1/counts?x', 400, 'Unknown key "x"'],
    ['/api/v1/documents?x', 400, 'Unknown key "x"'],
    ['/api/v1/export?x', 400, 'Unknown key "x"'],
    ['/api/v1/outlines?x', 400, 'Unknown key "x"'],
    ['/api/v1/views?x', 400, 'Unknown key "x"'],
    ['/api/v1/entities/%E0%A4%A', 400, 'cannot be read'],
    ['/api/v1/nothing', 404, 'There is no /api/v1/nothing'],
    ['/api/v2/network', 404, 'There is no /api/v2/network'],
    ['/api', 404, 'described at /api/docs'],
    ['/missing.js', 404, 'There is no /missing.js'],
  ])('GET %s gives %i', async (path, status, words) => {
    const answer = await problem(path);
    expect(answer.status).toBe(status);
    expect(answer.detail).toContain(words);
    expect(answer.type).toMatch(/^urn:sidos:problem:[a-z-]+$/);
  });

  test('all faults of a request are listed, not the first alone', async () => {
    const { faults } = await problem('/api/v1/network?type=robot&role=king&x=1');
    expect(faults).toHaveLength(3);
  });

  test.each([
    ['{"cypher": ', 400, 'not valid JSON'],
    ['{"cypher": ""}', 400, 'write a query'],
    ['{}', 400, 'lacks "cypher"'],
    ['[]', 400, 'body'],
    ['null', 400, ''],
    ['{"cypher": "RETURN 1", "rows": 5}', 400, 'Unknown key "rows"'],
    ['{"cypher": "RETURN 1", "timeoutMs": 1e9}', 400, '"timeoutMs"'],
    ['{"cypher": "MATCH (n RETURN n"}', 400, ''],
    ['{"cypher": "RETURN $missing"}', 400, ''],
    ['{"cypher": "CREATE (n) RETURN n"}', 403, ''],
  ])('POST /ask %s gives %i', async (body, status, words) => {
    const answer = await problem('/api/v1/ask', json(body));
    expect(answer.status).toBe(status);
    expect(answer.detail).toContain(words);
    expect(answer.detail.length).toBeGreaterThan(10);
  });

  test('a body that is no JSON, too large or missing', async () => {
    const form = { method: 'POST', body: 'cypher=x', headers: { 'Content-Type': 'text/plain' } };
    expect((await problem('/api/v1/ask', form)).status).toBe(415);
    expect((await problem('/api/v1/ask', { method: 'POST' })).status).toBe(400);
    const large = await problem('/api/v1/ask', json(JSON.stringify({ cypher: 'x'.repeat(300_000) })));
    expect([large.status, large.detail]).toEqual([413, expect.stringContaining('256 kB')]);
    expect(
      (await problem('/api/v1/ask', json('{}', { 'Content-Type': 'application/json; charset=latin9' })))
        .status,
    ).toBe(415);
  });

  test.each([
    ['POST', '/api/v1/network', 'GET, HEAD'],
    ['GET', '/api/v1/ask', 'POST'],
    ['DELETE', '/api/v1/views', 'GET, POST, HEAD'],
    ['PUT', '/api/v1/views/x', 'DELETE'],
    ['PATCH', '/api/v1/entities/project:ase', 'GET, HEAD'],
  ])('%s %s gives 405 and says what is allowed', async (method, path, allowed) => {
    const res = await fetch(server.url + path, { method });
    expect([res.status, res.headers.get('allow')]).toEqual([405, allowed]);
  });
});

describe('faults of our own', () => {
  test('are 500 without what went wrong inside, and the server goes on', async () => {
    const broken: Store = Object.assign(Object.create(store) as EmbeddedStore, {
      read: () => Promise.reject(new Error('secret path /root')),
    });
    const other = await serve({ store: broken });
    const res = await fetch(`${other.url}/api/v1/views`);
    const text = await res.text();
    expect(res.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toMatchObject({ type: 'urn:sidos:problem:internal' });
    expect((await fetch(`${other.url}/api/docs`)).status).toBe(200);
    await other.close();
  });
});

describe('other sites', () => {
  const body = JSON.stringify({ name: 'n', state: '' });
  const post = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };

  test('cannot change anything through a browser on this machine', async () => {
    const headers = { ...post.headers, Origin: 'https://evil.example' };
    const res = await rawRequest(server, '/api/v1/views', { ...post, headers });
    expect([res.status, res.text]).toEqual([403, expect.stringContaining('https://evil.example')]);
    const nowhere = await rawRequest(server, '/api/v1/views', {
      ...post,
      headers: { ...headers, Origin: 'null' },
    });
    expect(nowhere.status).toBe(403);
    const own = { ...headers, Origin: server.url };
    expect((await rawRequest(server, '/api/v1/views', { ...post, headers: own })).status).toBe(201);
  });

  test('cannot read anything by pointing their name at this machine', async () => {
    const headers = { Host: `evil.example:${server.port}` };
    const res = await rawRequest(server, '/api/v1/export', { headers });
    expect([res.status, res.text]).toEqual([403, expect.stringContaining('evil.example')]);
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const own = { Host: `${name}:${server.port}` };
      expect((await rawRequest(server, '/api/v1/health', { headers: own })).status).toBe(200);
    }
  });
});

test('more queries of a user than the limit are refused for a while; nothing else is', async () => {
  const strict = await serve({ store, perMinute: { ask: 2 } });
  const ask = () => fetch(`${strict.url}/api/v1/ask`, json('{"cypher": "RETURN 1 AS one"}'));
  expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
  expect((await fetch(`${strict.url}/api/v1/health`)).status).toBe(200);
  await strict.close();
});
