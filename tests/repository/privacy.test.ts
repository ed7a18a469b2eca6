import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SEEDS, projectFiles, readText } from '../support/tree.ts';

const TEXT = /\.(ts|tsx|mjs|json|md|css|html|cypher|csv|geojson|yml|txt)$/;
const files = projectFiles().filter((path) => TEXT.test(path) && path !== 'package-lock.json');

/** A person's address: something before and after an @ (or the documents' "(at)") with a dot in the second part. */
const EMAIL = /[\w.+-]+(@|\(at\))[a-z0-9-]+\.[a-z]{2,}/i;
/** Finnish telephone numbers: +358 …, or an area or mobile code with seven digits or more in groups. */
const TELEPHONE = /(\+358[\s(]*\d|\b0(4\d|50|1[3-9]|2|3|5|6|8|9)\d?[ -]\d{3,4}[ -]\d{3,4}\b)/;

/** Files of tables hold numbers that look like those of telephones. */
const isTable = (path: string) => path.startsWith('tests/fixtures');

/** Every line of some files that holds contact data, as `path: what was found`. */
function contactsIn(paths: readonly string[], read: (path: string) => string): string[] {
  return paths.flatMap((path) => {
    const text = read(path);
    const email = EMAIL.exec(text.replace(/[\w-]+@(example|localhost)\.\w+/g, ''));
    const telephone = isTable(path) ? null : TELEPHONE.exec(text);
    return [email, telephone].flatMap((match) => (match === null ? [] : [`${path}: ${match[0]}`]));
  });
}

describe('no contact data of anyone', () => {
  test('no e-mail address and no telephone number in any file, and there are files', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files).toContain('seed/data/000.json');
    expect(contactsIn(files, readText)).toEqual([]);
  });

  test.each([
    ['an e-mail address', ['first.last', 'town.fi'].join('@')],
    ['one as the documents write it', 'first.last(at)' + 'town.fi'],
    ['a mobile number', ['044', '123', '4567'].join(' ')],
    ['an international number', '+358' + ' 44 1234567'],
  ])('%s planted in any of the files is found there', (_, planted) => {
    for (const path of files.filter((one, i) => i % 50 === 0 && !isTable(one))) {
      const found = contactsIn([path], (one) => `${readText(one)}\n"notes": ["Ask ${planted}"]`);
      expect(found).toEqual([expect.stringContaining(path)]);
    }
  });

  test('an amount of money is no telephone number', () => {
    expect(contactsIn(['a.json'], () => 'budget 499 620 €')).toEqual([]);
  });
});

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/-\s+/g, '')
    .match(/[\p{L}\d]+/gu) ?? [];

/** The notes that repeat eight words in a row of one of the sources. */
function copiedFrom(sources: readonly string[], notes: readonly string[]): string[] {
  const source = sources.map((text) => words(text).join(' ')).join(' | ');
  return notes.filter((note) => {
    const text = words(note);
    return text.some((_, i) => i + 8 <= text.length && source.includes(text.slice(i, i + 8).join(' ')));
  });
}

describe('facts, not sentences', () => {
  const notes = readdirSync(join(ROOT, 'seed/data'))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = JSON.parse(readText(`seed/data/${name}`)) as Record<
        string,
        { notes?: (string | Partial<Record<'fi' | 'sv' | 'en', string>>)[] }[]
      >;
      return [...file.entities, ...file.relations].flatMap((record) =>
        (record.notes ?? []).flatMap((note) =>
          typeof note === 'string'
            ? [note]
            : [note.fi, note.sv, note.en].filter((text) => text !== undefined),
        ),
      );
    });

  test('there are notes, and one that repeats eight words of a source is found', () => {
    const long = notes.find((note) => words(note).length > 9) ?? '';
    expect(words(long).length).toBeGreaterThan(9);
    expect(copiedFrom([`Before it. ${long} And after it.`], notes)).toContain(long);
    expect(copiedFrom(['Nothing of it stands in here, whatever it may be about.'], notes)).toEqual([]);
  });

  // The source documents lie beside the checkout where it is developed, and are not part of it.
  if (SEEDS === undefined) return;
  const folder = SEEDS;
  const sources = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  test('no note of the facts repeats eight words in a row of a source document', () => {
    expect(sources.length).toBeGreaterThan(0);
    const texts = sources.map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(copiedFrom(texts, notes)).toEqual([]);
  });
});
