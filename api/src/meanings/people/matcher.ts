import { fold } from '../../model/identity.ts';
import { WordForms } from './inflection.ts';
import { alike, spellings } from './spellings.ts';

/** A person to look for. */
export interface Named {
  /** Name and aliases as they are written. */
  names: readonly string[];
  /** What is written in their place. */
  label: string;
}

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
}

/** Sequences of words that are somebody's name. */
interface Branch {
  next: Map<number, Branch>;
  /** Whose name ends here; the first of those who share it. */
  person: number | undefined;
}

/** A part of a text that names somebody. */
export interface Found {
  start: number;
  end: number;
  /** Undefined: one of several who share what is written. */
  person: number | undefined;
  label: string;
  /** Whether a given name, or its initial, stands there too: not a surname or a nickname alone. */
  isWhole: boolean;
}

/** A part of a name: whose (undefined: of several), and how it is written. */
interface Part {
  person: number | undefined;
  spelt: string;
}

/** A word, with what is inside it and cannot be seen: soft hyphens, joiners. */
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*/gu;
const UNSEEN = /\p{DI}/gu;
const CAPITAL = /^\p{Lu}/u;
/** Longer or other gaps than these part two words of a name. */
const GAP = /^[^\p{L}\p{N}\n|;]{0,4}$/u;
/** What stands between two given names. */
const CLOSE_GAP = /^[ \u00a0-]$/u;
/** Most given names that a text may have and the name has not. */
const MOST_MORE = 2;
/** A surname alone is looked for from this length on; shorter ones are too often other words. */
const SHORTEST_ALONE = 4;

/** The words of a text with their places. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const seen = word.replace(UNSEEN, '');
    return { text: seen, folded: fold(seen), start: index, end: index + word.length };
  });
}

/**
 * Finds people's names in texts: name and aliases in any case of letters, with or without marks, surname first or last,
 * with middle names left out or as initials, with Finnish, Swedish and English endings; an alias or a surname alone where
 * it begins with a capital and is no word of places.
 */
export class NameMatcher {
  private readonly forms = new WordForms();
  private readonly root: Branch = { next: new Map(), person: undefined };
  /** Names in one word. */
  private readonly together = new Map<number, number>();
  /** Words that name somebody alone. */
  private readonly alone = new Map<number, Part>();
  /** The words of each person's names. */
  private readonly parts: (readonly (readonly [number, string])[])[] = [];
  private readonly ordinary = new Set<number>();

  /**
   * @param people whom to look for
   * @param ordinary folded words that stand for something else too, as places do: they name nobody alone
   * @param oneOf what is written for a word that is a part of several people's names
   */
  constructor(
    private readonly people: readonly Named[],
    ordinary: Iterable<string>,
    private readonly oneOf: (word: string) => string,
  ) {
    people.forEach(({ names }, person) => this.learn(names, person));
    for (const word of ordinary) for (const number of this.forms.of(word)) this.ordinary.add(number);
  }

  /** The text with everybody who is named in it under their label. */
  replace(text: string): string {
    const found = this.find(text);
    if (found.length === 0) return text;
    let masked = '';
    let at = 0;
    for (const { start, end, label } of found) {
      masked += text.slice(at, start) + label;
      at = end;
    }
    return masked + text.slice(at);
  }

  private learn(names: readonly string[], person: number): void {
    const parts = new Map<number, string>();
    const written = names.flatMap((name, place) =>
      spellings(name).map((spelling) => [spelling, place] as const),
    );
    for (const [spelling, place] of written) {
      const { halves, together } = alike(spelling);
      for (const half of halves) {
        const words = wordsOf(half);
        const numbers = words.map(({ folded }) => this.forms.add(folded));
        for (const order of this.ordersOf(words, numbers)) this.grow(order, person);
      }
      for (const one of together) {
        const number = this.forms.add(fold(one));
        if (!this.together.has(number)) this.together.set(number, person);
      }
      const surnames = place === 0 ? halves.map((half) => wordsOf(half).at(-1)) : [];
      for (const surname of surnames) {
        if (surname && surname.folded.length >= SHORTEST_ALONE)
          this.nameAlone(this.forms.add(surname.folded), person, surname.text);
      }
    }
    written.forEach(([name, place]) => {
      const words = wordsOf(name);
      const numbers = words.map(({ folded }) => this.forms.add(folded));
      for (const order of this.ordersOf(words, numbers)) this.grow(order, person);
      numbers.forEach((number, word) => {
        if (words[word].folded.length > 2) parts.set(number, words[word].text);
      });
      const last = words.at(-1);
      const namesAlone = words.length === 1 ? 2 : place === 0 ? SHORTEST_ALONE : Infinity;
      if (last && last.folded.length >= namesAlone)
        this.nameAlone(numbers[words.length - 1], person, last.text);
    });
    this.parts.push([...parts]);
  }

