// From its own file: this is read by processes that should start fast.
import { InvalidInput, Refused, type TextPosition } from '../../model/errors.ts';

const BLANK = /[\p{White_Space}\u001c-\u001f\u180e\ufeff]/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00ad]/;
const CURLY = new Map([
  ...['‘', '’', '‚', '‛'].map((sign) => [sign, "'"] as const),
  ...['“', '”', '„', '‟'].map((sign) => [sign, '"'] as const),
]);

/** Where in a text an offset is, both counted from 1. */
export function placeOf(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The code of a character that cannot be seen, or the character itself. */
function named(sign: string): string {
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{Z}\p{M}]/u.test(sign) ? `U+${code}` : `${sign} (U+${code})`;
}

/**
 * A query as engines get it: every character at its own place, but comments, blanks of Unicode, what word processors
 * make of quotes and dashes, and semicolons at the end are plain blanks, quotes and dashes. So the engine cannot read
 * a comment, a blank or the end of a text otherwise than the check did.
 *
 * @throws InvalidInput where a quote, a comment or a character cannot be understood; Refused for a `\u` escape
 */
export function plainText(cypher: string): string {
  const escape = /\\u/i.exec(cypher);
  if (escape) throw new Refused('Write the character itself instead of a \\u escape.');
  const out: string[] = [];
  let at = 0;
  while (at < cypher.length) {
    const part = partAt(cypher, at);
    out.push(plainPart(part, cypher, at));
    at += part.length;
  }
  const text = out.join('');
  const end = /[\s;]*$/.exec(text)!;
  return text.slice(0, end.index) + end[0].replaceAll(';', ' ');
}

/** What has an end of its own: how it begins, all of it, and what is said where the end is missing. */
const WHOLES: readonly [RegExp, RegExp, string][] = [
  [/\/\//y, /\/\/[^\n\r]*/y, ''],
  [/\/\*/y, /\/\*[^]*?\*\//y, 'the comment that begins here has no end: write */ behind it.'],
  [/`/y, /`(?:``|[^`])*`/y, 'the quoted name that begins here has no end: write ` behind it.'],
  [/'/y, /'(?:\\[^]|[^'\\])*'/y, "the text that begins here has no end: write ' behind it."],
  [/"/y, /"(?:\\[^]|[^"\\])*"/y, 'the text that begins here has no end: write " behind it.'],
  [
    /[‘’‚‛]/y,
    /[‘’‚‛][^‘’‚‛]*[‘’‚‛]/y,
    "this quotation mark has no partner: write ' at both ends of the text.",
  ],
  [
    /[“”„‟]/y,
    /[“”„‟][^“”„‟]*[“”„‟]/y,
    'this quotation mark has no partner: write " at both ends of the text.',
  ],
];

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The string, quoted name, comment or single character that begins at an offset. */
function partAt(cypher: string, at: number): string {
  const whole = WHOLES.find(([begin]) => matchAt(begin, cypher, at) !== undefined);
  if (whole === undefined) return String.fromCodePoint(cypher.codePointAt(at)!);
  const part = matchAt(whole[1], cypher, at);
  if (part === undefined) throw wrong(cypher, at, whole[2]);
  return part;
}

function plainPart(part: string, cypher: string, at: number): string {
  if (part.startsWith('//') || part.startsWith('/*')) return part.replaceAll(/[^\n]/g, ' ');
  const sign = String.fromCodePoint(part.codePointAt(0)!);
  if ('\'"`'.includes(sign)) return part;
  const quote = CURLY.get(sign);
  if (quote !== undefined) {
    if (/[\\'"]/.test(part.slice(1, -1)))
      throw wrong(
        cypher,
        at,
        `the text between ${sign} and ${part.at(-1)} holds another quotation mark: write ${quote} at both ends of the text.`,
      );
    return quote + part.slice(1, -1) + quote;
  }
  if (sign === '\n') return sign;
  if (BLANK.test(sign)) return ' '.repeat(sign.length);
  if (DASH.test(sign)) return '-';
  if (/[\p{L}\p{N}\p{M}_]/u.test(sign) || /[!-~]/.test(sign)) return sign;
  throw wrong(cypher, at, `${named(sign)} cannot stand here. Take it out, or write it inside quotes.`);
}

function wrong(cypher: string, at: number, message: string): InvalidInput {
  return new InvalidInput(`The query is not right: ${message}`, [], placeOf(cypher, at));
}
