import { InvalidInput, Refused } from '../../model/errors.ts';
import { folded } from './cursor.ts';
import { ExpressionReader } from './expressions.ts';
import type { Call, Ending, Facts, NodePlace, Statement } from './facts.ts';
import { placeOf, plainText } from './text.ts';
import { CLAUSES, PROCEDURES, TELLING } from './words.ts';

/**
 * Reads a user's query by a grammar that knows the clauses, procedures and functions that read and nothing else. What
 * it does not know is refused, so this is the first of the means that keep a query from changing data, reading files or
 * leaving this database; the engines' own means stand behind it (see the README's decision on the console).
 *
 * @throws Refused naming what is not allowed; InvalidInput where the query is not right
 */
export function readStatement(cypher: string): Statement {
  return new StatementReader(plainText(cypher)).statement();
}

class StatementReader extends ExpressionReader {
  private readonly facts: Facts = {
    calls: [],
    nodes: [],
    procedures: [],
    powers: [],
    slices: [],
    existsInOptional: false,
    conditionOnShortest: false,
  };
  private ending: Ending = { end: null, limit: null };
  /** Whether the clause that is being read is an OPTIONAL MATCH, has a shortest path, has come to its WHERE. */
  private clauseNow = { optional: false, shortest: false, where: false };

  statement(): Statement {
    const isUnion = this.union();
    if (this.isSign(';')) throw new Refused('Ask one question at a time: take the ; in the middle out.');
    if (this.peek().kind !== 'end') this.notAClause();
    if (isUnion) this.ending = { end: null, limit: null };
    return { text: this.text, facts: this.facts, ending: this.ending };
  }

  /** Queries with UNION between them. */
  private union(): boolean {
    let isUnion = false;
    do {
      if (!this.takeWords('ALL')) this.takeWords('DISTINCT');
      this.clause();
      while (
        this.peek().kind !== 'end' &&
        !this.isSign('}') &&
        !this.isSign(';') &&
        this.keyword() !== 'UNION'
      )
        this.clause();
      if (this.keyword() === 'UNION') isUnion = true;
    } while (this.takeWords('UNION'));
    return isUnion;
  }

  private clause(): void {
    const outer = this.clauseNow;
    const optional = this.keyword() === 'OPTIONAL';
    this.clauseNow = { optional: optional && this.keyword(1) === 'MATCH', shortest: false, where: false };
    this.ending = { end: null, limit: null };
    if (this.takeWords('MATCH') || this.takeWords('OPTIONAL', 'MATCH')) this.match();
    else if (this.takeWords('CALL') || this.takeWords('OPTIONAL', 'CALL')) this.procedureOrSubquery();
    else if (this.takeWords('UNWIND')) this.unwind();
    else if (this.takeWords('WITH')) {
      this.results();
      this.where();
    } else if (this.takeWords('RETURN')) {
      const limit = this.results();
      this.ending = { end: this.tokens[this.at - 1].start + this.tokens[this.at - 1].text.length, limit };
    } else this.notAClause();
    this.clauseNow = outer;
  }

  private notAClause(): never {
    const { kind, text } = this.peek();
    const word = this.keyword();
    const telling = Object.hasOwn(TELLING, word) ? TELLING[word] : undefined;
    if (telling !== undefined) throw new Refused(telling.replace('WORD', word));
    const allowed = `${CLAUSES.slice(0, -1).join(', ')} and ${CLAUSES.at(-1)}`;
    const found = kind === 'end' ? 'a clause is missing' : `${folded(text)} cannot stand here`;
    return this.wrong(`${found}. The clauses of a query here are ${allowed}.`);
  }

  private match(): void {
    this.list(() => this.patternPart());
    this.where();
  }

  private where(): void {
    if (!this.takeWords('WHERE')) return;
    this.clauseNow.where = true;
    this.expression();
    this.clauseNow.where = false;
  }

  private unwind(): void {
    this.expression();
    this.word('AS');
    this.name('a variable');
  }

  /** What WITH and RETURN hand on, with order and limit; gives the number of the LIMIT. */
  private results(): Ending['limit'] {
    this.takeWords('DISTINCT');
    if (this.takeSign('*')) {
      if (this.takeSign(',')) this.list(() => this.result());
    } else this.list(() => this.result());
    if (this.takeWords('ORDER', 'BY')) this.list(() => this.sorted());
    if (this.takeWords('SKIP') || this.takeWords('OFFSET')) this.expression();
    if (!this.takeWords('LIMIT')) return null;
    const { start } = this.peek();
    this.expression();
    return { start, text: this.text.slice(start, this.peek().start).trim() };
  }

