import { NotFound, folded, type CardTie, type EntityStub, type EntityType } from '../model/index.ts';
import { kindOf, otherEnd } from '../meanings/index.ts';
import type { Snapshot } from './snapshot.ts';

/** A node of the snapshot as it stands in lists. */
export function stubOf(snapshot: Snapshot, node: number): EntityStub {
  const entity = snapshot.entities[node];
  return { id: entity.id, type: entity.type, name: entity.name, kind: kindOf(entity) };
}

/** The ties of a node as it sees them, in the order of their ids. */
export function tiesSeenFrom(snapshot: Snapshot, node: number): CardTie[] {
  return snapshot.tiesOf[node].map((tie) => ({
    relation: snapshot.relations[tie],
    direction: snapshot.ties.from[tie] === node ? 'out' : 'in',
    other: stubOf(snapshot, otherEnd(snapshot, tie, node)),
  }));
}

/**
 * The node of an id.
 *
 * @throws NotFound where there is no such entity, or it is of another type
 */
export function findNode(snapshot: Snapshot, id: string, type: EntityType): number {
  const node = snapshot.indexOf.get(id);
  if (node === undefined || snapshot.entities[node].type !== type)
    throw new NotFound(
      `There is no ${type} "${folded(id)}". Look its id up with GET /api/v1/search?q=…&type=${type}.`,
    );
  return node;
}

/**
 * Order of names that is the same for every reader and on every machine: by their letters as Unicode numbers them, then
 * by id. What a list is cut to, and how groups are numbered, follows from it; the page puts what it got in the order of
 * its reader's language (the lists that are `byNames` in the model).
 */
export function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
