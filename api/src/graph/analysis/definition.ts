import {
  PLACE,
  certaintyOf,
  hasChosenRole,
  heldBy,
  isJointWork,
  kindOf,
  roleOf,
} from '../../meanings/index.ts';
import {
  InvalidInput,
  NotFound,
  folded,
  relationType,
  sharedBy,
  type EntityType,
  type NetworkDefinition,
  type Relation,
} from '../../model/index.ts';
import { regionsAt } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { isBackwards, overlaps, spanOf } from './spans.ts';
import { findNode } from '../stubs.ts';

/** A tie that makes an actor a member of a thing; nodes are those of the snapshot. */
export interface Membership {
  readonly actor: number;
  readonly thing: number;
  readonly relation: Relation;
  readonly dated: boolean;
}

/**
 * The memberships that a definition counts, in the order of the relations.
 *
 * A tie counts where it joins an actor of the type asked for with a thing of a linking type that is joint work (a
 * publication or a service is none), has one of the roles
 * (where its kind of tie has roles), rests on one of the documents with one of the certainties, and falls into the
 * period or bears no date. Regions as actors are rolled up to the level asked for.
 *
 * @throws NotFound where a document or region is not in the data
 * @throws InvalidInput where nothing could ever link, or the period ends before it begins
 */
export function membershipsOf(snapshot: Snapshot, definition: NetworkDefinition): Membership[] {
  check(snapshot, definition);
  const { entities, relations } = snapshot;
  const { from, to } = snapshot.ties;
  const things = new Set<EntityType>(definition.through);
  const counts = countsIn(definition);
  const isIn = actorsIn(snapshot, definition);
  const memberships: Membership[] = [];
  relations.forEach((relation, tie) => {
    if (!relationType(relation.type).links || !counts(relation)) return;
    const add = (actor: number, thing: number) => {
      const { type } = entities[thing];
      if (entities[actor].type !== definition.actors || !things.has(type)) return;
      if (!isJointWork(type, kindOf(entities[thing]))) return;
      const span = spanOf(relation, entities[thing]);
      if (span !== null && !overlaps(span, definition.period)) return;
      for (const node of rolledUp(snapshot, definition, actor))
        if (isIn(node)) memberships.push({ actor: node, thing, relation, dated: span !== null });
    };
    add(from[tie], to[tie]);
    // A part shares its whole with the other parts; the whole is no member of its part.
    if (!relationType(relation.type).nests) add(to[tie], from[tie]);
  });
  return memberships;
}

function check(snapshot: Snapshot, { actors, through, documents, period }: NetworkDefinition): void {
  if (!through.some((type) => sharedBy(actors).includes(type)))
    throw new InvalidInput(
      `No ${actors} can be tied through ${through.join(', ')}. Choose ${sharedBy(actors).join(', ')}.`,
    );
  if (isBackwards(period))
    throw new InvalidInput('The period ends before it begins. Exchange its two dates, or leave one out.');
  for (const number of documents) {
    if (!snapshot.entities.some((entity) => entity.type === 'document' && entity.number === number))
      throw new NotFound(
        `There is no document ${folded(number)}. GET /api/v1/documents lists those there are.`,
      );
  }
}

/** Whether a tie has a role wanted and rests on what is wanted. */
function countsIn({ roles, documents, certainty }: NetworkDefinition): (relation: Relation) => boolean {
  return (relation) => {
    if (roles.length > 0 && hasChosenRole(relation.type) && !roles.some((role) => role === roleOf(relation)))
      return false;
    if (documents.length === 0 && certainty.length === 0) return true;
    const found = relation.evidence.filter(
      ({ document }) => documents.length === 0 || documents.includes(document),
    );
    if (found.length === 0) return false;
    return certainty.length === 0 || certainty.includes(certaintyOf(found));
  };
}

function actorsIn(snapshot: Snapshot, { regions }: NetworkDefinition): (node: number) => boolean {
  if (regions.length === 0) return () => true;
  return heldBy(
    snapshot,
    PLACE,
    regions.map((id) => findNode(snapshot, id, 'region')),
  );
}

function rolledUp(snapshot: Snapshot, definition: NetworkDefinition, actor: number): readonly number[] {
  return definition.actors === 'region' ? regionsAt(snapshot, definition.level)[actor] : [actor];
}
