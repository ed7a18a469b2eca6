import type { NetworkInfo } from '../model/index.ts';
import { MARKS, type Store } from '../store/index.ts';

/** How much a network holds, and whether the documents that come with Sidos were loaded into it. */
export async function networkFacts(store: Store): Promise<Pick<NetworkInfo, 'counts' | 'shipped'>> {
  const entities = await store.read('count-entities', {});
  const relations = await store.read('count-relations', {});
  const marks = await store.read('marks', {});
  const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
  return {
    counts: {
      entities: sum(entities.filter(({ type }) => type !== 'document')),
      relations: sum(relations),
      documents: sum(entities.filter(({ type }) => type === 'document')),
    },
    shipped: marks.some(({ id }) => id === MARKS.seed),
  };
}
