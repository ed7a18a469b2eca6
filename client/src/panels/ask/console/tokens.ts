type TokenKind =
  | 'keyword'
  | 'function'
  | 'label'
  | 'relation'
  | 'property'
  | 'parameter'
  | 'variable'
  | 'string'
  | 'number'
  | 'comment'
  | 'sign';

/** A piece of a query; what lies between two is blank. */
export interface Token {
  kind: TokenKind;
  text: string;
  from: number;
  to: number;
  /** A text that is not closed. */
  open?: boolean;
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT CREATE DELETE DESC DESCENDING DETACH DISTINCT DROP ELSE END
  ENDS EXISTS EXPLAIN FALSE FOREACH IN IS LIMIT LOAD MATCH MERGE NONE NOT NULL ON OPTIONAL OR ORDER REMOVE RETURN SET
  SINGLE SKIP STARTS THEN TRUE UNION UNWIND USING WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

/** Keywords that are functions where a bracket follows. */
const BOTH: ReadonlySet<string> = new Set(['ALL', 'ANY', 'NONE', 'SINGLE', 'EXISTS', 'COUNT']);

const PIECE =
  /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<string>'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<parameter>\$\w+)|(?<word>[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)|(?<sign><=|>=|<>|=~|\.\.|[^\s])/gu;

interface Bracket {
  sign: string;
  /** A type was named in it, so that a bar divides types. */
  typed: boolean;
}

/**
 * The tokens of a query. What follows a colon is a label between round brackets, a relation between square ones, and a
 * value between curly ones.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const stack: Bracket[] = [];
  for (const match of text.matchAll(PIECE)) {
    const groups = match.groups!;
    const from = match.index;
    const piece = match[0];
    const token: Token = { kind: 'sign', text: piece, from, to: from + piece.length };
    const before = tokens.findLast(({ kind }) => kind !== 'comment')?.text ?? '';
    const inside = stack.at(-1);
    if (groups.comment !== undefined) token.kind = 'comment';
    else if (groups.string !== undefined) {
      token.kind = 'string';
      if (piece.length < 2 || !piece.endsWith(piece[0])) token.open = true;
    } else if (groups.number !== undefined) token.kind = 'number';
    else if (groups.parameter !== undefined) token.kind = 'parameter';
    else if (groups.word !== undefined) token.kind = wordKind(text, token, before, inside);
    else if ('([{'.includes(piece)) stack.push({ sign: piece, typed: false });
    else if (')]}'.includes(piece)) stack.pop();
    tokens.push(token);
  }
  return tokens;
}

function wordKind(text: string, { text: word, to }: Token, before: string, inside?: Bracket): TokenKind {
  const after = /^\s*(\S)/.exec(text.slice(to))?.[1] ?? '';
  const typing = before === ':' || ((before === '|' || before === '&') && inside?.typed === true);
  if (typing && inside?.sign !== '{') {
    if (inside) inside.typed = true;
    return inside?.sign === '[' ? 'relation' : 'label';
  }
  if (before === '.') return 'property';
  if (inside?.sign === '{' && after === ':' && (before === '{' || before === ',')) return 'property';
  const upper = word.toUpperCase();
  if (KEYWORDS.has(upper) && !(BOTH.has(upper) && after === '(' && upper !== 'EXISTS')) return 'keyword';
  return after === '(' ? 'function' : 'variable';
}
