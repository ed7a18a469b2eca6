import { describe, expect, test } from '@jest/globals';
import { Environment, readAccess, readConfig } from '@sidos/api/config';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readText } from '../support/tree.ts';

const readme = readText('README.md');
const scripts = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;

describe('README.md', () => {
  test('names only paths that exist', () => {
    const quoted = [...readme.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path]) => path);
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path);
    const paths = [...quoted, ...linked].filter((path) => !path.startsWith('@'));
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names only scripts that exist', () => {
    const builtin = new Set(['ci', 'install', 'test', 'start']);
    const calls = [...readme.matchAll(/npm (?:run )?([a-z]+)(?: -w ([a-z]+))?/g)];
    const ofClient = calls.filter(([, , workspace]) => workspace === 'client').map(([, name]) => name);
    const client = JSON.parse(readText('client/package.json')) as { scripts: Record<string, string> };
    expect(ofClient.filter((name) => !(name in client.scripts))).toEqual([]);
    const named = calls.filter(([, , workspace]) => workspace === undefined).map(([, name]) => name);
    expect(named).toContain('start');
    expect(named.filter((name) => !(name in scripts) && !builtin.has(name))).toEqual([]);
  });

  test('names every variable that is read, and none that is not', () => {
    const table = readme.slice(readme.indexOf('| variable'), readme.indexOf('### Behind a login'));
    const cells = table.split('\n').map((line) => line.split('|')[1] ?? '');
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(Environment.shape).sort());
  });

  test('gives the defaults that are read', () => {
    const proxy = { SIDOS_ACCESS: 'proxy', SIDOS_PROXY_SECRET: 'x'.repeat(32), SIDOS_READERS: '*' };
    const access = readAccess(proxy);
    const rowOf = (name: string) => readme.split('\n').find((line) => line.startsWith(`| \`${name}`)) ?? '';
    expect(rowOf('SIDOS_ACCESS').split('|')[2].trim()).toBe(readAccess({}).mode);
    expect(rowOf('SIDOS_PEOPLE').split('|')[2].trim()).toBe(readAccess({ SIDOS_ACCESS: 'public' }).people);
    expect(rowOf('SIDOS_PROXY_FROM').split('|')[2].trim()).toBe(access.peers.join(', '));
    if (access.mode !== 'proxy') throw new Error('the mode is not the one that was set');
    const { secretHeader, userHeader, groupsHeader } = access.proxy;
    expect(rowOf('SIDOS_PROXY_SECRET').toLowerCase()).toContain(secretHeader);
    expect(rowOf('SIDOS_PROXY_USER_HEADER').toLowerCase()).toContain(`${userHeader}, ${groupsHeader}`);
    const { port, host } = readConfig({});
    expect(rowOf('PORT').split('|')[2].trim()).toBe(`${port}, ${host}`);
  });

  test('says where the data comes from and under which licence', () => {
    for (const name of ['Statistics Finland', 'National Land Survey', 'European Union', 'CC BY 4.0', 'MIT']) {
      expect(readme).toContain(name);
    }
  });
});