  private result(): void {
    this.expression();
    if (this.takeWords('AS')) this.name('a name');
  }

  private sorted(): void {
    this.expression();
    if (['ASC', 'ASCENDING', 'DESC', 'DESCENDING'].includes(this.keyword())) this.next();
  }

  private procedureOrSubquery(): void {
    if (this.takeSign('(')) {
      if (!this.takeSign('*') && !this.isSign(')')) this.list(() => this.name('a variable'));
      this.sign(')');
      this.braced();
    } else if (this.isSign('{')) this.braced();
    else {
      this.procedure();
      return;
    }
    if (this.keyword() === 'IN') {
      const words = [0, 1, 2, 3].map((ahead) => this.keyword(ahead));
      if (words.includes('TRANSACTIONS')) throw new Refused(TELLING.TRANSACTIONS);
    }
  }

  private procedure(): void {
    const { start } = this.peek();
    const parts = [this.name('a procedure or {')];
    while (this.takeSign('.')) parts.push(this.name('a procedure'));
    const name = parts.join('.').toLowerCase();
    if (!Object.hasOwn(PROCEDURES, name)) {
      const allowed = Object.values(PROCEDURES).map((one) => one.name);
      throw new Refused(
        `The procedure ${folded(parts.join('.'))} is not allowed. Allowed are ${allowed.join(', ')}.`,
      );
    }
    if (this.takeSign('(')) this.sign(')');
    const columns = this.takeWords('YIELD') && !this.takeSign('*') ? this.yielded(name) : [];
    const end = this.endOfLast();
    const isFiltered = this.keyword() === 'WHERE';
    this.where();
    const isAnswer = this.peek().kind === 'end';
    this.facts.procedures.push({ name, start, end, columns, isFiltered, isAnswer });
  }

  private yielded(procedure: string): { column: string; as: string }[] {
    const columns: { column: string; as: string }[] = [];
    this.list(() => {
      const { text, start } = this.peek();
      const { name, column } = PROCEDURES[procedure];
      if (this.name('a column of the procedure') !== column)
        this.wrong(`the procedure ${name} gives the column ${column}, not ${folded(text)}.`, start);
      columns.push({ column, as: this.takeWords('AS') ? this.asWritten('a name') : column });
    });
    return columns;
  }

  /** A name with its backticks, if it has some. */
  private asWritten(what: string): string {
    const { text } = this.peek();
    this.name(what);
    return text;
  }

  /** A query in braces, or patterns with a condition. */
  protected subquery(): void {
    const outer = [this.clauseNow, this.ending] as const;
    if (this.isSign('(') || (this.isName() && this.isSign('=', 1))) this.match();
    else this.union();
    [this.clauseNow, this.ending] = outer;
  }

  protected called(call: Call): void {
    this.facts.calls.push(call);
    if (call.name === 'exists') this.existsMet();
    const { shortest, where } = this.clauseNow;
    if (shortest && where && ['nodes', 'relationships'].includes(call.name))
      this.facts.conditionOnShortest = true;
  }

  protected nodeMet(place: NodePlace): void {
    this.facts.nodes.push(place);
  }

  protected existsMet(): void {
    if (this.clauseNow.optional && this.clauseNow.where) this.facts.existsInOptional = true;
  }

  protected unknownFunction(name: string, start: number): never {
    const word = name.toUpperCase();
    if (Object.hasOwn(TELLING, word)) throw new Refused(TELLING[word].replace('WORD', word));
    if (name.includes('.')) {
      throw new Refused(`The function ${folded(name)} is not allowed: only those of Cypher itself are.`);
    }
    throw new InvalidInput(
      `The query is not right: ${folded(name)} is no function of Cypher that a query here can use.`,
      [],
      placeOf(this.text, start),
    );
  }

  protected powers(start: number): void {
    this.facts.powers.push(start);
  }

  protected sliced(from: string, to: string, start: number): void {
    this.facts.slices.push({ from, to, start });
  }

  protected met(): void {
    this.clauseNow.shortest = true;
  }
}

/**
 * The query with at most `rows` rows, for an engine that holds the whole answer in memory: LIMIT is added behind the
 * last RETURN, or made smaller there. A UNION is left as it is.
 */
export function limitRows({ text, ending: { end, limit } }: Statement, rows: number): string {
  if (end === null) return text.trimEnd();
  if (limit === null) return `${text.slice(0, end)}\nLIMIT ${rows}`;
  if (!/^\d+$/.test(limit.text) || !(Number(limit.text) > rows)) return text.slice(0, end);
  return `${text.slice(0, limit.start)}${rows}`;
}
