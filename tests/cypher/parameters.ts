import type { Records } from '@sidos/api/model';
import type { ReadName } from '@sidos/api/store';

type Params = Record<string, unknown>;

/** Takes some items of a list, evenly from its beginning to its end. */
function some<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}

/**
 * Parameters to try each query of `cypher/read` with on a body of records: entities with many ties and with few, ids
 * that are not there, texts with and without a hit. A query that is not named here takes none.
 */
export function parametersFor({ entities, relations }: Records): Partial<Record<ReadName, Params[]>> {
  const degree = new Map(entities.map(({ id }) => [id, 0]));
  for (const { from, to } of relations) {
    for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const byDegree = entities
    .map(({ id }) => id)
    .sort((a, b) => degree.get(b)! - degree.get(a)! || (a < b ? -1 : 1));
  const ids = [...byDegree.slice(0, 3), ...some(byDegree, 12), 'organisation:not-there'];
  return {
    // Each engine logs its own loads, under ids of their own; the log is tried in the test of the writes.
    changes: [],
    'earlier-ties': [{ natures: ['related', 'follow-up'] }],
    entity: ids.map((id) => ({ id })),
    ties: ids.map((id) => ({ id })),
    'source-pages': [{ sources: ['', 'none'], parts: ['rows', 'base'], first: 0, last: 10 }],
    stubs: [{ ids }, { ids: [] }, { ids: byDegree.slice(0, 2000) }],
    neighbours: [{ ids: ids.slice(0, 1) }, { ids }, { ids: byDegree.slice(0, 500) }],
  };
}
