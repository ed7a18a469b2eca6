import { type Pattern, readPattern, writePattern } from '@sidos/api/model';
import { changeView, useView } from '../../../state/viewStore.ts';

/** How the answer stands beside the network. */
export const SHOWN = ['both', 'table', 'graph'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the address keeps of this panel. */
const KEYS = {
  pattern: 'ask.q',
  mode: 'ask.mode',
  cypher: 'ask.cypher',
  params: 'ask.params',
  show: 'ask.show',
};

/** A query in Cypher with its parameters as JSON. */
export interface CypherQuestion {
  cypher: string;
  params: string;
}

/** The question of the address. */
export interface Asked {
  mode: 'pattern' | 'cypher';
  /** Null: none is asked; `unreadable`: the address holds one that was cut. */
  pattern: Pattern | null | 'unreadable';
  /** The query that was run last; null: none. */
  query: CypherQuestion | null;
  shown: Shown;
}

/** Reads what the address keeps. */
export function readAsked(params: Readonly<Record<string, string>>): Asked {
  const text = params[KEYS.pattern];
  const cypher = params[KEYS.cypher];
  return {
    mode: params[KEYS.mode] === 'cypher' ? 'cypher' : 'pattern',
    pattern: text === undefined ? null : parsed(text),
    query: cypher === undefined ? null : { cypher, params: params[KEYS.params] ?? '{}' },
    shown: SHOWN.find((one) => one === params[KEYS.show]) ?? 'both',
  };
}

function parsed(text: string): Pattern | 'unreadable' {
  try {
    return readPattern(text);
  } catch {
    return 'unreadable';
  }
}

/** Writes what the address keeps; what is null is taken away. */
export function writeAsked(
  before: Readonly<Record<string, string>>,
  change: Partial<{
    mode: Asked['mode'];
    pattern: Pattern | null;
    query: CypherQuestion | null;
    shown: Shown;
  }>,
): Record<string, string> {
  const { mode, pattern, query, shown } = change;
  const next: Record<string, string | null | undefined> = {
    [KEYS.pattern]: pattern && writePattern(pattern),
    [KEYS.mode]: mode === 'pattern' ? null : mode,
    [KEYS.cypher]: query && query.cypher,
    [KEYS.params]: query && (query.params === '{}' ? null : query.params),
    [KEYS.show]: shown === 'both' ? null : shown,
  };
  const kept = { ...before };
  for (const [key, value] of Object.entries(next)) {
    if (value === null) Reflect.deleteProperty(kept, key);
    else if (value !== undefined) kept[key] = value;
  }
  return kept;
}

/** The parts of the address that make a question, for keeping it under a name. */
export function questionParams(params: Readonly<Record<string, string>>): Record<string, string> {
  const keys: string[] = Object.values(KEYS);
  return Object.fromEntries(Object.entries(params).filter(([key]) => keys.includes(key)));
}

/** The question of the address, read once for each change. */
export function useAsked(): Asked {
  const params = useView((view) => view.params);
  return readAsked(params);
}

/** Changes the question; each change can be undone and is in the address. */
export function ask(change: Parameters<typeof writeAsked>[1]): void {
  changeView(({ params }) => ({ params: writeAsked(params, change) }));
}
