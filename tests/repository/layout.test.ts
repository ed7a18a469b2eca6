import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { ROOT, projectFiles, readText } from '../support/tree.ts';

describe('the repository', () => {
  test('has the top level that its owner fixed, and the files that tools insist on', () => {
    const visible = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(visible.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'api',
        'client',
        'cypher',
        'docker-compose.yml',
        'eslint.config.mjs',
        'knip.json',
        'package-lock.json',
        'package.json',
        'seed',
        'tests',
        'tsconfig.base.json',
      ].sort(),
    );
  });

  test('records no download address in its lock file', () => {
    expect(readText('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  test('has no skipped or exclusive test', () => {
    const tests = projectFiles().filter((path) => /\.test\.tsx?$/.test(path));
    expect(tests.length).toBeGreaterThan(10);
    const offenders = tests.filter((path) => /\b(test|it|describe)\.(only|skip|todo)\(/.test(readText(path)));
    expect(offenders).toEqual([]);
  });
});
