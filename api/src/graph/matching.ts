import { fold } from '../model/index.ts';

/** In what way a text was found, best first. */
export const HOW = ['exact', 'prefix', 'word', 'inside', 'similar'] as const;
export type How = (typeof HOW)[number];

/** A text made ready for comparison. */
export interface Folded {
  text: string;
  words: string[];
}

/** Folds a text and takes it apart into words; what is neither letter nor digit parts words. */
export function foldWords(text: string): Folded {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { text: words.join(' '), words };
}

/** How a text matches what was typed, without typing errors; undefined where it does not. */
export function match(query: Folded, { text, words }: Folded): Exclude<How, 'similar'> | undefined {
  if (query.text === '') return undefined;
  if (text === query.text) return 'exact';
  if (text.startsWith(query.text)) return 'prefix';
  if (query.words.every((typed) => words.some((word) => word.startsWith(typed)))) return 'word';
  return text.includes(query.text) ? 'inside' : undefined;
}

/**
 * Counts the typing errors between what was typed and texts: every word typed must be near a word of the text, or
 * all words together near all words together (a forgotten space). One error is allowed, two in eight letters or
 * more, none in three or fewer. The beginning of a word counts half an error more than the whole word.
 *
 * @returns gives for a text the errors, undefined where there are too many; it remembers each word it has met
 */
export function typingErrors(query: Folded): (text: Folded) => number | undefined {
  const joined = query.words.join('');
  const met = query.words.map(() => new Map<string, number>());
  const errorsIn = (word: string, position: number): number => {
    const known = met[position].get(word);
    if (known !== undefined) return known;
    const typed = query.words[position];
    const errors = errorsBetween(typed, word, errorsAllowed(typed), true) ?? Infinity;
    met[position].set(word, errors);
    return errors;
  };
  return ({ words }) => {
    if (query.words.length === 0) return undefined;
    const together = errorsBetween(joined, words.join(''), errorsAllowed(joined), false);
    if (together !== undefined) return together;
    let sum = 0;
    for (let position = 0; position < query.words.length && sum < Infinity; position++) {
      sum += Math.min(...words.map((word) => errorsIn(word, position)));
    }
    return sum < Infinity ? sum : undefined;
  };
}

function errorsAllowed(typed: string): number {
  if (typed.length <= 3) return 0;
  return typed.length < 8 ? 1 : 2;
}

/** Errors between what was typed and a word, or where that is allowed the beginning of one. */
function errorsBetween(
  typed: string,
  word: string,
  allowed: number,
  beginnings: boolean,
): number | undefined {
  let least = editDistance(typed, word, allowed);
  if (beginnings) {
    for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
      if (length >= word.length) break;
      least = Math.min(least, editDistance(typed, word.slice(0, length), allowed) + 0.5);
    }
  }
  return least < allowed + 1 ? least : undefined;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment): the fewest letters put in, left out, changed or
 * swapped with their neighbour. Stops at `limit` + 1, which then stands for "more".
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length];
}
