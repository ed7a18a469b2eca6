import { namesOf, type Entity, type SearchAnswer, type SearchQuery } from '../model/index.ts';
import { madeOnce, kindOf } from '../meanings/index.ts';
import { foldWords, HOW, match, typingErrors, type Folded, type How } from './matching.ts';
import type { Snapshot } from './snapshot.ts';
import { byName } from './stubs.ts';

/** With fewer right matches than this, texts with a typing error in what was typed are looked for as well. */
const ENOUGH = 3;

interface Indexed {
  node: number;
  texts: { original: string; folded: Folded }[];
}

interface Found {
  node: number;
  how: How;
  matched: string;
  errors: number;
}

/** Names, aliases and numbers of all entities, folded once. */
const indexOf = madeOnce(({ entities }: Snapshot): Indexed[] =>
  entities.map((entity, node) => ({
    node,
    texts: textsOf(entity).map((original) => ({ original, folded: foldWords(original) })),
  })),
);

function textsOf(entity: Entity): string[] {
  const number = 'number' in entity ? entity.number : undefined;
  return [...namesOf(entity), ...(number === undefined ? [] : [number]), ...entity.aliases];
}

/**
 * Entities whose name, alias, name in another language or number matches what was typed. Best first: the whole
 * name, its beginning, beginnings of its words, somewhere inside, with typing errors, the fewer the better; then by
 * number of ties, then by name.
 */
export function search(snapshot: Snapshot, { q, type, limit }: SearchQuery): SearchAnswer {
  const { entities, degree } = snapshot;
  const query = foldWords(q);
  const candidates = indexOf(snapshot).filter(
    ({ node }) => type === undefined || entities[node].type === type,
  );
  const found = candidates.flatMap((item) => bestMatch(query, item) ?? []);
  if (found.length < ENOUGH) {
    const known = new Set(found.map(({ node }) => node));
    const errorsIn = typingErrors(query);
    found.push(
      ...candidates.flatMap((item) => (known.has(item.node) ? [] : (similarMatch(errorsIn, item) ?? []))),
    );
  }
  found.sort(
    (a, b) =>
      HOW.indexOf(a.how) - HOW.indexOf(b.how) ||
      a.errors - b.errors ||
      degree[b.node] - degree[a.node] ||
      byName(entities[a.node], entities[b.node]),
  );
  return {
    query: q,
    total: found.length,
    hits: found.slice(0, limit).map(({ node, how, matched }) => {
      const entity = entities[node];
      const { id, name } = entity;
      return { id, type: entity.type, name, kind: kindOf(entity), matched, how, degree: degree[node] };
    }),
  };
}

function bestMatch(query: Folded, { node, texts }: Indexed): Found | undefined {
  let best: Found | undefined;
  for (const { original, folded } of texts) {
    const how = match(query, folded);
    if (how && (!best || HOW.indexOf(how) < HOW.indexOf(best.how))) {
      best = { node, how, matched: original, errors: 0 };
    }
  }
  return best;
}

function similarMatch(
  errorsIn: (text: Folded) => number | undefined,
  { node, texts }: Indexed,
): Found | undefined {
  let best: Found | undefined;
  for (const { original, folded } of texts) {
    const errors = errorsIn(folded);
    if (errors === undefined || (best && best.errors <= errors)) continue;
    best = { node, how: 'similar', matched: original, errors };
  }
  return best;
}
