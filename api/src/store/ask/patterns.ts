import { Refused } from '../../model/errors.ts';
import { Cursor } from './cursor.ts';
import type { NodePlace } from './facts.ts';
import { BESIDE_LABELS } from './words.ts';

/** The lengths that a tie of several steps may have, as written: `*2..5`. */
export interface Lengths {
  from: bigint | null;
  to: bigint | null;
}

/** Longer ties than this are asked by nobody, and engines reckon wrongly with them. */
const MAX_LENGTH = 1_000n;

/** Reads patterns: `(a:Label {key: 1})-[r:TYPE*1..3]->(b)`. */
export abstract class PatternReader extends Cursor {
  protected abstract expression(): void;
  protected abstract map(): void;

  /** Whether the bracket that comes next begins a pattern with a tie, and not an expression. */
  protected isPatternAhead(ahead = 0): boolean {
    if (!this.isSign('(', ahead)) return false;
    const inner = ahead + (this.isName(ahead + 1) ? 2 : 1);
    const isNode =
      [')', ':', '{'].some((sign) => this.isSign(sign, inner)) ||
      ['WHERE', 'IS'].includes(this.keyword(inner));
    if (!isNode) return false;
    let depth = 0;
    for (let index = this.at + ahead; index < this.tokens.length; index += 1) {
      const { kind, text } = this.tokens[index];
      if (kind !== 'sign') continue;
      if ('([{'.includes(text)) depth += 1;
      if (')]}'.includes(text)) depth -= 1;
      if (depth === 0) return this.isTieAt(index + 1 - this.at);
    }
    return false;
  }

  /** Whether signs of a tie stand there: `-[`, `--`, `->`, `<-[`, `<--`. A minus before a number is none. */
  private isTieAt(ahead: number): boolean {
    if (this.isSign('<', ahead))
      return this.isSign('-', ahead + 1) && (this.isSign('[', ahead + 2) || this.isSign('-', ahead + 2));
    return this.isSign('-', ahead) && ['[', '>', '-'].some((sign) => this.isSign(sign, ahead + 1));
  }

  /** `p = (a)-->(b)`, `shortestPath(…)`, `ANY SHORTEST (a)-->+(b)`. */
  protected patternPart(): void {
    if (this.isName() && this.isSign('=', 1)) this.at += 2;
    if (['SHORTESTPATH', 'ALLSHORTESTPATHS'].includes(this.keyword()) && this.isSign('(', 1)) {
      this.shortestPath();
      return;
    }
    this.selector();
    this.path();
  }

  protected shortestPath(): void {
    this.met('shortest');
    this.at += 2;
    this.nested(() => this.path());
    this.sign(')');
  }

  private selector(): void {
    const number = () => this.peek().kind === 'number' && this.next();
    if (this.takeWords('SHORTEST')) {
      number();
      if (this.takeWords('PATH') || this.takeWords('PATHS')) this.met('shortest');
      if (this.takeWords('GROUP') || this.takeWords('GROUPS')) this.met('shortest');
      this.met('shortest');
    } else if (this.takeWords('ALL') || this.takeWords('ANY')) {
      number();
      if (this.takeWords('SHORTEST')) this.met('shortest');
      if (!this.takeWords('PATH')) this.takeWords('PATHS');
    }
  }

  /** Nodes with ties between them. */
  protected path(): void {
    this.element();
    while (this.isSign('(') || this.isSign('-') || this.isSign('<')) {
      if (this.isSign('(')) this.element();
      else {
        this.tie();
        if (this.isSign('(')) this.element();
        else this.unexpected('a node, such as (n),');
      }
    }
  }

  /** A node, or a part of a path in brackets. */
  private element(): void {
    if (!this.isSign('(')) this.unexpected('a node, such as (n),');
    if (this.isSign('(', 1) || (this.isName(1) && this.isSign('=', 2))) {
      this.at += 1;
      this.nested(() => {
        if (this.isName() && this.isSign('=', 1)) this.at += 2;
        this.path();
        if (this.takeWords('WHERE')) this.expression();
      });
      this.sign(')');
      this.quantifier();
      return;
    }
    this.at += 1;
    this.nested(() => this.filling(')'));
    this.sign(')');
  }

