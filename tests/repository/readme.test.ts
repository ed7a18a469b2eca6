import { describe, expect, test } from '@jest/globals';
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
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name);
    expect(named).toContain('start');
    expect(named.filter((name) => !(name in scripts) && !builtin.has(name))).toEqual([]);
  });

  test('says where the data comes from and under which licence', () => {
    for (const name of ['Statistics Finland', 'National Land Survey', 'European Union', 'CC BY 4.0', 'MIT']) {
      expect(readme).toContain(name);
    }
  });
});
