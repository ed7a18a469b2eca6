import type { Call } from './facts.ts';
import { PatternReader } from './patterns.ts';

const TYPES =
  `ANY BOOL BOOLEAN DATE DATETIME DURATION EDGE FLOAT INT INTEGER LIST LOCAL MAP NODE NOTHING NULL PATH
  POINT PROPERTY RELATIONSHIP SIGNED STRING TIME TIMESTAMP TIMEZONE VALUE VARCHAR VERTEX WITH WITHOUT ZONED`.split(
    /\s+/,
  );

export const SIGNS = ['+', '-', '*', '/', '%', '^', '=', '<>', '<', '>', '<=', '>=', '=~', '||', '!='];

/** Reads the forms of Cypher that begin with a word or a bracket: CASE, all(…), reduce(…), lists, maps, types. */
export abstract class FormReader extends PatternReader {
  /** Operators and operands behind an operand. */
  protected abstract rest(): void;
  protected abstract called(call: Call): void;

  /** `IS NOT NULL`, `IS :: STRING`, `IS NORMALIZED`. */
  protected test(): void {
    this.word('IS');
    this.takeWords('NOT');
    if (this.takeWords('NULL')) return;
    if (this.takeSign('::') || this.takeWords('TYPED')) this.type();
    else {
      if (['NFC', 'NFD', 'NFKC', 'NFKD'].includes(this.keyword())) this.next();
      if (!this.takeWords('NORMALIZED')) this.unexpected('NULL, or :: and a type,');
    }
  }

  protected type(): void {
    do {
      if (!TYPES.includes(this.keyword())) this.unexpected('a type such as INTEGER or STRING');
      while (TYPES.includes(this.keyword())) this.next();
      if (this.takeSign('<')) {
        this.nested(() => this.type());
        this.sign('>');
      }
      this.takeWords('NOT', 'NULL');
    } while (this.takeSign('|'));
  }

  /** `all(x IN list WHERE …)`. */
  protected quantified(word: string): void {
    this.next();
    this.sign('(');
    this.nested(() => {
      this.name('a variable');
      this.word('IN');
      this.expression();
      if (this.takeWords('WHERE')) this.expression();
    });
    this.sign(')');
    this.called({ name: word.toLowerCase(), arguments: [], start: this.peek().start });
  }

  /** `reduce(sum = 0, x IN list | sum + x)`. */
  protected reduced(): void {
    this.next();
    this.sign('(');
    this.nested(() => {
      this.name('a variable');
      this.sign('=');
      this.expression();
      this.sign(',');
      this.name('a variable');
      this.word('IN');
      this.expression();
      this.sign('|');
      this.expression();
    });
    this.sign(')');
  }

  protected cases(): void {
    this.word('CASE');
    this.nested(() => {
      if (this.keyword() !== 'WHEN') this.expression();
      do {
        this.word('WHEN');
        this.list(() => this.when());
        this.word('THEN');
        this.expression();
      } while (this.keyword() === 'WHEN');
      if (this.takeWords('ELSE')) this.expression();
    });
    this.word('END');
  }

  /** What is compared in a CASE: a value, or a comparison without its left side. */
  private when(): void {
    if (this.keyword() === 'IS') this.test();
    else {
      if (this.peek().text !== '-' && this.peek().text !== '+') SIGNS.some((sign) => this.takeSign(sign));
      this.expression();
    }
  }

  /** A list, or a list made from another list or from patterns. */
  protected brackets(): void {
    this.sign('[');
    const isNamed = this.isName() && this.isSign('=', 1) && this.isPatternAhead(2);
    if (isNamed || this.isPatternAhead()) {
      if (isNamed) this.at += 2;
      this.path();
      if (isNamed || this.keyword() === 'WHERE' || this.isSign('|')) {
        if (this.takeWords('WHERE')) this.expression();
        this.sign('|');
        this.expression();
      } else this.rest();
    } else if (this.isName() && this.keyword(1) === 'IN') {
      this.at += 2;
      this.expression();
      if (this.takeWords('WHERE')) this.expression();
      if (this.takeSign('|')) this.expression();
    } else if (!this.isSign(']')) this.expression();
    if (this.takeSign(',')) this.list(() => this.expression());
    this.sign(']');
  }

  protected map(): void {
    this.sign('{');
    this.nested(() => {
      if (this.isSign('}')) return;
      this.list(() => {
        this.name('the key of a map');
        this.sign(':');
        this.expression();
      });
    });
    this.sign('}');
  }

  /** `n {.name, .*, key: value, other}`. */
  protected projection(): void {
    this.sign('{');
    this.nested(() => {
      if (this.isSign('}')) return;
      this.list(() => {
        if (this.takeSign('.')) {
          if (!this.takeSign('*')) this.name('a property');
        } else {
          this.name('a property');
          if (this.takeSign(':')) this.expression();
        }
      });
    });
    this.sign('}');
  }
}
