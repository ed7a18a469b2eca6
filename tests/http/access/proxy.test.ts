import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EmbeddedStore } from '@sidos/api/store';
import { peerList } from '../../../api/src/http/access/peers.ts';
import { smallNetwork, storeWith } from '../../support/network.ts';
import { serve, type TestServer } from '../../support/server.ts';
import { PROXY, SECRET, ask, sentOn } from './servers.ts';

let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  server = await serve({ store, access: PROXY });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** Sends a request as it is written, headers in their own letters and as often as they stand. */
function raw(lines: readonly string[], to: TestServer = server): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to.port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('error', reject).on('end', () => resolve(text));
    socket.write(`${[...lines, 'Host: sidos.example', 'Connection: close'].join('\r\n')}\r\n\r\n`);
  });
}
const own = Object.entries(sentOn('keepers')).map(([name, value]) => `${name}: ${value}`);
const withoutSecret = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== SECRET));
const SESSION = 'GET /api/v1/session HTTP/1.1';
const statusOf = (answer: string) => Number(answer.split(' ')[1]);

describe('who the login names', () => {
  test.each([
    ['readers', 'reader'],
    ['editors', 'editor'],
    ['keepers', 'keeper'],
    ['other, readers ,keepers,editors', 'keeper'],
  ])('of the groups "%s" is a %s', async (groups, role) => {
    const { status, text } = await ask(server, 'GET /session', sentOn(groups));
    expect([status, JSON.parse(text)]).toMatchObject([200, { actor: { name: 'Maija', role } }]);
  });

  test('of no group that has a role is told so', async () => {
    for (const groups of ['', 'others', 'reader', 'Readers', 'readers;keepers', '*']) {
      const { status, text } = await ask(server, 'GET /session', sentOn(groups));
      expect([groups, status]).toEqual([groups, 403]);
      expect(text).toContain('none of your groups has a role');
    }
  });

  test('by a name in UTF-8 is understood, and so is a group', async () => {
    const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
    const headers = sentOn(bytes('Ylläpito'), bytes('Väinö Yläjärvi'));
    const { text } = await ask(server, 'GET /session', headers);
    expect(JSON.parse(text)).toMatchObject({ actor: { name: 'Väinö Yläjärvi', role: 'keeper' } });
  });

  test('everybody who is logged in reads where SIDOS_READERS is *, and nobody who is not', async () => {
    const groups = { ...PROXY.proxy.groups, reader: ['*'] };
    const open = await serve({ store, access: { ...PROXY, proxy: { ...PROXY.proxy, groups } } });
    const known = await ask(open, 'GET /session', sentOn('others'));
    expect(JSON.parse(known.text)).toMatchObject({ actor: { role: 'reader' } });
    const nobody = await ask(open, 'GET /session', sentOn('others', ''));
    expect(nobody.status).toBe(401);
    await open.close();
  });
});

describe('what is not believed', () => {
  test.each([
    ['no secret', { 'X-Sidos-Proxy-Secret': '' }],
    ['another secret', { 'X-Sidos-Proxy-Secret': `${SECRET}.` }],
    ['a part of it', { 'X-Sidos-Proxy-Secret': SECRET.slice(0, -1) }],
    ['the secret in other letters', { 'X-Sidos-Proxy-Secret': SECRET.toUpperCase() }],
  ])('%s', async (_, headers) => {
    const { status, text } = await ask(server, 'GET /session', { ...sentOn('keepers'), ...headers });
    expect([status, text]).toEqual([403, expect.stringContaining('https://sidos.example')]);
    expect(text).not.toMatch(/secret|header|peer|x-/i);
  });

  test('a peer that is not listed, whatever it sends, also as X-Forwarded-For', async () => {
    const far = await serve({ store, access: { ...PROXY, peers: ['10.0.0.0/8'] } });
    const claims: Record<string, string>[] = [
      {},
      { 'X-Forwarded-For': '10.0.0.1' },
      { Forwarded: 'for=10.0.0.1' },
    ];
    for (const more of claims)
      expect((await ask(far, 'GET /session', { ...sentOn('keepers'), ...more })).status).toBe(403);
    await far.close();
  });

  test('a header that stands twice, in whatever letters, or is taken for one by others', async () => {
    for (const second of [
      'X-Forwarded-User: other',
      'x-forwarded-USER: Maija',
      'X_Forwarded_User: other',
      'X-Forwarded_Groups: keepers',
      'X-FORWARDED-GROUPS: readers',
      `X-Sidos-Proxy-Secret: ${SECRET}`,
      `X_Sidos_Proxy_Secret: ${SECRET}`,
    ]) {
      for (const lines of [
        [SESSION, second, ...own],
        [SESSION, ...own, second],
      ])
        expect([second, statusOf(await raw(lines))]).toEqual([second, 400]);
    }
    expect(statusOf(await raw([SESSION, ...own]))).toBe(200);
  });

  test.each([
    ['name of the machine', 'this machine'],
    ['name of the command line', 'Command Line'],
    ['name of 201 letters', 'a'.repeat(201)],
  ])('a user with the %s', async (_, name) => {
    expect((await ask(server, 'GET /session', sentOn('keepers', name))).status).toBe(403);
  });

  test('a bearer token, and HTTP Basic where the secret has a header of its own', async () => {
    const basic = Buffer.from(`Maija:${SECRET}`).toString('base64');
    for (const Authorization of [`Bearer ${SECRET}`, `Basic ${basic}`]) {
      const rest = withoutSecret(sentOn('keepers'));
      expect((await ask(server, 'GET /session', { ...rest, Authorization })).status).toBe(403);
    }
  });
});

test('the secret may come as the password of HTTP Basic, as oauth2-proxy sends it', async () => {
  const access = { ...PROXY, proxy: { ...PROXY.proxy, secretHeader: 'authorization' } };
  const basic = await serve({ store, access });
  const rest = withoutSecret(sentOn('keepers'));
  const status = async (text: string) =>
    (
      await ask(basic, 'GET /session', {
        ...rest,
        Authorization: `Basic ${Buffer.from(text).toString('base64')}`,
      })
    ).status;
  expect(await status(`Maija:${SECRET}`)).toBe(200);
  expect(await status(`Maija:${SECRET}x`)).toBe(403);
  expect(await status(`${SECRET}:`)).toBe(403);
  await basic.close();
});

test('nothing at all is served past the login: no file, no page, no description', async () => {
  for (const path of [
    '/',
    '/embed',
    '/favicon.svg',
    '/assets/x.js',
    '/api/docs',
    '/api/v1/openapi.json',
    '/x',
  ])
    expect([path, statusOf(await raw([`GET ${path} HTTP/1.1`]))]).toEqual([path, 403]);
  expect(statusOf(await raw(['GET /api/docs HTTP/1.1', ...own]))).toBe(200);
});

test('lists of peers: addresses and networks of both kinds', () => {
  const is = peerList(['10.1.0.0/16', '192.0.2.7', 'fd00::/8', '::1'])!;
  const yes = ['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', 'fd12::1', '::1'];
  const no = ['10.2.0.1', '192.0.2.8', 'fe80::1', '127.0.0.1', '::ffff:127.0.0.1', '', undefined];
  expect(yes.map(is)).toEqual(yes.map(() => true));
  expect(no.map(is)).toEqual(no.map(() => false));
});
