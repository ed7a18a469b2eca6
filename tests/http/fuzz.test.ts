import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EmbeddedStore } from '@sidos/api/store';
import { fuzz } from '../support/conformance.ts';
import { UNLIMITED, fuzzer, type Description } from '../support/fuzz.ts';
import { smallNetwork, storeWith } from '../support/network.ts';
import { rawRequest, serve, type TestServer } from '../support/server.ts';

// `npm run bench fuzz` makes 20,000 on the documents that come with Sidos.
const REQUESTS = 500;

let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  server = await serve({ store, perMinute: UNLIMITED });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

test(`${REQUESTS} requests made from the description: each is answered as it is described, and the server goes on`, async () => {
  const description = JSON.parse((await rawRequest(server, '/api/v1/openapi.json')).text) as Description;
  const ids = smallNetwork().entities.map(({ id }) => id);
  const { faults, statuses } = await fuzz(server, description, fuzzer(description, 1, ids), REQUESTS);
  expect(faults).toEqual([]);
  // It has been tried both ways: what is right is answered, what is wrong is refused.
  for (const status of [200, 400, 404, 405]) expect([...statuses.keys()]).toContain(status);
});

test('an address longer than a server reads is refused in words, and the server goes on', async () => {
  const { status, headers, text } = await rawRequest(server, `/api/v1/search?q=${'x'.repeat(20_000)}`);
  expect([status, headers['content-type']]).toEqual([431, 'application/problem+json; charset=utf-8']);
  expect((JSON.parse(text) as { detail: string }).detail).toContain('longer than 16 kB');
  expect((await rawRequest(server, '/api/v1/health')).status).toBe(200);
});
