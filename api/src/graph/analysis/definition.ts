import {
  PLACE,
  certaintyOf,
  documentsOf,
  hasChosenRole,
  heldBy,
  isJointWork,
  kindOf,
  roleOf,
  sortOf,
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
import { countingAs } from '../folding.ts';
import { regionsAt } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { isBackwards, overlaps, spanOf, spanOfDates, type Span } from './spans.ts';
import { findNode } from '../stubs.ts';

/** When something was, as far as it is known: by its own date, by that of its documents, or not at all. */
export type Dating = 'own' | 'source' | 'none';

/** A tie that makes an actor a member of a thing; nodes are those of the snapshot. */
export interface Membership {
  readonly actor: number;
  readonly thing: number;
  readonly relation: Relation;
  readonly dating: Dating;
  /** What the source names, where that counts as its whole; else the same. */
  readonly part: { readonly actor: number; readonly thing: number };
}

/** The memberships that a definition counts, and the things that it leaves out for bearing no date. */
export interface Counted {
  readonly memberships: readonly Membership[];
  readonly undatedOut: number;
}

/**
 * The memberships that a definition counts, in the order of the relations.
 *
 * A tie counts where it joins an actor of the type asked for with a thing of a linking type that is joint work (a
 * publication or a service is none) and of a sort asked for, has one of the roles (where its kind of tie has roles),
 * rests on one of the documents with one of the certainties, and falls into the period; what bears no date is dealt with
 * as the definition says. Parts count as their whole. Regions as actors are rolled up to the level asked for.
 *
 * @throws NotFound where a document, region or thing left out is not in the data
 * @throws InvalidInput where nothing could ever link, or the period ends before it begins
 */
export function membershipsOf(snapshot: Snapshot, definition: NetworkDefinition): Counted {
  check(snapshot, definition);
  const { entities, relations } = snapshot;
  const { from, to } = snapshot.ties;
  const things = new Set<EntityType>(definition.through);
  const counts = countsIn(definition);
  const isIn = actorsIn(snapshot, definition);
  const ties = tyingThings(snapshot, definition);
  const wholes = countingAs(snapshot, definition.fold);
  const datesOf = datesIn(snapshot, definition);
  const memberships: Membership[] = [];
  const undatedOut = new Set<number>();
  relations.forEach((relation, tie) => {
    if (!relationType(relation.type).links || !counts(relation)) return;
    const add = (actor: number, part: number) => {
      const { type } = entities[part];
      if (entities[actor].type !== definition.actors || !things.has(type)) return;
      if (!isJointWork(type, kindOf(entities[part]))) return;
      for (const thing of wholes(part)) {
        if (!ties(thing) || definition.without.includes(entities[part].id)) continue;
        const { span, dating } = datesOf(relation, part, thing);
        if (span === null && definition.undated === 'leave') undatedOut.add(thing);
        if (span === null ? definition.undated === 'leave' : !overlaps(span, definition.period)) continue;
        for (const node of rolledUp(snapshot, definition, actor))
          if (node !== thing && isIn(node))
            memberships.push({ actor: node, thing, relation, dating, part: { actor, thing: part } });
      }
    };
    add(from[tie], to[tie]);
    // A part shares its whole with the other parts; the whole is no member of its part.
    if (!relationType(relation.type).nests) add(to[tie], from[tie]);
  });
  const kept = new Set(memberships.map(({ thing }) => thing));
  return { memberships, undatedOut: [...undatedOut].filter((thing) => !kept.has(thing)).length };
}

/** Every actor that a definition allows, whatever it takes part in; ascending. */
export function allActors(snapshot: Snapshot, definition: NetworkDefinition): number[] {
  const isIn = actorsIn(snapshot, definition);
  const own = [...snapshot.entities.keys()].filter((i) => snapshot.entities[i].type === definition.actors);
  const found = own.flatMap((actor) => rolledUp(snapshot, definition, actor)).filter(isIn);
  return [...new Set(found)].sort((a, b) => a - b);
}

function check(snapshot: Snapshot, definition: NetworkDefinition): void {
  const { actors, through, documents, period, without } = definition;
  if (!through.some((type) => sharedBy(actors).includes(type)))
    throw new InvalidInput(
      `No ${actors} can be tied through ${through.join(', ')}. Choose ${sharedBy(actors).join(', ')}.`,
    );
  if (isBackwards(period))
    throw new InvalidInput('The period ends before it begins. Exchange its two dates, or leave one out.');
  for (const id of without)
    if (!snapshot.indexOf.has(id))
      throw new NotFound(
        `There is no "${folded(id)}" to leave out. Look its id up with GET /api/v1/search?q=….`,
      );
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

/** Whether a thing may tie: joint work of a sort asked for, and not left out. */
function tyingThings(snapshot: Snapshot, definition: NetworkDefinition): (thing: number) => boolean {
  const { projects } = definition;
  const without = new Set(definition.without.map((id) => snapshot.indexOf.get(id)));
  return (node) => {
    const thing = snapshot.entities[node];
    if (without.has(node) || !isJointWork(thing.type, kindOf(thing))) return false;
    return thing.type !== 'project' || projects.length === 0 || projects.some((one) => one === sortOf(thing));
  };
}

/** When a membership was: by the dates of the tie, of the thing, of what that is part of, or of the documents behind it. */
function datesIn(snapshot: Snapshot, { undated }: NetworkDefinition) {
  const dates = new Map(
    snapshot.entities.flatMap((one) => (one.type === 'document' ? [[one.number, one.date] as const] : [])),
  );
  return (relation: Relation, part: number, thing: number): { span: Span | null; dating: Dating } => {
    const own = spanOf(relation, snapshot.entities[part]) ?? spanOf(relation, snapshot.entities[thing]);
    if (own !== null || undated !== 'source') return { span: own, dating: own === null ? 'none' : 'own' };
    const known = documentsOf(relation.evidence).flatMap((number) => dates.get(number) ?? []);
    const span = spanOfDates(known);
    return { span, dating: span === null ? 'none' : 'source' };
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
  if (definition.actors === 'region') return regionsAt(snapshot, definition.level)[actor];
  return countingAs(snapshot, definition.fold)(actor);
}
