import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fold, formatLines, type Records } from '../model/index.ts';
import type { Source } from './read.ts';

/** A fault of the source itself, as the annotator noted it. */
export interface SourceNote {
  file: string;
  id: string;
  note: string;
}

/** The notes on faults of the sources, file by file, in English where there is English. */
export function sourceNotes(sources: readonly Source[]): SourceNote[] {
  return sources.flatMap(({ file, records: { entities, relations } }) =>
    [...entities, ...relations].flatMap(({ id, notes }) =>
      notes.map(({ en, fi, sv }) => ({ file, id, note: en ?? fi ?? sv ?? '' })),
    ),
  );
}

/** The text of a source document in a folder where its name begins with its number, as `004-….txt`. */
export function findSourceText(folder: string, number: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder)
    .sort()
    .find((file) => file.startsWith(`${number}-`) && file.endsWith('.txt'));
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8');
}

/**
 * Checks the records of one document against its text.
 *
 * @param text the document; its lines are counted from 1 by line feeds
 * @returns a sentence for each place where an entity is said to stand and neither its name nor an alias does
 *   (hyphenation at line ends and inflected forms count), and for a wrong number of lines
 */
export function checkAgainstText({ file, records }: Source, text: string): string[] {
  const lines = text.split('\n');
  const { lineCount, number } = records.document;
  // The last line feed may or may not count as the beginning of one more line.
  const faults =
    lineCount === lines.length || lineCount === lines.length - 1
      ? []
      : [`${file}: lineCount is ${lineCount}, document ${number} has ${lines.length} lines; correct it`];
  for (const { id, name, names, ranges } of placesOf(records, number)) {
    for (const [first, last] of ranges) {
      const place = lines.slice(first - 1, last).join('\n');
      if (names.some((form) => standsIn(form, place))) continue;
      faults.push(
        `${file}: ${id}: neither "${name}" nor an alias stands on line ${formatRange(first, last)}; correct the line, add the form as alias, or mark it :implied`,
      );
    }
  }
  return faults;
}

function placesOf({ entities }: Records, number: string) {
  return entities
    .filter(({ type }) => type !== 'document')
    .map(({ id, name, aliases, evidence }) => ({
      id,
      name,
      names: [name, ...aliases],
      ranges: evidence
        .filter(({ document, certainty }) => document === number && certainty === 'stated')
        .flatMap(({ lines }) => rangesOf(lines)),
    }));
}

function rangesOf(lines: readonly number[]): [number, number][] {
  return formatLines(lines)
    .split(',')
    .map((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return [first, last];
    });
}

function formatRange(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** Whether a name stands in a text: as it is, broken by a hyphen, or each of its words in an inflected form. */
function standsIn(name: string, text: string): boolean {
  const joined = fold(`${text.replace(/-\s+/g, '')} ${text}`);
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters(joined).includes(letters(fold(name)))) return true;
  const words = (value: string) => value.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const present = words(joined);
  // A Finnish ending changes up to the last third of a word: Mänttä-Vilppula, Mänttä-Vilppulassa; Lappi, Lapin.
  return words(fold(name)).every((word) => {
    const stem = word.slice(0, Math.max(3, Math.floor(word.length * 0.6)));
    return present.some((other) => other.startsWith(stem));
  });
}
