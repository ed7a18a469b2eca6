import { FormReader, SIGNS } from './forms.ts';
import { ALLOWED_FUNCTIONS } from './words.ts';

const QUANTIFIERS = ['ALL', 'ANY', 'NONE', 'SINGLE'];
const SUBQUERIES = ['EXISTS', 'COUNT', 'COLLECT'];
/** Reads expressions. What each means is the engine's business; here counts where a name stands and where a keyword. */
export abstract class ExpressionReader extends FormReader {
  protected abstract subquery(): void;
  /** Told of two powers in one row, and of the ends of a slice. */
  protected abstract powers(start: number): void;
  protected abstract sliced(from: string, to: string, start: number): void;

  /** Operands with operators between them. */
  protected expression(): void {
    this.operand();
    this.rest();
  }

  protected rest(): void {
    let powers = 0;
    for (;;) {
      const { start } = this.peek();
      powers = this.isSign('^') ? powers + 1 : 0;
      if (powers > 1) this.powers(start);
      if (!this.operator()) return;
      this.operand();
    }
  }

  private operator(): boolean {
    for (;;) {
      if (SIGNS.some((sign) => this.takeSign(sign))) return true;
      if (['AND', 'OR', 'XOR', 'IN', 'CONTAINS'].some((word) => this.takeWords(word))) return true;
      if (this.takeWords('STARTS', 'WITH') || this.takeWords('ENDS', 'WITH')) return true;
      if (this.keyword() === 'IS') this.test();
      else if (this.takeSign('::')) this.type();
      else return false;
    }
  }

  private operand(): void {
    const { kind, text } = this.peek();
    if (this.takeWords('NOT') || this.takeSign('-') || this.takeSign('+')) {
      this.nested(() => this.operand());
      return;
    }
    const { start } = this.peek();
    if (kind === 'number' || kind === 'string') this.next();
    else if (this.takeSign('$')) this.parameterName();
    else if (this.isPatternAhead()) this.path();
    else if (text === '(' && kind === 'sign') this.bracketed();
    else if (text === '[' && kind === 'sign') this.nested(() => this.brackets());
    else if (text === '{' && kind === 'sign') this.map();
    else if (!this.isName()) this.unexpected('a value');
    else this.named();
    this.behind(start);
  }

  private bracketed(): void {
    this.sign('(');
    this.nested(() => this.expression());
    this.sign(')');
  }

  /** A variable, a call, or one of the forms that begin with a word. */
  private named(): void {
    const word = this.keyword();
    if (word === 'CASE' && !this.endsValue(1)) this.cases();
    else if (SUBQUERIES.includes(word) && this.isSign('{', 1)) {
      if (word === 'EXISTS') this.existsMet();
      this.next();
      this.braced();
    } else if (['SHORTESTPATH', 'ALLSHORTESTPATHS'].includes(word) && this.isSign('(', 1))
      this.shortestPath();
    else if (QUANTIFIERS.includes(word) && this.isSign('(', 1)) this.quantified(word);
    else if (word === 'REDUCE' && this.isSign('(', 1)) this.reduced();
    else if (!this.call()) {
      this.name('a value');
      if (this.isSign('{')) this.projection();
    }
  }

  /** Whether a value ends in front of this piece, so that the word before it was a variable. */
  private endsValue(ahead: number): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === 'end' || (kind === 'sign' && !['(', '[', '{', '$', '-', '+'].includes(text));
  }

  /** `name(…)` or `space.name(…)`; what has dots and no bracket behind it is a property. */
  private call(): boolean {
    let ahead = 1;
    while (this.isSign('.', ahead) && this.isName(ahead + 1)) ahead += 2;
    if (!this.isSign('(', ahead)) return false;
    const { start } = this.peek();
    const parts = [this.name('a function')];
    while (this.takeSign('.')) parts.push(this.name('a function'));
    const name = parts.join('.');
    if (!ALLOWED_FUNCTIONS.has(name.toLowerCase())) this.unknownFunction(name, start);
    this.sign('(');
    const written: string[] = [];
    this.nested(() => this.arguments(name.toLowerCase(), written));
    this.sign(')');
    this.called({ name: name.toLowerCase(), arguments: written, start });
    return true;
  }

  protected abstract existsMet(): void;
  protected abstract unknownFunction(name: string, start: number): never;

  private arguments(name: string, written: string[]): void {
    if (this.isSign(')')) return;
    if (name === 'count' && this.takeSign('*')) return;
    if (!this.takeWords('DISTINCT') && this.keyword() === 'ALL' && !this.endsValue(1)) this.next();
    if (name === 'trim' && ['BOTH', 'LEADING', 'TRAILING'].includes(this.keyword())) {
      this.next();
      if (this.keyword() !== 'FROM') this.expression();
      this.word('FROM');
    }
    this.list(() => written.push(this.written(() => this.expression())));
    if (name === 'trim' && this.takeWords('FROM')) this.expression();
  }

  /** What `read` reads, as it was written. */
  private written(read: () => void): string {
    const { start } = this.peek();
    read();
    return this.text.slice(start, this.peek().start).trim();
  }

  protected braced(): void {
    this.sign('{');
    this.nested(() => this.subquery(), true);
    this.sign('}');
  }

  /** Properties, places in a list and labels behind a value. */
  private behind(start: number): void {
    for (;;) {
      if (this.takeSign('.')) this.name('a property');
      else if (this.isSign('[')) this.nested(() => this.place(start));
      else if (this.isSign(':') && this.isLabelAhead()) {
        this.sign(':');
        this.labels();
      } else return;
    }
  }

  private isLabelAhead(): boolean {
    return this.isName(1) || ['!', '(', '%'].some((sign) => this.isSign(sign, 1));
  }

  /** `[1]`, `[1..3]`, `['key']`. */
  private place(start: number): void {
    this.sign('[');
    let from = '';
    if (!this.isSign('..')) from = this.written(() => this.expression());
    if (this.takeSign('..')) {
      const to = this.isSign(']') ? '' : this.written(() => this.expression());
      this.sliced(from, to, start);
    }
    this.sign(']');
  }
}
