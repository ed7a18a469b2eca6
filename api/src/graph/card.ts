import { StoreUnavailable, type EntityCard } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { noSuchEntity } from './neighbours.ts';
import type { Snapshot } from './snapshot.ts';
import { tiesSeenFrom } from './stubs.ts';

/**
 * An entity with all its ties, in the order of their ids; from the data last read where the store does not answer.
 *
 * @throws NotFound where there is no such entity
 */
export async function entityCard(store: Store, snapshot: Snapshot, id: string): Promise<EntityCard> {
  try {
    return await cardFrom(store, id);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return cardLastRead(snapshot, id);
  }
}

async function cardFrom(store: Store, id: string): Promise<EntityCard> {
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

function cardLastRead(snapshot: Snapshot, id: string): EntityCard {
  const node = snapshot.indexOf.get(id);
  if (node === undefined) throw noSuchEntity(id);
  return { entity: snapshot.entities[node], ties: tiesSeenFrom(snapshot, node) };
}
