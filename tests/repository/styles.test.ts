import { describe, expect, test } from '@jest/globals';
import { dirname, join, normalize } from 'node:path';
import { projectFiles, readText } from '../support/tree.ts';

const client = projectFiles().filter((path) => path.startsWith('client/src/'));
const styles = client.filter((path) => path.endsWith('.css'));
const code = client.filter((path) => /\.tsx?$/.test(path));
const PALETTE = 'client/src/styles/palette.ts';

/** A style file without its comments and its strings. */
const rulesOf = (path: string): string => readText(path).replaceAll(/\/\*[^]*?\*\/|'[^'\n]*'/g, '');

/** The classes that a style file names itself; those of libraries and of the whole page stand in `:global()`. */
const classesOf = (path: string): string[] => [
  ...new Set(
    [
      ...rulesOf(path)
        .replaceAll(/:global\([^)]*\)/g, '')
        .matchAll(/\.([a-z][\w-]*)/gi),
    ].map(([, name]) => name),
  ),
];

interface Use {
  path: string;
  name: string;
  /** All classes of the module may be meant, for the name is computed. */
  computed: boolean;
}

/** The classes of modules that the code of a file names, each with its module. */
function usesOf(file: string): Use[] {
  const text = readText(file);
  return [...text.matchAll(/^import (\w+) from '([^']+\.module\.css)';/gm)].flatMap(([, as, from]) => {
    const path = normalize(join(dirname(file), from));
    const named = [...text.matchAll(new RegExp(`\\b${as}\\.(\\w+)`, 'g'))].map(([, name]) => name);
    const computed = new RegExp(`\\b${as}\\[`).test(text);
    return [
      ...named.map((name) => ({ path, name, computed: false })),
      ...(computed ? [{ path, name: '', computed }] : []),
    ];
  });
}

describe('the styles of the client', () => {
  const uses = code.flatMap(usesOf);

  test('lie in files that one reads in one go', () => {
    expect(styles.length).toBeGreaterThan(10);
    const lines = styles.map((path) => ({ path, lines: readText(path).split('\n').length }));
    expect(lines.filter((file) => file.lines > 250)).toEqual([]);
  });

  test('name no class that nobody uses', () => {
    const computed = new Set(uses.filter((use) => use.computed).map(({ path }) => path));
    const used = new Set(uses.map(({ path, name }) => `${path} ${name}`));
    const modules = styles.filter((path) => path.endsWith('.module.css') && !computed.has(path));
    const unused = modules.flatMap((path) =>
      classesOf(path)
        .map((name) => `${path} ${name}`)
        .filter((one) => !used.has(one)),
    );
    expect(unused).toEqual([]);
  });

  test('have every class that the code names', () => {
    const there = new Set(styles.flatMap((path) => classesOf(path).map((name) => `${path} ${name}`)));
    const missing = uses.filter((use) => !use.computed).map(({ path, name }) => `${path} ${name}`);
    expect(missing.length).toBeGreaterThan(100);
    expect(missing.filter((one) => !there.has(one))).toEqual([]);
  });

  test('of the whole page are few, and each is used', () => {
    const page = classesOf('client/src/styles/app.css');
    const named = new Set(
      code.flatMap((path) =>
        [...readText(path).matchAll(/className=(?:"([^"]*)"|\{(`[^`]*`|[^}]*)\})/g)].flatMap(
          ([, plain, computed]) => (plain ?? computed).split(/[^\w-]+/),
        ),
      ),
    );
    expect(page.filter((name) => !named.has(name))).toEqual([]);
    const plain = code.flatMap((path) =>
      [...readText(path).matchAll(/className="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')),
    );
    expect(plain.filter((name) => !page.includes(name))).toEqual([]);
  });

  test('take every colour from the palette', () => {
    const elsewhere = [...styles, ...code.filter((path) => path !== PALETTE)].filter((path) =>
      /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?![\w-])|\b(?:rgb|hsl)a?\(\s*\d/i.test(readText(path)),
    );
    expect(elsewhere).toEqual([]);
  });

  test('stand in the code only where they are computed', () => {
    const attributes = code.flatMap((path) =>
      [...readText(path).matchAll(/style=\{\{([^}]*)\}\}/g)].map(([, text]) => ({ path, text })),
    );
    expect(attributes.length).toBeGreaterThan(3);
    const fixed = /^\s*(?:[\w']+: (?:'[^']*'|-?[\d.]+),?\s*)*$/;
    expect(attributes.filter(({ text }) => fixed.test(text))).toEqual([]);
  });

  test('use only variables that the palette or a style file sets', () => {
    const set = new Set(
      styles.flatMap((path) => [...rulesOf(path).matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    );
    const palette = readText(PALETTE);
    const unset = [...styles, ...code].flatMap((path) =>
      [...readText(path).matchAll(/var\((--[\w-]+)/g)]
        .map(([, name]) => name)
        .filter((name) => !name.startsWith('--mantine-') && !set.has(name))
        .filter((name) => !new RegExp(`\\b${name.slice(2)}'?: `).test(palette))
        .map((name) => `${path} ${name}`),
    );
    expect(unset).toEqual([]);
  });
});
