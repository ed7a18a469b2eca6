import { describe, expect, test } from '@jest/globals';
import { readAccess, readConfig } from '@sidos/api/config';
import { ROOT } from '../support/tree.ts';

describe('the environment', () => {
  test('unset or empty means the embedded database in the checkout, on this machine alone', () => {
    const config = {
      port: 4400,
      host: '127.0.0.1',
      seed: true,
      dataFolder: `${ROOT}.sidos`,
      neo4j: undefined,
    };
    expect(readConfig({})).toEqual(config);
    expect(readConfig({ PORT: '', HOST: '', SIDOS_DATA: '', NEO4J_URI: '' })).toEqual(config);
  });

  test('names another port, address and folder', () => {
    expect(readConfig({ PORT: '4567', HOST: '0.0.0.0', SIDOS_DATA: '/data/x' })).toMatchObject({
      port: 4567,
      host: '0.0.0.0',
      dataFolder: '/data/x',
    });
  });

  test('names a Neo4j; without a password there is no authentication', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j://localhost:7687' }).neo4j).toEqual({
      uri: 'neo4j://localhost:7687',
      user: 'neo4j',
      password: undefined,
      database: 'neo4j',
    });
    const own = {
      NEO4J_URI: 'neo4j+s://x.example',
      NEO4J_USER: 'u',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'd',
    };
    expect(readConfig(own).neo4j).toEqual({
      uri: 'neo4j+s://x.example',
      user: 'u',
      password: 'p',
      database: 'd',
    });
  });

  test.each([
    [{ PORT: 'http' }, 'PORT is "http"'],
    [{ PORT: '70000' }, 'PORT is "70000": a port number is at most 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"'],
    [{ NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI is "localhost:7687": write an address such as neo4j://'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI'],
    [{ HOST: 'http://x' }, 'HOST'],
  ])('%j is refused with the variable, what is wrong and what to write', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words);
  });
});

const SECRET = 'a secret that only the login knows';
const PROXY = { SIDOS_ACCESS: 'proxy', SIDOS_PROXY_SECRET: SECRET, SIDOS_KEEPERS: 'keepers' };

