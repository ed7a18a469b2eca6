import { describe, expect, test } from '@jest/globals';
import { circles, importsOfSources, importsSideBySide, type Imports } from '../support/imports.ts';

const invented = (imports: Record<string, string[]>): Imports =>
  new Map(Object.entries(imports).map(([from, targets]) => [from, new Set(targets)]));

describe('imports of api and client', () => {
  const imports = importsOfSources();

  test('are all seen: of files, of packages, of types, and those that are loaded when wanted', () => {
    expect(imports.size).toBeGreaterThan(500);
    const has = (from: string, to: string) => imports.get(from)?.has(to);
    expect(has('api/src/main.ts', 'api/src/config/index.ts')).toBe(true);
    expect(has('client/src/main.tsx', 'client/src/App.tsx')).toBe(true);
    expect(has('client/src/graph/dataset.ts', 'api/src/model/index.ts')).toBe(true);
    expect(has('api/src/store/port.ts', 'api/src/model/ask.ts')).toBe(true);
  });

  test('no file imports itself in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('no folder does: of what lies side by side, what is imported imports nothing back', () => {
    expect(circles(importsSideBySide(imports))).toEqual([]);
  });
});

describe('a circle', () => {
  test('of files is found and told once, whoever is asked first', () => {
    const three = invented({ c: ['a'], a: ['b', 'd'], b: ['c'], d: [], e: ['a'] });
    expect(circles(three)).toEqual(['a → b → c → a']);
  });

  test('of folders is found where no file lies on one', () => {
    const folders = invented({
      'x/a/one': ['x/b/one'],
      'x/b/two': ['x/a/two'],
      'x/b/one': [],
      'x/a/two': [],
    });
    expect(circles(folders)).toEqual([]);
    expect(circles(importsSideBySide(folders))).toEqual(['x/a → x/b → x/a']);
  });

  test('is none where a folder imports what lies inside itself', () => {
    const inside = invented({ 'x/index': ['x/a/one'], 'x/a/one': ['x/b'], 'x/b': [] });
    expect(circles(importsSideBySide(inside))).toEqual([]);
  });
});
