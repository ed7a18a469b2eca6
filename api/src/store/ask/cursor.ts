import { InvalidInput, Refused } from '../../model/errors.ts';
import { placeOf } from './text.ts';
import { TELLING } from './words.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Brackets, NOTs and CASEs that may stand inside one another; Neo4j plans for minutes from some 300 on, Grafeo takes 64 levels of its own,
 * one or two for each of these, and says so. */
const MAX_DEPTH = 50;

/** Subqueries inside one another; Neo4j plans for 3 s at 10 and without end at 20. */
const MAX_SUBQUERIES = 6;

/** Walks over the pieces of a query and says what is missing, or may not be there. */
export class Cursor {
  protected readonly tokens: Token[];
  protected at = 0;
  private depth = 0;
  private subqueries = 0;

  constructor(readonly text: string) {
    this.tokens = tokensOf(text);
  }

  protected peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
  }

  /** The next piece as a keyword: in capitals, where it is a plain word of ASCII letters. */
  protected keyword(ahead = 0): string {
    const { kind, text } = this.peek(ahead);
    return kind === 'word' && /^\w+$/.test(text) ? text.toUpperCase() : '';
  }

  protected isSign(sign: string, ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === 'sign' && text === sign;
  }

  protected next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  /** Takes these keywords if they all come next. */
  protected takeWords(...words: string[]): boolean {
    if (!words.every((word, ahead) => this.keyword(ahead) === word)) return false;
    this.at += words.length;
    return true;
  }

  protected takeSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at += 1;
    return true;
  }

  protected sign(sign: string): void {
    if (!this.takeSign(sign)) this.unexpected(`'${sign}'`);
  }

  protected word(...words: string[]): void {
    if (!this.takeWords(...words)) this.unexpected(words.join(' '));
  }

  /** A name at a place where only a name can stand. */
  protected name(what: string): string {
    const { kind, text } = this.peek();
    if (kind !== 'word' && kind !== 'name') this.unexpected(what);
    this.at += 1;
    return kind === 'name' ? text.slice(1, -1).replaceAll('``', '`') : text;
  }

  protected isName(ahead = 0): boolean {
    return this.peek(ahead).kind === 'word' || this.peek(ahead).kind === 'name';
  }

  /** Items with commas between them, at least one. */
  protected list(item: () => void): void {
    do item();
    while (this.takeSign(','));
  }

  /** @throws InvalidInput where too much stands inside one another */
  protected nested<T>(read: () => T, isSubquery = false): T {
    this.depth += 1;
    if (isSubquery) this.subqueries += 1;
    if (this.depth > MAX_DEPTH)
      this.wrong(
        `more than ${MAX_DEPTH} brackets, NOTs or CASEs stand inside one another. Write it flatter, with WITH in between.`,
      );
    if (this.subqueries > MAX_SUBQUERIES)
      this.wrong(
        `more than ${MAX_SUBQUERIES} subqueries stand inside one another. Write it flatter, with WITH in between.`,
      );
    const value = read();
    this.depth -= 1;
    if (isSubquery) this.subqueries -= 1;
    return value;
  }

  /** Of the next piece, that it cannot stand here, and what could. */
  protected unexpected(wanted: string): never {
    const telling = TELLING[this.keyword()];
    if (telling !== undefined) throw new Refused(telling.replace('WORD', this.keyword()));
    const { kind, text } = this.peek();
    const found = kind === 'end' ? 'the query ends' : `there is ${folded(text)}`;
    return this.wrong(`${found} where ${wanted} should be.`);
  }

  protected wrong(message: string, at = this.peek().start): never {
    throw new InvalidInput(`The query is not right: ${message}`, [], placeOf(this.text, at));
  }
}

/** A text of the user, short enough for a sentence. */
export function folded(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
