import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACCESS_MODES, ACCESS_ROLES, type AccessMode, type AccessRole } from '@sidos/api/model';
import type { EmbeddedStore } from '@sidos/api/store';
import { ROUTES } from '../../../api/src/http/routes/index.ts';
import { smallNetwork, storeWith } from '../../support/network.ts';
import { ask, serveIn, type Moded } from './servers.ts';

/** Who may, by mode: written by hand, so that neither the table of rights nor a route can drift unseen. */
const WHO = {
  everybody: {
    local: 'reader editor keeper',
    public: 'reader editor keeper',
    proxy: 'reader editor keeper',
    token: 'reader editor keeper',
  },
  'who is known': {
    local: 'reader editor keeper',
    public: '',
    proxy: 'reader editor keeper',
    token: 'reader editor keeper',
  },
  'who writes': { local: 'editor keeper', public: '', proxy: 'editor keeper', token: 'editor keeper' },
  'who keeps': { local: 'keeper', public: '', proxy: 'keeper', token: 'keeper' },
} as const;

/** Every route, and who may ask it: a new route is put here by hand. */
const EXPECTED: Record<string, keyof typeof WHO> = {
  'GET /health': 'everybody',
  'GET /network': 'everybody',
  'GET /counts': 'everybody',
  'GET /documents': 'everybody',
  'GET /export': 'everybody',
  'GET /outlines': 'everybody',
  'GET /search': 'everybody',
  'GET /entities/{id}': 'everybody',
  'GET /entities/{id}/neighbours': 'everybody',
  'GET /paths': 'everybody',
  'GET /schema': 'everybody',
  'POST /pattern': 'everybody',
  'POST /pattern/count': 'everybody',
  'POST /pattern/choices': 'everybody',
  'GET /session': 'everybody',
  'GET /views': 'everybody',
  'GET /analysis/catalog': 'everybody',
  'POST /analysis/bridges': 'everybody',
  'POST /analysis/broker': 'everybody',
  'POST /analysis/missing': 'everybody',
  'POST /analysis/what-if': 'everybody',
  'POST /analysis/change': 'everybody',
  'POST /analysis/groups': 'everybody',
  'POST /analysis/sets': 'everybody',
  'POST /analysis/ties': 'everybody',
  'POST /analysis/measures': 'everybody',
  'POST /analysis/certainty': 'everybody',
  'POST /analysis/embeddedness': 'everybody',
  'POST /analysis/memberships': 'everybody',
  'POST /analysis/network': 'everybody',
  'POST /ask': 'who is known',
  'POST /views': 'who writes',
  'DELETE /views/{id}': 'who writes',
  'GET /changes': 'who keeps',
  'GET /people/{id}': 'who keeps',
  'POST /people/{id}/corrections': 'who keeps',
  'POST /people/{id}/erasure': 'who keeps',
  'GET /networks': 'everybody',
  'POST /networks': 'who writes',
  'POST /networks/file': 'who writes',
  'POST /networks/{id}/name': 'who writes',
  'GET /networks/{id}/file': 'who keeps',
  'DELETE /networks/{id}': 'who keeps',
  'POST /networks/{id}/putting-back': 'who keeps',
  'POST /networks/{id}/deletion': 'who keeps',
  'GET /sources': 'everybody',
  'GET /sources/{id}/rows': 'everybody',
  'POST /imports': 'who writes',
  'DELETE /imports/{id}': 'who writes',
  'POST /imports/look': 'who writes',
  'POST /imports/bring': 'who writes',
  'POST /imports/sources': 'who writes',
};

const keyOf = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;
const may = (route: string, mode: AccessMode, role: AccessRole) =>
  (WHO[EXPECTED[route] ?? 'who keeps'][mode] as string).split(' ').includes(role);

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

test('every route is in the table of this test', () =>
  expect(ROUTES.map(keyOf).sort()).toEqual(Object.keys(EXPECTED).sort()));

describe.each(ACCESS_MODES)('in %s mode', (mode) => {
  test.each(ACCESS_ROLES)('a %s is let in where the table says, and nowhere else', async (role) => {
    const { server, headersOf } = servers.get(mode)!;
    const headers = headersOf(role);
    // Nobody can come as this role here: local knows the keeper alone, public the reader.
    if (headers === undefined) {
      expect(['local', 'public']).toContain(mode);
      return;
    }
    for (const key of Object.keys(EXPECTED)) {
      const { status, text } = await ask(server, key.replace('{id}', 'x:y'), headers);
      const isIn = may(key, mode, role);
      expect([key, role, status === 403]).toEqual([key, role, !isIn]);
      if (isIn) expect([key, role, status === 401 || status >= 500]).toEqual([key, role, false]);
      else expect(JSON.parse(text)).toMatchObject({ status: 403, detail: expect.stringMatching(/may not/) });
    }
  });

  test('nobody at all is let in where one must be known, and is told nothing else', async () => {
    if (mode === 'local' || mode === 'public') return;
    const { server } = servers.get(mode)!;
    for (const key of Object.keys(EXPECTED)) {
      const { status } = await ask(server, key.replace('{id}', 'organisation:gtk'));
      expect([key, status]).toEqual([key, mode === 'proxy' ? 403 : 401]);
    }
  });
});

test('a session says who one is and what one may do', async () => {
  const session = async (mode: AccessMode, role: AccessRole): Promise<unknown> => {
    const { server, headersOf } = servers.get(mode)!;
    return JSON.parse((await ask(server, 'GET /session', headersOf(role))).text);
  };
  expect(await session('local', 'keeper')).toEqual({
    mode: 'local',
    actor: { name: 'this machine', role: 'keeper' },
    rights: ['read', 'ask', 'save', 'edit', 'keep'],
    people: 'shown',
  });
  expect(await session('public', 'reader')).toEqual({
    mode: 'public',
    actor: { name: 'anybody', role: 'reader' },
    rights: ['read'],
    people: 'initials',
  });
  expect(await session('proxy', 'editor')).toMatchObject({
    actor: { name: 'the editor', role: 'editor' },
    rights: ['read', 'ask', 'save', 'edit'],
  });
  expect(await session('token', 'reader')).toMatchObject({
    actor: { name: 'the reader', role: 'reader' },
    rights: ['read', 'ask'],
  });
});
