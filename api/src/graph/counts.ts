import { ENTITY_TYPES, RELATION_TYPES, type Counts, type Documents, type Health } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Snapshot } from './snapshot.ts';

interface Tally {
  total: number;
  kinds: Record<string, number>;
}

/** How many entities and relations of each type, kind or role, and how many rest on each document. */
export async function counts(store: Store): Promise<Counts> {
  const entityRows = await store.read('count-entities', {});
  const relationRows = await store.read('count-relations', {});
  const documents: Counts['documents'] = {};
  for (const { number, entities, relations } of (await documentList(store)).documents) {
    documents[number] = { entities, relations };
  }
  return {
    entities: tallies(
      ENTITY_TYPES,
      entityRows.map(({ type, kind, count }) => ({ type, part: kind, count })),
    ),
    relations: tallies(
      RELATION_TYPES,
      relationRows.map(({ type, role, count }) => ({ type, part: role, count })),
    ),
    documents,
  };
}

function tallies<T extends string>(
  types: readonly T[],
  rows: readonly { type: string; part: string; count: number }[],
): Record<T, Tally> {
  const entries = types.map((type): [T, Tally] => {
    const own = rows.filter((row) => row.type === type);
    const kinds = own.filter(({ part }) => part !== '').map(({ part, count }) => [part, count] as const);
    return [
      type,
      { total: own.reduce((sum, { count }) => sum + count, 0), kinds: Object.fromEntries(kinds) },
    ];
  });
  return Object.fromEntries(entries) as Record<T, Tally>;
}

/** The source documents by number, with how many facts rest on each. */
export async function documentList(store: Store): Promise<Documents> {
  const countOf = (rows: { number: string; count: number }[]) =>
    new Map(rows.map(({ number, count }) => [number, count]));
  const entities = countOf(await store.read('count-entities-by-document', {}));
  const relations = countOf(await store.read('count-relations-by-document', {}));
  const rows = await store.read('documents', {});
  const documents = rows.flatMap(({ entity }) => {
    if (entity.type !== 'document') return [];
    const { id, number, title, lineCount, date = null, kind = null, publisher = null } = entity;
    const restOnIt = { entities: entities.get(number) ?? 0, relations: relations.get(number) ?? 0 };
    return [{ id, number, title, date, kind, publisher, lineCount, ...restOnIt }];
  });
  return { documents };
}

/** That the app is well, and what it holds; told from the data last read, so that it waits for nothing. */
export function health(store: Store, { version, entities, relations }: Snapshot, stale: boolean): Health {
  return {
    status: 'ok',
    engine: store.engine,
    engineVersion: store.engineVersion,
    version,
    stale,
    counts: {
      entities: entities.length,
      relations: relations.length,
      documents: entities.filter(({ type }) => type === 'document').length,
    },
  };
}
