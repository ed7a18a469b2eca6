import { InvalidInput } from '../../model/errors.ts';
import { placeOf } from './text.ts';

/** A piece of a query; `name` is a name in backticks, `end` stands behind the last piece. */
export interface Token {
  kind: 'word' | 'name' | 'string' | 'number' | 'sign' | 'end';
  text: string;
  start: number;
}

const TOKEN = new RegExp(
  [
    /(?<blank>\s+)/,
    /(?<string>'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*")/,
    /(?<name>`(?:``|[^`])*`)/,
    /(?<number>0[xX][\da-fA-F_]+|0o[0-7_]+|(?:\d[\d_]*)?(?<!\.)\.\d[\d_]*(?:[eE][-+]?\d+)?|\d[\d_]*(?:[eE][-+]?\d+)?)/,
    /(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)/u,
    /(?<sign>\.\.|\|\||<>|<=|>=|=~|!=|::|[^])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);

/**
 * The pieces of a text that {@link plainText} has made plain.
 *
 * @throws InvalidInput for a number with letters behind it, or a 0 in front of it, which engines read differently
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text)!;
    const groups = match.groups!;
    const kind = (['blank', 'string', 'name', 'number', 'word', 'sign'] as const).find(
      (one) => groups[one] !== undefined,
    )!;
    if (kind === 'blank') continue;
    if (kind === 'number') checkNumber(text, at, match[0]);
    tokens.push({ kind, text: match[0], start: at });
  }
  tokens.push({ kind: 'end', text: '', start: text.length });
  return tokens;
}

function checkNumber(text: string, at: number, number: string): void {
  const wrong = (message: string) =>
    new InvalidInput(`The query is not right: ${message}`, [], placeOf(text, at));
  if (/^[\p{L}\p{N}_]/u.test(text.slice(at + number.length)))
    throw wrong(`letters or digits stand directly behind the number ${number}.`);
  if (/^0\d/.test(number))
    throw wrong(
      `${number} begins with a 0. Write ${number.replace(/^0+(?=\d)/, '')}, or 0o… for an octal number.`,
    );
  if (/^\d+$/.test(number.replaceAll('_', '')) && BigInt(number.replaceAll('_', '')) > 2n ** 63n)
    throw wrong(
      `the whole number ${number.length > 30 ? `${number.slice(0, 30)}…` : number} is too large: at most 9223372036854775807.`,
    );
}
