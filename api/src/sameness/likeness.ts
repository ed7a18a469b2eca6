import { numbersIn, type ReadName } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isKindWord } from './words.ts';

/** In what way two names are alike: the same words, letters run together, an acronym and its name, words shared. */
type Way = 'same' | 'joined' | 'acronym' | 'initials' | 'inside' | 'words';

export interface Likeness {
  /** 0 nothing in common, 1 the same words. */
  score: number;
  way: Way;
}

const NOTHING: Likeness = { score: 0, way: 'words' };
/** What an acronym and the name that it may stand for are worth: three letters fit many names. */
const ACRONYM = { 2: 0.3, 3: 0.5, more: 0.65 };
/** A name that stands whole within a longer one: "VTT", "VTT Technical Research Centre". */
const INSIDE = 0.55;
/** Names with different numbers are of two things, however alike. */
const OTHER_NUMBER = 0.4;
/** The city and the university of one town. */
const OTHER_KIND = 0.55;
/** A first name and its initial. */
const INITIAL = 0.6;

/**
 * How far two names are alike: of each the share of its words, weighed by rarity, that the other has too, with errors
 * of writing (soft TF-IDF after Cohen, Ravikumar and Fienberg 2003); the smaller share counts, so that a long name is
 * not the same as a word of it.
 */
export function likeness(a: ReadName, b: ReadName, vocabulary: Vocabulary): Likeness {
  if (a.words.length === 0 || b.words.length === 0) return NOTHING;
  const found = [byJoined(a, b), byAcronym(a, b), byAcronym(b, a), byWords(a, b, vocabulary)];
  const best = found.reduce((most, one) => (one.score > most.score ? one : most));
  if (best.way === 'acronym') return best;
  let { score } = best;
  if (numbersIn(a).join() !== numbersIn(b).join()) score *= OTHER_NUMBER;
  if (sayOtherKinds(a, b)) score *= OTHER_KIND;
  return { ...best, score };
}

/** Whether each of two names has a word for a kind of actor that the other has not. */
function sayOtherKinds(a: ReadName, b: ReadName): boolean {
  const lacks = (of: ReadName, other: ReadName) =>
    of.words.some((word) => isKindWord(word) && !other.words.includes(word));
  return lacks(a, b) && lacks(b, a);
}

function byJoined(a: ReadName, b: ReadName): Likeness {
  return a.joined === b.joined
    ? {
        score: a.words.join() === b.words.join() ? 1 : 0.95,
        way: a.words.length === b.words.length ? 'same' : 'joined',
      }
    : NOTHING;
}

function byAcronym(short: ReadName, long: ReadName): Likeness {
  const [word = ''] = short.words;
  if (!short.isAcronym || short.words.length > 1 || long.initials !== word) return NOTHING;
  const score = word.length === 2 ? ACRONYM[2] : word.length === 3 ? ACRONYM[3] : ACRONYM.more;
  return { score, way: 'acronym' };
}

function byWords(a: ReadName, b: ReadName, vocabulary: Vocabulary): Likeness {
  const [own, initial] = shareOf(a, b, vocabulary);
  const [other, otherInitial] = shareOf(b, a, vocabulary);
  const score = Math.min(own, other);
  const whole = Math.max(own, other);
  if (whole > 0.99 && score < INSIDE)
    return { score: Math.max(score, INSIDE * Math.sqrt(score)), way: 'inside' };
  if (score > 0.999) return { score: 0.99, way: 'same' };
  return { score, way: initial || otherInitial ? 'initials' : 'words' };
}

/** The weighed share of the words of a name that another has too, and whether one of them is an initial. */
function shareOf(of: ReadName, within: ReadName, vocabulary: Vocabulary): [number, boolean] {
  let all = 0;
  let shared = 0;
  let initial = false;
  for (const word of of.words) {
    const weight = vocabulary.weightOf(word);
    const alike = vocabulary.alike(word);
    let best = 0;
    for (const other of within.words) {
      const near = alike.get(other) ?? 0;
      if (near > best) best = near;
      if (best < INITIAL && isInitial(word, other)) {
        best = INITIAL;
        initial = true;
      }
    }
    all += weight;
    shared += best * weight;
  }
  return [all === 0 ? 0 : shared / all, initial];
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1) !== (b.length === 1) && a[0] === b[0] && /^\p{L}/u.test(a);
