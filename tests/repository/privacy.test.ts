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

describe('no contact data of anyone', () => {
  test('no e-mail address in any file', () => {
    const found = files.flatMap((path) => {
      const match = EMAIL.exec(readText(path).replace(/[\w-]+@(example|localhost)\.\w+/g, ''));
      return match === null ? [] : [`${path}: ${match[0]}`];
    });
    expect(found).toEqual([]);
  });

  test('no telephone number in the facts or anywhere else', () => {
    const found = files.flatMap((path) => {
      const match = path.startsWith('tests/fixtures') ? null : TELEPHONE.exec(readText(path));
      return match === null ? [] : [`${path}: ${match[0]}`];
    });
    expect(found).toEqual([]);
  });

  test('the patterns find what they look for', () => {
    const at = '@';
    expect(EMAIL.test(`first.last${at}town.fi`)).toBe(true);
    expect(EMAIL.test('first.last(at)' + 'town.fi')).toBe(true);
    expect(TELEPHONE.test(['044', '123', '4567'].join(' '))).toBe(true);
    expect(TELEPHONE.test('+358' + ' 44')).toBe(true);
    expect(TELEPHONE.test('budget 499 620 €')).toBe(false);
  });
});

describe('facts, not sentences', () => {
  test('no note of the facts repeats eight words in a row of a source document', () => {
    if (SEEDS === undefined) return expect(files.length).toBeGreaterThan(0);
    const folder = SEEDS;
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/-\s+/g, '')
        .match(/[\p{L}\d]+/gu) ?? [];
    const source = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => words(readFileSync(join(folder, name), 'utf8')).join(' '))
      .join(' | ');
    const notes = readdirSync(join(ROOT, 'seed/data'))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const file = JSON.parse(readText(`seed/data/${name}`)) as Record<string, { notes?: string[] }[]>;
        return [...file.entities, ...file.relations].flatMap((record) => record.notes ?? []);
      });
    expect(notes.length).toBeGreaterThan(0);
    const copied = notes.filter((note) => {
      const text = words(note);
      return text.some((_, i) => i + 8 <= text.length && source.includes(text.slice(i, i + 8).join(' ')));
    });
    expect(copied).toEqual([]);
  });
});
