import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareIn } from '../../client/src/i18n/compare.ts';
import { grammarOf } from '../../client/src/panels/ask/sentence/sentence.ts';
import { projectFiles, readText, ROOT } from '../support/tree.ts';
import { LANGUAGES, TEXTS } from './languages.ts';

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
const english = new Map(leaves(TEXTS.en));

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = new Map(leaves(TEXTS[language]));

  test('has every text, none empty and none too many', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('says what each document of the seed is', () => {
    const kinds = readdirSync(join(ROOT, 'seed/data'))
      .map((file) => JSON.parse(readText(join('seed/data', file))) as { document: { kind: string } })
      .map(({ document }) => document.kind);
    expect(kinds.filter((kind) => !texts.has(`words.documentKind.${kind}`))).toEqual([]);
  });

  test('names the same things in each text', () => {
    const differing = [...texts].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});

describe('a language', () => {
  test('is a folder and a line: each folder of texts is offered, with a grammar of its own', () => {
    const folders = readdirSync(join(ROOT, 'client/src/i18n'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
    expect(LANGUAGES.map((language) => grammarOf(language).language)).toEqual(LANGUAGES);
  });

  test('sorts names as its readers do', () => {
    // Finnish and Swedish put å, ä, ö after z (the order of the Unicode CLDR for fi and sv); English beside a and o.
    const names = ['Östersund', 'Zeeland', 'Ähtäri', 'Abo', 'Work package 10', 'Work package 9', 'Ålesund'];
    const after = ['Abo', 'Work package 9', 'Work package 10', 'Zeeland', 'Ålesund', 'Ähtäri', 'Östersund'];
    expect([...names].sort(compareIn('fi'))).toEqual(after);
    expect([...names].sort(compareIn('sv'))).toEqual(after);
    expect([...names].sort(compareIn('en'))).toEqual([
      'Abo',
      'Ähtäri',
      'Ålesund',
      'Östersund',
      'Work package 9',
      'Work package 10',
      'Zeeland',
    ]);
  });

  test('has no part in what the server answers: it sorts by the letters, and the page by the language', () => {
    const code = projectFiles().filter((path) => path.startsWith('api/src/') && path.endsWith('.ts'));
    expect(code.length).toBeGreaterThan(200);
    expect(code.filter((path) => /localeCompare\(|Intl\.Collator/.test(readText(path)))).toEqual([]);
  });

  test('is fixed nowhere outside its folder: order, numbers and dates follow the one in use', () => {
    const code = projectFiles().filter(
      (path) =>
        path.startsWith('client/src/') && /\.tsx?$/.test(path) && !path.startsWith('client/src/i18n/'),
    );
    const fixed =
      /localeCompare\(|Intl\.(?:Collator|DateTimeFormat)|toLocale\w*\((?:['"]|\))|Intl\.\w+\(['"]/;
    expect(code.length).toBeGreaterThan(200);
    expect(code.filter((path) => fixed.test(readText(path)))).toEqual([]);
  });
});