describe('who may do what', () => {
  test('unset: this machine alone, by its own names', () => {
    const local = { mode: 'local', people: 'shown', hosts: [], origin: undefined, peers: [] };
    expect(readAccess({})).toEqual(local);
    for (const HOST of ['127.0.0.1', '::1', 'localhost', '127.0.0.2'])
      expect(readAccess({ HOST })).toMatchObject({ mode: 'local' });
  });

  test.each(['0.0.0.0', '::', '192.168.1.2', 'sidos.example'])(
    'HOST=%s without a mode is refused, with the three modes that would do',
    (HOST) => {
      expect(() => readAccess({ HOST })).toThrow(/^HOST is "[^"]+", .*public .*proxy .*token /);
    },
  );

  test('public: people as initials unless they are to be hidden', () => {
    const open = { SIDOS_ACCESS: 'public', HOST: '0.0.0.0', SIDOS_URL: 'https://Sidos.Example/' };
    expect(readAccess(open)).toEqual({
      mode: 'public',
      people: 'initials',
      hosts: ['sidos.example'],
      origin: 'https://sidos.example',
      peers: [],
    });
    expect(readAccess({ ...open, SIDOS_PEOPLE: 'hidden' }).people).toBe('hidden');
  });

  test('proxy: headers as oauth2-proxy sends them, from this machine, unless others are named', () => {
    const groups = { reader: [], editor: [], keeper: ['keepers'] };
    expect(readAccess(PROXY)).toMatchObject({
      peers: ['127.0.0.1', '::1'],
      proxy: {
        secret: SECRET,
        secretHeader: 'x-sidos-proxy-secret',
        userHeader: 'x-forwarded-user',
        groupsHeader: 'x-forwarded-groups',
        groups,
      },
    });
    const named = readAccess({
      ...PROXY,
      SIDOS_PROXY_FROM: '10.0.0.0/24, fd00::/8',
      SIDOS_PROXY_USER_HEADER: 'X-Remote-User',
      SIDOS_READERS: '*',
      SIDOS_HOSTS: 'a.example, [fd00::1]',
    });
    expect(named).toMatchObject({
      peers: ['10.0.0.0/24', 'fd00::/8'],
      hosts: ['a.example', '[fd00::1]'],
      proxy: { userHeader: 'x-remote-user', groups: { ...groups, reader: ['*'] } },
    });
  });

  test.each([
    [{ SIDOS_ACCESS: 'open' }, 'SIDOS_ACCESS is "open": write one of local, public, proxy, token'],
    [{ SIDOS_ACCESS: 'public', SIDOS_PEOPLE: 'shown' }, 'SIDOS_PEOPLE is "shown": write initials or hidden'],
    [{ SIDOS_PEOPLE: 'hidden' }, 'SIDOS_PEOPLE is set, but SIDOS_ACCESS is "local"'],
    [{ ...PROXY, SIDOS_ACCESS: '' }, 'SIDOS_PROXY_SECRET is set, but SIDOS_ACCESS is "local"'],
    [{ ...PROXY, SIDOS_ACCESS: 'token' }, 'SIDOS_PROXY_SECRET is set, but SIDOS_ACCESS is "token"'],
    [{ ...PROXY, SIDOS_PROXY_SECRET: '' }, 'SIDOS_PROXY_SECRET is not set'],
    [{ ...PROXY, SIDOS_PROXY_SECRET: 'short' }, 'SIDOS_PROXY_SECRET cannot be used: write a secret of 32'],
    [{ ...PROXY, SIDOS_KEEPERS: '' }, 'no group has a role'],
    [{ ...PROXY, SIDOS_KEEPERS: '*' }, 'SIDOS_KEEPERS is "*"'],
    [{ ...PROXY, SIDOS_EDITORS: 'a,,b' }, 'SIDOS_EDITORS is "a,,b"'],
    [{ ...PROXY, SIDOS_PROXY_FROM: '10.0.0.0/33' }, 'SIDOS_PROXY_FROM names "10.0.0.0/33"'],
    [{ ...PROXY, SIDOS_PROXY_FROM: 'login.example' }, 'SIDOS_PROXY_FROM names "login.example"'],
    [{ ...PROXY, SIDOS_PROXY_USER_HEADER: 'X_User' }, 'SIDOS_PROXY_USER_HEADER is "X_User"'],
    [{ ...PROXY, SIDOS_PROXY_USER_HEADER: 'X-Forwarded-Groups' }, 'name the same header twice'],
    [{ SIDOS_ACCESS: 'token', HOST: '0.0.0.0' }, 'Set SIDOS_URL to its address'],
    [{ SIDOS_ACCESS: 'token', SIDOS_HOSTS: 'sidos.example:443' }, 'SIDOS_HOSTS names "sidos.example:443"'],
    [{ SIDOS_HOSTS: 'sidos.example' }, 'SIDOS_HOSTS is set, but SIDOS_ACCESS is "local"'],
    [
      { SIDOS_URL: 'https://sidos.example' },
      'SIDOS_URL is "https://sidos.example", but SIDOS_ACCESS is "local"',
    ],
    [{ SIDOS_ACCESS: 'public', SIDOS_URL: 'https://sidos.example/x' }, 'without a path'],
    [{ SIDOS_ACCESS: 'public', SIDOS_URL: 'sidos.example' }, 'SIDOS_URL is "sidos.example"'],
  ])('%j is refused in one sentence that names the variable and the remedy', (environment, words) => {
    expect(() => readAccess(environment)).toThrow(words);
  });

  test('a secret is not repeated in the sentence about it', () => {
    expect(() => readAccess({ ...PROXY, SIDOS_PROXY_SECRET: 'hunter2' })).not.toThrow(/hunter2/);
    expect(() => readAccess({ ...PROXY, SIDOS_PROXY_SECRET: 'hunter2' })).toThrow();
  });
});
