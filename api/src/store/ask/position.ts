import type { TextPosition } from '../../model/index.ts';

/** What Neo4j is asked before a query runs: it stands before the first line, and shifts what is said of it. */
export const EXPLAIN = 'EXPLAIN ';

/** Where a query is wrong, from what an engine said of it: a place, or else the name of what it does not know. */
export function positionOf(message: string, cypher: string): TextPosition | undefined {
  const lines = cypher.split('\n');
  const told =
    /--> query:(?<line>\d+):(?<column>\d+)/.exec(message) ??
    /\(line (?<line>\d+), column (?<column>\d+)/.exec(message);
  if (told?.groups) {
    const line = Number(told.groups.line);
    const explained = line === 1 && message.includes(`"${EXPLAIN}`);
    const column = Number(told.groups.column) - (explained ? EXPLAIN.length : 0);
    const last = lines[line - 1];
    // A fault at the end may be told of what was added behind it.
    if (last === undefined) return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    return { line, column: Math.min(Math.max(1, column), last.length + 1) };
  }
  const name =
    /(?:Undefined variable|Unknown function|Function) '([\w.]+)'/.exec(message)?.[1] ??
    /Missing parameter: (\$\w+)/.exec(message)?.[1] ??
    /Expected parameter\(s\): (\w+)/.exec(message)?.[1]?.replace(/^/, '$');
  if (name === undefined) return undefined;
  const word = new RegExp(`(?<![\\w.$:'"])${name.replace(/[.$]/g, '\\$&')}(?!\\w)`);
  const line = lines.findIndex((text) => word.test(text));
  return line < 0 ? undefined : { line: line + 1, column: (word.exec(lines[line])?.index ?? 0) + 1 };
}

/** The signs that the embedded engine calls by name. */
const SIGNS: Record<string, string> = {
  LParen: '(',
  RParen: ')',
  LBracket: '[',
  RBracket: ']',
  LBrace: '{',
  RBrace: '}',
  Colon: ':',
  Comma: ',',
  Arrow: '->',
};

/** What an engine said, without the place and the copy of the line that it points at. */
export function withoutPlace(message: string): string {
  return message
    .replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)[^]*$/, '')
    .replace(/\n\s*--> query:\d+:\d+[^]*?(?=\n\s*help:|$)/, '')
    .replace(/[\s|]*\n\s*help:\s*/, '. ')
    .replace('[Cypher] ', '')
    .replace(/(Expected )(\w+)/, (_, expected: string, name: string) =>
      name in SIGNS ? `${expected}'${SIGNS[name]}'` : expected + name,
    )
    .trim();
}
