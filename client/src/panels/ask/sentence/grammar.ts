import type { ActorType, PatternStep, RelationType, StatusWord } from '@sidos/api/model';

/** What a step is about, as a sentence names it. */
export interface Thing {
  /** The types that it can be of; none: of any. */
  types: readonly ActorType[];
  kinds: readonly string[];
  /** Names of the entities chosen; empty: any. */
  names: readonly string[];
  quantity: NonNullable<PatternStep['tie']>['quantity'];
  /** Number, as the reader sees it, of the earlier step that this one is the same as. */
  same: number | null;
}

/** How a step is tied to the one before. `together`: through the thing that both take part in; `any`: in whatever way. */
export type TieKey = `${RelationType}.${'out' | 'in'}` | 'together' | 'any';

/** A tie in words. */
export interface Link {
  key: TieKey;
  /** What it hangs on: one named thing, none of a kind, or several. */
  before: 'one' | 'none' | 'several';
  /** It hangs on people. */
  people: boolean;
  roles: readonly string[];
  /** Names of the relations, where there are several. */
  relations: readonly string[];
}

/** A piece of a tie's clause: the tie itself, its role, or what stands at its other end. */
export interface Piece {
  is: 'tie' | 'role' | 'what';
  text: string;
}

/** A region by id and by its name in the data. */
interface Place {
  id: string;
  name: string;
}

/** Bounds already written in the reader's language; null: open. */
interface Span {
  from: string | null;
  until: string | null;
}

/** The grammar of questions in one language: word order, inflection, and what agrees with what. */
export interface Grammar {
  language: string;
  /** What ends a line on which a clause hangs. */
  joint: string;
  /** Conditions of a thing stand right behind it, not at the end of the clause. */
  near: boolean;
  /** The thing that a question begins with. */
  head: (thing: Thing) => string;
  link: (link: Link, thing: Thing) => Piece[];
  /** Takes up an earlier step again, by its number. */
  back: (thing: Thing, number: number) => string;
  place: (places: readonly Place[], outside: boolean) => string;
  cluster: (names: readonly string[], outside: boolean) => string;
  theme: (names: readonly string[], outside: boolean) => string;
  status: (statuses: readonly StatusWord[]) => string;
  documents: (numbers: readonly string[]) => string;
  certainty: (certainty: 'stated' | 'implied') => string;
  period: (span: Span) => string;
  money: (span: Span) => string;
  called: (text: string) => string;
  below: string;
  after: string;
}

/**
 * A clause in pieces. In a template `a|b` is the word for many and for one, `{what}` and `{role}` stand where these
 * come; what is empty leaves no gap.
 */
export function clausePieces(template: string, one: boolean, what: string, role: string): Piece[] {
  const pieces = template
    .replace(/([^\s|]+)\|([^\s|]+)/g, one ? '$2' : '$1')
    .split(/(\{\w+\})/)
    .map((text): Piece => {
      if (text === '{what}') return { is: 'what', text: what };
      return text === '{role}' ? { is: 'role', text: role } : { is: 'tie', text: text.trim() };
    })
    .filter(({ text }) => text !== '');
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last?.is === 'tie' && piece.is === 'tie') last.text += ` ${piece.text}`;
    else joined.push({ ...piece });
    return joined;
  }, []);
}

/** `a, b or c` in a language; many are cut with their number. */
export function anyOf(language: string, items: readonly string[], others: (n: number) => string): string {
  const shown = items.length > 4 ? [...items.slice(0, 3), others(items.length - 3)] : items;
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(shown);
}

/** `a, b and c` in a language. */
export function allOf(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
