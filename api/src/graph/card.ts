import type { EntityCard } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { noSuchEntity } from './neighbours.ts';

/**
 * An entity with all its ties, in the order of their ids.
 *
 * @throws NotFound where there is no such entity
 */
export async function entityCard(store: Store, id: string): Promise<EntityCard> {
  const [row] = await store.read('entity', { id });
  if (row === undefined) throw noSuchEntity(id);
  const ties = await store.read('ties', { id });
  return {
    entity: row.entity,
    ties: ties.map(({ relation, other }) => ({
      relation,
      direction: relation.from === id ? 'out' : 'in',
      other,
    })),
  };
}
