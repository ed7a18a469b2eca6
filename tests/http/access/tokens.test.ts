import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Access } from '@sidos/api/http';
import type { EmbeddedStore } from '@sidos/api/store';
import { TOKENS_FILE, TokenBook, createToken, revokeToken } from '@sidos/api/tokens';
import { smallNetwork, storeWith } from '../../support/network.ts';
import { serve, type TestServer } from '../../support/server.ts';
import { sidos } from '../../support/sidos.ts';
import { ask } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-tokens-'));
const access: Access = { mode: 'token', folder, people: 'shown', hosts: [], peers: [], origin: undefined };
let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  server = await serve({ store, access });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const make = (name = 'Script') => createToken(folder, { name, role: 'reader', days: 1 });
const session = (Authorization?: string) =>
  ask(server, 'GET /session', Authorization === undefined ? {} : { Authorization });

describe('a token', () => {
  test('lets in under its name and role, as Bearer in any letters', async () => {
    const { sent } = make();
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const { status, text } = await session(`${scheme} ${sent}`);
      expect([status, JSON.parse(text)]).toMatchObject([200, { actor: { name: 'Script', role: 'reader' } }]);
    }
  });

  test('lets in nobody when it is missing, changed, cut, or sent another way', async () => {
    const { sent, token } = make();
    for (const header of [
      undefined,
      '',
      'Bearer',
      `Bearer ${sent}x`,
      `Bearer ${sent.slice(0, -1)}`,
      `Bearer ${sent.toUpperCase()}`,
      `Bearer ${sent} ${sent}`,
      `Basic ${Buffer.from(`x:${sent}`).toString('base64')}`,
      `Bearer ${token.hash}`,
      `Bearer sidos_${'A'.repeat(43)}`,
      sent,
    ]) {
      const { status, headers } = await session(header);
      expect([header, status, headers['www-authenticate']]).toEqual([header, 401, 'Bearer realm="Sidos"']);
    }
    expect((await ask(server, `GET /session?token=${sent}`)).status).toBe(401);
    expect((await ask(server, 'GET /session', { Cookie: `token=${sent}` })).status).toBe(401);
  });

  test('is made, revoked and ends while the server runs', async () => {
    const { sent, token } = make();
    expect((await session(`Bearer ${sent}`)).status).toBe(200);
    revokeToken(folder, token.id);
    expect((await session(`Bearer ${sent}`)).status).toBe(401);
    const other = make();
    const book = new TokenBook(folder);
    const end = Date.parse(other.token.expires);
    expect(book.actorOf(other.sent, end - 1)).toEqual({ name: 'Script', role: 'reader' });
    expect(book.actorOf(other.sent, end)).toBeUndefined();
  });

  test('is kept as its hash alone, in a file that its owner alone can read', () => {
    const { sent } = make();
    const file = join(folder, TOKENS_FILE);
    expect(readFileSync(file, 'utf8')).not.toContain(sent.slice('sidos_'.length));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('opens nothing while the file of tokens is damaged', async () => {
    const file = join(folder, TOKENS_FILE);
    const { sent } = make();
    const whole = readFileSync(file);
    for (const text of ['', '{"tokens": [', '{"tokens": [{"id": "x"}]}']) {
      writeFileSync(file, text);
      const { status, text: said } = await session(`Bearer ${sent}`);
      expect([status, said]).toEqual([503, expect.stringContaining('is damaged')]);
      expect(said).not.toContain(folder);
    }
    writeFileSync(file, whole);
    expect((await session(`Bearer ${sent}`)).status).toBe(200);
  });
});

describe('what needs no token holds no data: the files of the app and the description', () => {
  test.each(['/api/docs', '/api/v1/openapi.json'])('%s', async (path) =>
    expect((await ask(server, `GET ${path}`)).status).toBe(200),
  );
});

describe('sidos token', () => {
  const data = { SIDOS_DATA: join(folder, 'cli') };
  const run = (...args: string[]) => sidos(['token', ...args], data).ended;

  test('makes one that is shown once, lists it without it, and revokes it', async () => {
    const made = await run('create', '--name', ' Skripti ', '--role', 'editor', '--days', '30');
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^sidos_[\w-]{43}\n$/)]);
    expect(made.err).toContain('of Skripti, editor, is good until');
    const book = new TokenBook(data.SIDOS_DATA);
    expect(book.actorOf(made.out.trim())).toEqual({ name: 'Skripti', role: 'editor' });
    const { out } = await run('list');
    expect(out).toMatch(/^id +role +made +ends +name\n[0-9a-f]{8} {2}editor .* Skripti\n$/);
    expect(out).not.toContain(made.out.trim());
    const [id = ''] = /^[0-9a-f]{8}/m.exec(out) ?? [];
    expect((await run('revoke', id)).code).toBe(0);
    expect(book.actorOf(made.out.trim())).toBeUndefined();
    expect((await run('list')).out).toContain('There is no token.');
  });

  test.each([
    [[], 'create, list or revoke'],
    [['make'], 'create, list or revoke'],
    [['revoke'], 'create, list or revoke'],
    [['list', '--name', 'x'], 'create, list or revoke'],
    [['revoke', '01234567'], 'no token with the id "01234567"'],
    [['create', '--role', 'reader'], '--name NAME'],
    [['create', '--name', 'x', '--role', 'king'], '--role reader'],
    [['create', '--name', 'x', '--role', 'reader', '--days', '367'], '1 to 366'],
    [['create', '--name', 'command line', '--role', 'reader'], 'Sidos uses itself'],
  ])('%j is refused with what to write', async (args, words) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });
});
