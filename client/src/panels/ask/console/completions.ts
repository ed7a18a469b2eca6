import { fold, type Schema } from '@sidos/api/model';
import { KEYWORDS, tokensOf } from './tokens.ts';

/** What can be written at a place. */
export interface Offer {
  text: string;
  kind: 'label' | 'relation' | 'property' | 'keyword' | 'function' | 'variable' | 'parameter' | 'entity';
  detail: string;
  /** Given a parameter: the entity that it stands for. */
  entity?: string;
}

/** An entity that can be brought in as a parameter. */
export interface NamedEntity {
  id: string;
  name: string;
}

const FUNCTIONS =
  'abs avg ceil coalesce collect count head keys labels last length max min nodes properties range reduce relationships replace round shortestPath allShortestPaths size split startNode endNode substring sum tail toFloat toInteger toLower toString toUpper trim type'.split(
    ' ',
  );
/** Most entities offered at once. */
const MOST = 30;

/** The offers at a place of a query, and where the word begins that they replace; null: nothing to offer. */
export function offersAt(
  text: string,
  at: number,
  {
    schema,
    entities,
    params,
  }: { schema?: Schema; entities: readonly NamedEntity[]; params: readonly string[] },
): { from: number; offers: Offer[] } | null {
  const before = text.slice(0, at);
  const word = /[\p{L}\p{N}_-]*$/u.exec(before)![0];
  const from = at - word.length;
  const sign = before[from - 1] ?? '';
  if (sign === '$') return { from: from - 1, offers: parameterOffers(word, entities, params) };
  // The kind that a word at this place would have tells what to offer.
  const probe = tokensOf(`${before.slice(0, from)}x`).at(-1);
  if (probe?.kind === 'comment' || probe?.kind === 'string') return null;
  if (probe?.kind === 'label' && schema)
    return {
      from,
      offers: schema.labels.map(({ name, count }) => ({ text: name, kind: 'label', detail: String(count) })),
    };
  if (probe?.kind === 'relation' && schema)
    return {
      from,
      offers: schema.relations.map(({ type, count, ends }) => ({
        text: type,
        kind: 'relation',
        detail: ends[0] ? `${ends[0].from} → ${ends[0].to} · ${count}` : String(count),
      })),
    };
  if ((probe?.kind === 'property' || /\{\s*$|\{[^}]*,\s*$/.test(before.slice(0, from))) && schema)
    return { from, offers: propertyOffers(text, before, schema) };
  if (word === '') return null;
  const variables = new Set(
    tokensOf(`${text.slice(0, from)} ${text.slice(at)}`)
      .filter(({ kind }) => kind === 'variable')
      .map((token) => token.text),
  );
  // A variable that is written out needs no help, least of all a keyword in its place.
  if (variables.has(word)) return null;
  return {
    from,
    offers: [
      ...[...variables].map((name): Offer => ({ text: name, kind: 'variable', detail: '' })),
      ...[...KEYWORDS].map((name): Offer => ({ text: name, kind: 'keyword', detail: '' })),
      ...FUNCTIONS.map((name): Offer => ({ text: `${name}(`, kind: 'function', detail: '' })),
    ],
  };
}

/** Properties of the label that the variable before the dot was given, else of all. */
function propertyOffers(text: string, before: string, schema: Schema): Offer[] {
  const variable = /([\p{L}\p{N}_]+)\.[\p{L}\p{N}_]*$/u.exec(before)?.[1];
  const named = variable && new RegExp(`[([]\\s*${variable}\\s*:\\s*(\\w+)`).exec(text)?.[1];
  const own = [
    ...schema.labels.filter(({ name }) => name === named),
    ...schema.relations.filter(({ type }) => type === named),
  ];
  const counts = new Map<string, number>();
  for (const { properties } of own.length > 0 ? own : [...schema.labels.slice(0, 1), ...schema.relations])
    for (const { name, count } of properties) counts.set(name, Math.max(count, counts.get(name) ?? 0));
  return [...counts].map(([name, count]) => ({ text: name, kind: 'property', detail: String(count) }));
}

function parameterOffers(word: string, entities: readonly NamedEntity[], params: readonly string[]): Offer[] {
  const sought = fold(word.replaceAll('_', ' '));
  const own = params
    .filter((name) => fold(name).startsWith(fold(word)))
    .map((name): Offer => ({ text: `$${name}`, kind: 'parameter', detail: '' }));
  if (sought === '') return own;
  const found = entities
    .filter(
      ({ name }) =>
        fold(name)
          .split(/[\s-]+/)
          .some((part) => part.startsWith(sought)) || fold(name).startsWith(sought),
    )
    .slice(0, MOST)
    .map(({ id, name }): Offer => ({
      text: `$${parameterName(id)}`,
      kind: 'entity',
      detail: name,
      entity: id,
    }));
  return [...own, ...found];
}

/** A name for the parameter that stands for an entity: its id without the type, `lapin_liitto`. */
export function parameterName(id: string): string {
  const name = id.slice(id.indexOf(':') + 1).replaceAll('-', '_');
  return /^\d/.test(name) ? `_${name}` : name;
}
