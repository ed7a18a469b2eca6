import { editDistance } from '../graph/index.ts';
import { stemsOf } from '../meanings/index.ts';
import type { ReadName } from './names.ts';
import { isCommon } from './words.ts';

/** What a word counts that proves nothing, beside its rarity. */
const COMMON = 0.25;
/** Words shorter than this are the same or are not; longer ones may have an error, and two from the second length on. */
const ONE_ERROR = 5;
const TWO_ERRORS = 9;
/** A name and its Finnish genitive: Turku, Turun yliopisto. */
const GENITIVE = 0.95;
/** Words that begin with the same letters are looked at for errors; of more than so many none is. */
const BEGINNING = 3;
const CROWD = 400;

/** The words of all names that are compared: how rare each is, and which are alike but for an error of writing. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  /** Words by what their Finnish genitives would be. */
  private readonly genitives = new Map<string, string[]>();
  private readonly beginnings = new Map<string, string[]>();
  private readonly near = new Map<string, ReadonlyMap<string, number>>();
  private readonly names: number;

  /** @param names of each entity its names; a word counts once for an entity */
  constructor(names: readonly (readonly ReadName[])[]) {
    this.names = names.length;
    for (const own of names)
      for (const word of new Set(own.flatMap(({ words }) => words)))
        this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    for (const word of this.counts.keys()) {
      const beginning = word.slice(0, BEGINNING);
      const others = this.beginnings.get(beginning);
      if (others) others.push(word);
      else this.beginnings.set(beginning, [word]);
      for (const genitive of genitivesOf(word))
        this.genitives.set(genitive, [...(this.genitives.get(genitive) ?? []), word]);
    }
  }

  /** In how many entities' names a word stands. */
  countOf(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** What a word tells: the logarithm of how rare it is (inverse document frequency), a fourth of it for a common one. */
  weightOf(word: string): number {
    const rarity = Math.log(1 + this.names / Math.max(1, this.countOf(word)));
    return isCommon(word) ? COMMON * rarity : rarity;
  }

  /** The words that may be the same, each with how far: 1 itself, less with an error of writing. */
  alike(word: string): ReadonlyMap<string, number> {
    const known = this.near.get(word);
    if (known) return known;
    const found = new Map([[word, 1]]);
    this.near.set(word, found);
    for (const other of [...(this.genitives.get(word) ?? []), ...genitivesOf(word)])
      if (other !== word && this.counts.has(other)) found.set(other, GENITIVE);
    const allowed = word.length >= TWO_ERRORS ? 2 : word.length >= ONE_ERROR ? 1 : 0;
    const others = this.beginnings.get(word.slice(0, BEGINNING)) ?? [];
    if (allowed === 0 || others.length > CROWD || /[\d*]/.test(word)) return found;
    for (const other of others) {
      if (other === word || /[\d*]/.test(other)) continue;
      const errors = editDistance(word, other, allowed);
      if (errors <= allowed && !found.has(other))
        found.set(other, 1 - errors / Math.min(word.length, other.length));
    }
    return found;
  }
}

/** What a word may be in the Finnish genitive; a word too many does no harm, for only those that stand in names count. */
const genitivesOf = (word: string): string[] =>
  word.length < 3 || /[\d*]/.test(word) ? [] : stemsOf(word).map((stem) => `${stem}n`);