  /** The orders in which the words of a name may stand. */
  private ordersOf(words: readonly Word[], numbers: readonly number[]): (readonly number[])[] {
    const count = numbers.length;
    if (count < 2) return [];
    const first = numbers[0];
    const last = numbers[count - 1];
    const turned = numbers
      .slice(1)
      .map((_, turn) => [...numbers.slice(turn + 1), ...numbers.slice(0, turn + 1)]);
    const orders = [numbers, ...turned, [first, last], [last, first]];
    if (words[count - 1].folded.length < 3) return orders;
    const initial = this.forms.add(words[0].folded.slice(0, 1));
    return [...orders, [initial, last], [last, initial], [initial, ...numbers.slice(1)]];
  }

  private grow(order: readonly number[], person: number): void {
    let branch = this.root;
    for (const number of order) {
      const next = branch.next.get(number) ?? { next: new Map<number, Branch>(), person: undefined };
      branch.next.set(number, next);
      branch = next;
    }
    branch.person ??= person;
  }

  private nameAlone(number: number, person: number, spelt: string): void {
    const known = this.alone.get(number);
    this.alone.set(number, { person: known && known.person !== person ? undefined : person, spelt });
  }

  /** Who is named in a text, from its beginning to its end. */
  find(text: string): Found[] {
    const words = wordsOf(text);
    const found: Found[] = [];
    const free: Word[] = [];
    for (let i = 0; i < words.length;) {
      const whole = this.longest(this.root, words, i, text);
      if (whole) {
        const { label } = this.people[whole.person];
        found.push({
          start: words[i].start,
          end: words[whole.last].end,
          person: whole.person,
          label,
          isWhole: true,
        });
        i = whole.last + 1;
        continue;
      }
      const alone = this.standsAlone(words[i]);
      if (alone) found.push(alone);
      else free.push(words[i]);
      i += 1;
    }
    if (found.length === 0) return found;
    return [...found, ...this.named(free, found)].sort((a, b) => a.start - b.start);
  }

  private longest(
    branch: Branch,
    words: readonly Word[],
    at: number,
    text: string,
    more = MOST_MORE,
  ): { person: number; last: number } | undefined {
    let best: { person: number; last: number } | undefined;
    if (at >= words.length) return best;
    if (at > 0 && branch !== this.root && !GAP.test(text.slice(words[at - 1].end, words[at].start)))
      return best;
    for (const number of this.forms.of(words[at].folded)) {
      const next = branch.next.get(number);
      if (next === undefined) continue;
      const here = next.person === undefined ? undefined : { person: next.person, last: at };
      const longer = this.longest(next, words, at + 1, text, more) ?? here;
      if (longer && (!best || longer.last > best.last)) best = longer;
    }
    if (best || branch === this.root) return best;
    // A middle name, in full or as an initial, which the name may not have.
    if (words[at].folded.length === 1) return this.longest(branch, words, at + 1, text, more);
    const isGiven =
      more > 0 &&
      CAPITAL.test(words[at].text) &&
      [at, at + 1].every((next) => this.isClose(words, next, text));
    return isGiven ? this.longest(branch, words, at + 1, text, more - 1) : best;
  }

  /** Whether only a blank or a hyphen stands before a word. */
  private isClose(words: readonly Word[], at: number, text: string): boolean {
    return at < words.length && CLOSE_GAP.test(text.slice(words[at - 1].end, words[at].start));
  }

  private standsAlone(word: Word): Found | undefined {
    for (const number of this.forms.of(word.folded)) {
      const person = this.together.get(number);
      if (person === undefined) continue;
      const { label } = this.people[person];
      return { start: word.start, end: word.end, person, label, isWhole: true };
    }
    if (!CAPITAL.test(word.text)) return undefined;
    for (const number of this.forms.of(word.folded)) {
      const part = this.alone.get(number);
      if (!part || this.ordinary.has(number) || !isSpelt(word.text, part.spelt)) continue;
      const { person } = part;
      const label = person === undefined ? this.oneOf(word.text) : this.people[person].label;
      return { start: word.start, end: word.end, person, label, isWhole: false };
    }
    return undefined;
  }

  /** Whoever is named in a text may be called by a part of the name in the rest of it. */
  private named(free: readonly Word[], found: readonly Found[]): Found[] {
    const parts = new Map<number, { person: number; spelt: string }>();
    for (const { person } of found) {
      if (person === undefined) continue;
      for (const [number, spelt] of this.parts[person]) parts.set(number, { person, spelt });
    }
    return free.flatMap(({ text, folded, start, end }) => {
      for (const number of this.forms.of(folded)) {
        const part = parts.get(number);
        if (part && !this.ordinary.has(number) && isSpelt(text, part.spelt))
          return [{ start, end, person: part.person, label: this.people[part.person].label, isWhole: false }];
      }
      return [];
    });
  }
}

/** Whether a word is a name's and no other that differs by a mark: `mikä` is not Mika, but `Sjoroos` is Sjöröös. */
function isSpelt(word: string, name: string): boolean {
  const written = word.toLowerCase().normalize('NFC');
  const wanted = name.toLowerCase().normalize('NFC');
  for (let i = 0; i < Math.min(written.length, wanted.length); i += 1) {
    const plain = fold(written[i]);
    if (written[i] !== plain && plain === fold(wanted[i]) && written[i] !== wanted[i]) return false;
  }
  return true;
}
