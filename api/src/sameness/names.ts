import { fold } from '../model/index.ts';
import { LEGAL_FORMS, meaningOf, PHRASES, SMALL_WORDS } from './words.ts';

/** A name taken apart for comparison. */
export interface ReadName {
  /** As it is written. */
  text: string;
  /**
   * Its words, folded, without legal forms and little words; where nothing else is left, with them. A common word
   * stands as its meaning.
   */
  words: string[];
  /** The words written as one, with legal forms off: "Rovaniemen Kehitys Oy" and "RovaniemenKehitys" are one. */
  joined: string;
  /** First letters of its words, as an acronym of it would have them; empty where there are fewer than two. */
  initials: string;
  /** Whether the whole name may be an acronym: one word of two to eight letters, written in capitals. */
  isAcronym: boolean;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u;
/** Points within abbreviations: "e.V." is one word, not two. */
const ABBREVIATED = /(?<=\b\p{L})\.(?=\p{L}\b)/gu;
const APOSTROPHES = /['’`´]/gu;

/** Takes a name apart. A name of no letter and no digit has no words, and is like no other. */
export function readName(text: string): ReadName {
  const folded = fold(text.replace(ABBREVIATED, '').replace(APOSTROPHES, ' '));
  const plain = PHRASES.reduce((said, [phrase, word]) => said.replace(phrase, word), folded);
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = all.filter((word) => !LEGAL_FORMS.has(word) && !SMALL_WORDS.has(word));
  const own = told.length > 0 ? told : all;
  const letters = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !LEGAL_FORMS.has(word) && !SMALL_WORDS.has(word),
  );
  return {
    text,
    words: own.map((word) => withoutTwoLetterVowels(meaningOf(word))),
    joined: own.join(''),
    initials: letters.length > 1 ? letters.map(([letter]) => letter).join('') : '',
    isAcronym: ACRONYM.test(text.trim()),
  };
}

/** German writes ä as ae where the letter is not at hand: what is left is the same either way. */
const withoutTwoLetterVowels = (word: string): string =>
  word.length < 5 ? word : word.replace(/([aou])e/gu, '$1');

/** Numbers that stand in a name, in order: two work packages, phases or years are two things. */
export function numbersIn({ words }: ReadName): string[] {
  return words.filter((word) => /^(?:\d+|[ivx]{2,4})$/u.test(word)).sort();
}
