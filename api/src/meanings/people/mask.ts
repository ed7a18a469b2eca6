import { isCode, replaceIds, unescaped } from './codes.ts';
import { NameMatcher, wordsOf } from './matcher.ts';

/** How people are shown when they are not shown by name. */
export type Masking = 'initials' | 'hidden';

/** What is asked of the entities of a network, as columns. */
export interface NamedColumns {
  id: readonly string[];
  type: readonly string[];
  name: readonly string[];
  aliases: readonly (readonly string[])[];
  /** The opaque id of each that has an id with a person's name in it, null for the others. */
  code: readonly (string | null)[];
}

/** First letters of a name: `Katariina Imporanta` gives `K. I.` */
export function initials(name: string): string {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => `${part[0].toUpperCase()}.`)
    .join(' ');
}

/**
 * What people are called under a masking, by id: their initials, those who share them numbered in the order of their
 * opaque ids, which says nothing of their names; or one word for all.
 */
function labelsOf(
  { id, type, name, code }: NamedColumns,
  masking: Masking,
  word: string,
): Map<string, string> {
  const people = [...id.keys()].filter((i) => type[i] === 'person');
  const opaque = (i: number) => code[i] ?? id[i];
  people.sort((a, b) => (opaque(a) < opaque(b) ? -1 : 1));
  const met = new Map<string, number>();
  return new Map(
    people.map((i) => {
      if (masking === 'hidden') return [id[i], word];
      const letters = initials(name[i]);
      const count = (met.get(letters) ?? 0) + 1;
      met.set(letters, count);
      return [id[i], count === 1 ? letters : `${letters} (${count})`];
    }),
  );
}

/** A word in the names of so many things other than people is a word of the language. */
const ORDINARY_FROM = 3;

/** Folded words that are places, or stand in the names of several things that are no people. */
export function ordinaryWords({ type, name, aliases }: Omit<NamedColumns, 'id' | 'code'>): Set<string> {
  const counts = new Map<string, number>();
  const ordinary = new Set<string>();
  type.forEach((one, i) => {
    if (one === 'person') return;
    for (const { folded } of wordsOf([name[i], ...aliases[i]].join(' | '))) {
      if (one === 'region') ordinary.add(folded);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  });
  for (const [word, count] of counts) if (count >= ORDINARY_FROM) ordinary.add(word);
  return ordinary;
}

/** Puts initials, or a word for all, in place of people's names and opaque ids in place of theirs. */
export class PeopleMask {
  private readonly labels: ReadonlyMap<string, string>;
  private readonly codes: ReadonlyMap<string, string>;
  private readonly matcher: NameMatcher;

  /** @param word what everybody is called when people are hidden, in the language of the reader */
  constructor(columns: NamedColumns, masking: Masking, word: string) {
    const { id, name, aliases, code } = columns;
    const labels = labelsOf(columns, masking, word);
    this.codes = new Map(id.flatMap((one, i) => (code[i] === null ? [] : [[one, code[i]]])));
    const people = id.flatMap((one, i) => {
      const label = labels.get(one);
      return label === undefined ? [] : [{ names: [name[i], ...aliases[i]], label }];
    });
    this.matcher = new NameMatcher(people, ordinaryWords(columns), (part) =>
      masking === 'hidden' ? word : initials(part),
    );
    this.labels = new Map(
      [...labels].flatMap(([one, label]) => [[one, label] as const, [this.id(one), label]]),
    );
  }

  /** Number of the people who are not shown by name. */
  get count(): number {
    return new Set(this.labels.keys()).size / 2;
  }

  /** An id, opaque where it would name somebody. */
  id(id: string): string {
    return this.codes.get(id) ?? (id.startsWith('person:') && !isCode(id) ? 'person:unknown' : id);
  }

  /** What a person is called; undefined for what is none. */
  label(id: string): string | undefined {
    return this.labels.get(id);
  }

  /** A text without people's names, in sentences, lists, ids, and addresses with escaped letters. */
  text(text: string): string {
    const plain = this.matcher.replace(this.ids(text));
    const read = unescaped(plain);
    const masked = this.matcher.replace(this.ids(read));
    return masked === read ? plain : encodeURI(masked);
  }

  /** A text with the ids in it opaque. */
  ids(text: string): string {
    return replaceIds(text, (id) => this.id(id));
  }

  /** A value as JSON has it with every text in it masked, keys too; a person's name and aliases whatever they are. */
  tree<T>(value: T): T {
    return this.masked(value) as T;
  }

  private masked(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.masked(item));
    const entries = Object.entries(value).map(([key, item]) => [this.text(key), this.masked(item)] as const);
    const masked: Record<string, unknown> = Object.fromEntries(entries);
    const label = 'id' in value && typeof value.id === 'string' ? this.labels.get(value.id) : undefined;
    if (label === undefined) return masked;
    return {
      ...masked,
      ...('name' in value ? { name: label } : {}),
      ...('matched' in value ? { matched: label } : {}),
      ...('aliases' in value ? { aliases: [] } : {}),
    };
  }
}
