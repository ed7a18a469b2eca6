import { tokensOf, type Token } from './tokens.ts';

/** What begins a line: the first word of a clause, where it does not belong to the word before. */
const CLAUSES: ReadonlySet<string> = new Set([
  'MATCH',
  'OPTIONAL',
  'WHERE',
  'WITH',
  'RETURN',
  'ORDER',
  'SKIP',
  'LIMIT',
  'UNWIND',
  'CALL',
  'UNION',
]);
/** Words after which a clause word goes on in the same line. */
const JOINED: Record<string, readonly string[]> = { OPTIONAL: ['MATCH'], STARTS: ['WITH'], ENDS: ['WITH'] };

/**
 * A query with a line for each clause, conditions joined by AND or OR under one another, keywords in capitals and
 * single blanks. Texts, comments and names stay as they are; formatting twice changes nothing.
 */
export function formatCypher(text: string): string {
  const tokens = tokensOf(text);
  let depth = 0;
  let result = '';
  let inWhere = false;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1] as Token | undefined;
    const word = token.kind === 'keyword' ? token.text.toUpperCase() : token.text;
    const joined = before?.kind === 'keyword' && JOINED[before.text.toUpperCase()]?.includes(word);
    const begins = depth === 0 && token.kind === 'keyword' && CLAUSES.has(word) && !joined;
    if (begins) inWhere = word === 'WHERE';
    const continues = depth === 0 && inWhere && token.kind === 'keyword' && (word === 'AND' || word === 'OR');
    if (before !== undefined) {
      const lineComment = before.kind === 'comment' && before.text.startsWith('//');
      if (begins || lineComment) result += '\n';
      else if (continues) result += '\n  ';
      else result += gap(text, before, token);
    }
    result += word;
    if (token.kind !== 'sign') return;
    if ('([{'.includes(word)) depth += 1;
    else if (')]}'.includes(word)) depth = Math.max(0, depth - 1);
  });
  return result;
}

/** One blank or none between two pieces. */
function gap(text: string, before: Token, token: Token): string {
  if (token.kind === 'sign' && token.text === ',') return '';
  if (before.kind === 'sign' && before.text === ',') return ' ';
  const blank = text.slice(before.to, token.from);
  if (token.kind === 'comment' && blank.includes('\n')) return '\n';
  return blank === '' ? '' : ' ';
}
