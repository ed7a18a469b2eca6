import { describe, expect, test } from '@jest/globals';
import { en } from '../../client/src/i18n/en/index.ts';
import { fi } from '../../client/src/i18n/fi/index.ts';
import { sv } from '../../client/src/i18n/sv/index.ts';

/** Every text of a tree under its path. */
function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();
const english = new Map(leaves(en));

describe.each([
  ['Finnish', fi],
  ['Swedish', sv],
])('%s', (_, language) => {
  const texts = new Map(leaves(language));

  test('has every text, none empty and none too many', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('names the same things in each text', () => {
    const differing = [...texts].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});
