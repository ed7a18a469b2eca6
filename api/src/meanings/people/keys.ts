import { fold } from '../../model/identity.ts';
import { stemsOf, stemsWithin } from './inflection.ts';
import { wordsOf } from './matcher.ts';
import { spellings, togetherOf } from './spellings.ts';

/*
 * How someone is recognised of whom no name may be kept: by keys, of which the installation keeps keyed digests only.
 * Unlike the matcher, which knows whom it looks for, this tries the words of a text one after the other.
 */

/** Whether a key is one of those that are sought. */
export type IsSought = (key: string) => boolean;

/** Most words of a name. */
const MOST_WORDS = 6;
/** Longer or other gaps than these part two words of a name. */
const GAP = /^[^\p{L}\p{N}\n|;]{0,4}$/u;

const wordKey = (word: string) => `word ${word}`;
/** The words of a name in any order, the ones before and after a surname alike. */
const nameKey = (words: readonly string[]) => `name ${[...words].sort().join(' ')}`;
const stemKey = (given: readonly string[], stem: string) => `stem ${[...given].sort().join(' ')} ${stem}`;

/** The key by which an id is recognised. */
export const idKey = (id: string) => `id ${id}`;

/** The key by which a whole name is recognised, its words in whatever order. */
export const wholeNameKey = (name: string) => nameKey(wordsOf(name).map(({ folded }) => folded));

/** Whether a name says who someone is: two words that are no mere initials, or one that is not short. */
function isTelling(words: readonly string[]): boolean {
  return words.length > 1 ? words.some((word) => word.length > 2) : (words[0] ?? '').length > 3;
}

/** Given names and surname of a name as it is written: `Matti Virtanen`, or `Virtanen, Matti`. */
function partsOf(name: string): { given: string[]; surname: string } {
  const [before = '', after = ''] = name.split(',', 2);
  const [first, second] = [before, after].map((part) => wordsOf(part).map(({ folded }) => folded));
  const words = second.length > 0 ? [...second, ...first] : first;
  return { given: words.slice(0, -1), surname: words.at(-1) ?? '' };
}

/**
 * The keys of these names: each whole, in one word, with any ending of the surname, and each word on which one can begin.
 */
export function nameKeys(names: readonly string[]): string[] {
  const keys = names.flatMap(spellings).flatMap((name) => {
    const { given, surname } = partsOf(name);
    const words = [...given, surname];
    if (!isTelling(words)) return [];
    const stems = given.length > 0 ? stemsOf(surname).map((stem) => stemKey(given, stem)) : [];
    const together = togetherOf(name)
      .map(fold)
      .flatMap((one) => [wordKey(one), nameKey([one])]);
    return [...words.map(wordKey), nameKey(words), ...stems, ...together];
  });
  return [...new Set(keys)].sort();
}

/** A text with `label` in place of every name of which the keys are sought. */
export function replaceSought(text: string, isSought: IsSought, label: string): string {
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  let replaced = '';
  let at = 0;
  for (let first = 0; first < words.length; first += 1) {
    if (!isSought(wordKey(folded[first]))) continue;
    for (let length = Math.min(MOST_WORDS, words.length - first); length > 0; length -= 1) {
      const last = first + length - 1;
      if (!isTogether(text, words.slice(first, last + 1))) continue;
      if (!isName(folded.slice(first, last + 1), isSought)) continue;
      replaced += text.slice(at, words[first].start) + label;
      at = words[last].end;
      first = last;
      break;
    }
  }
  return replaced + text.slice(at);
}

function isTogether(text: string, words: readonly { start: number; end: number }[]): boolean {
  return words.every(({ start }, i) => i === 0 || GAP.test(text.slice(words[i - 1].end, start)));
}

function isName(words: readonly string[], isSought: IsSought): boolean {
  if (isSought(nameKey(words))) return true;
  if (words.length < 2) return false;
  const [given, surname] = [words.slice(0, -1), words.at(-1) ?? ''];
  return stemsWithin(surname).some((stem) => isSought(stemKey(given, stem)));
}
