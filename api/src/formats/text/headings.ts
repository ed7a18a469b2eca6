import { fold } from '../../model/identity.ts';

/** What columns and attributes are called that Sidos reads, in English, Finnish and Swedish; the first is the usual one. */
const HEADINGS = {
  source: ['source', 'from', 'lähde', 'mistä', 'källa', 'från'],
  target: ['target', 'to', 'kohde', 'mihin', 'mål', 'till'],
  weight: ['weight', 'strength', 'paino', 'vahvuus', 'vikt', 'styrka'],
  type: ['type', 'tyyppi', 'typ'],
  group: ['group', 'ryhmä', 'grupp'],
  mode: ['mode'],
} as const;
export type Heading = keyof typeof HEADINGS;

const FOLDED = Object.fromEntries(
  Object.entries(HEADINGS).map(([heading, names]) => [heading, names.map(fold)]),
) as unknown as Readonly<Record<Heading, readonly string[]>>;

/**
 * The names among these that mean a heading, in any capitals, with and without dots on the letters: those of the most
 * usual word that is there, so that `weight` stands above `strength`. More than one where only capitals differ.
 */
export function meaning(names: readonly string[], heading: Heading): string[] {
  for (const word of FOLDED[heading]) {
    const found = names.filter((name) => fold(name.trim()) === word);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a name means any heading at all. */
export function isHeading(name: string): boolean {
  const folded = fold(name.trim());
  return Object.values(FOLDED).some((words) => words.includes(folded));
}

/** The names that a user's word names: the very one, else those that differ only in capitals or dots. */
export function named(names: readonly string[], word: string): string[] {
  if (names.includes(word)) return [word];
  return names.filter((name) => fold(name) === fold(word.normalize('NFC').trim()));
}
