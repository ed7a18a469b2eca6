import type { Schema } from '@sidos/api/model';
import { tokensOf, type Token } from './tokens.ts';

type HintKind = 'label' | 'relation' | 'property' | 'parameter' | 'bracket' | 'close' | 'quote' | 'write';

/** What looks wrong in a query before it is run. */
export interface Hint {
  is: HintKind;
  from: number;
  to: number;
  name: string;
  /** What is there by a similar name. */
  like: string | null;
}

const WRITES: ReadonlySet<string> = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'DROP',
  'LOAD',
  'FOREACH',
]);
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** What looks wrong, in the order of the text. Without a schema names are not checked. */
export function hintsOf(text: string, schema: Schema | undefined, params: Record<string, unknown>): Hint[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'comment');
  const known = schema && {
    label: schema.labels.map(({ name }) => name),
    relation: schema.relations.map(({ type }) => type as string),
    property: [...schema.labels, ...schema.relations].flatMap(({ properties }) =>
      properties.map(({ name }) => name),
    ),
  };
  // What a query names itself is a property of its own maps.
  const own = new Set(
    tokens
      .filter(({ kind }, at) => kind === 'property' && tokens[at + 1]?.text === ':')
      .map((token) => token.text),
  );
  const named = tokens.flatMap((token): Hint[] => {
    const { kind, text: name } = token;
    if (token.open) return [hint('quote', token)];
    if (kind === 'keyword' && WRITES.has(name.toUpperCase())) return [hint('write', token)];
    if (kind === 'parameter')
      return name.slice(1) in params ? [] : [{ ...hint('parameter', token), name: name.slice(1) }];
    if (kind !== 'label' && kind !== 'relation' && kind !== 'property') return [];
    const plain = name.replaceAll('`', '');
    if (!known || known[kind].includes(plain) || (kind === 'property' && own.has(plain))) return [];
    return [{ ...hint(kind, token), like: nearest(plain, known[kind]) }];
  });
  return [...named, ...bracketHints(tokens)].sort((a, b) => a.from - b.from);
}

function hint(is: Hint['is'], { from, to, text }: Token): Hint {
  return { is, from, to, name: text, like: null };
}

function bracketHints(tokens: readonly Token[]): Hint[] {
  const hints: Hint[] = [];
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'sign') continue;
    if (token.text in CLOSING) open.push(token);
    else if (Object.values(CLOSING).includes(token.text)) {
      if (open.length > 0 && CLOSING[open.at(-1)!.text] === token.text) open.pop();
      else hints.push(hint('close', token));
    }
  }
  return [...hints, ...open.map((token) => hint('bracket', token))];
}

/** The name most like another, where one is like it: at most a third of its letters differ. */
function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const other of new Set(names)) {
    const distance = editDistance(name.toLowerCase(), other.toLowerCase());
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