  private tie(): void {
    this.takeSign('<');
    this.sign('-');
    if (this.takeSign('[')) {
      this.nested(() => this.filling(']'));
      this.sign(']');
      this.sign('-');
      this.takeSign('>');
    } else {
      if (!this.takeSign('-')) {
        this.sign('>');
        this.quantifier();
        return;
      }
      this.takeSign('>');
    }
    this.quantifier();
  }

  /** What stands inside a node or a tie, up to its closing bracket. */
  private filling(close: string): void {
    let name: string | null = null;
    if (
      this.isName() &&
      !(this.keyword() === 'WHERE' && !this.isSign(close, 1)) &&
      !(this.keyword() === 'IS' && this.isName(1))
    )
      name = this.next().text;
    const behind = this.endOfLast();
    const isLabelled = this.takeSign(':') || this.takeWords('IS');
    const { start } = this.peek();
    const byColons = isLabelled && this.labels();
    if (close === ')')
      this.nodeMet(
        isLabelled
          ? { name, start, end: this.endOfLast(), byColons }
          : { name, start: behind, end: null, byColons },
      );
    if (close === ']' && this.takeSign('*')) this.lengths();
    if (this.isSign('{')) this.map();
    else if (this.takeSign('$')) this.parameterName();
    if (this.takeWords('WHERE')) this.expression();
    if (!this.isSign(close)) this.unexpected(`'${close}'`);
  }

  protected parameterName(): string {
    if (this.peek().kind === 'number') return this.next().text;
    return this.name('the name of a parameter');
  }

  /** Where the piece that was taken last ends. */
  protected endOfLast(): number {
    const { start, text } = this.tokens[this.at - 1];
    return start + text.length;
  }

  /** `A`, `A|B`, `A&!B`, `%`, behind the colon. @returns whether some are joined by colons */
  protected labels(): boolean {
    let byColons = false;
    do {
      while (this.takeSign('!'));
      if (this.takeSign('(')) {
        this.nested(() => this.labels());
        this.sign(')');
      } else if (!this.takeSign('%')) this.label();
      if (this.isSign(':')) byColons = true;
    } while (this.joinsLabels());
    return byColons;
  }

  /** @throws Refused where it is the label of what is kept beside the network */
  private label(): void {
    const name = this.name('a label or a relation type');
    if (BESIDE_LABELS.includes(name))
      throw new Refused(`A query here asks for the network: ${name} is kept beside it. Take it out.`);
  }

  private joinsLabels(): boolean {
    if (this.takeSign('|')) {
      this.takeSign(':');
      return true;
    }
    return this.takeSign('&') || this.takeSign(':');
  }

  private lengths(): void {
    const start = this.peek().start;
    const from = this.length();
    const isRange = this.takeSign('..');
    const to = isRange ? this.length() : from;
    this.checkLengths({ from: from ?? (isRange ? 1n : null), to }, start);
  }

  private length(): bigint | null {
    if (this.peek().kind !== 'number') return null;
    if (!/^\d+$/.test(this.peek().text)) this.unexpected('a whole number');
    return BigInt(this.next().text);
  }

  private checkLengths({ from, to }: Lengths, start: number): void {
    for (const length of [from, to]) {
      if (length !== null && length > MAX_LENGTH)
        this.wrong(`a tie can have at most ${MAX_LENGTH} steps, not ${length}.`, start);
    }
    if (from !== null && to !== null && from > to)
      this.wrong(
        `no tie has at least ${from} and at most ${to} steps. Write the smaller number first.`,
        start,
      );
  }

  /** `+`, `*`, `{2}`, `{1,3}` behind a tie or a part of a path. */
  private quantifier(): void {
    const start = this.peek().start;
    if (this.takeSign('+') || this.takeSign('*')) return;
    if (!this.takeSign('{')) return;
    const from = this.length();
    const to = this.takeSign(',') ? this.length() : from;
    this.sign('}');
    this.checkLengths({ from: from ?? 0n, to }, start);
  }

  /** Told of each node. */
  protected abstract nodeMet(place: NodePlace): void;

  /** Told of forms that one of the engines answers otherwise. */
  protected abstract met(form: 'shortest'): void;
}
