import {
  changeWithout,
  correctionWithout,
  isAboutErased,
  pageWithout,
  sourceWithout,
  viewWithout,
} from '../graph/index.ts';
import { withoutErased, type Erased } from '../meanings/index.ts';
import type { Change, Correction, Entity, Relation, SavedView, Source, SourcePage } from '../model/index.ts';
import type { Held } from '../store/index.ts';

/** A thing of a backup, and what it is. */
export interface Thing {
  held: Held;
  thing: unknown;
}

/** An entity as a backup has it. */
interface Placed {
  entity: Entity;
  x: number | null;
  y: number | null;
}

/** What stands beside the records, without those erased; nothing is left of a correction about one of them. */
const BESIDE: Record<string, (thing: never, erased: Erased) => unknown[]> = {
  view: (view: SavedView, erased) => [viewWithout(view, erased)],
  change: (change: Change, erased) => [changeWithout(change, erased)],
  source: (source: Source, erased) => [sourceWithout(source, erased)],
  'source page': (page: SourcePage, erased) => [pageWithout(page, erased)],
  correction: (correction: Correction, erased) =>
    isAboutErased(correction, erased) ? [] : [correctionWithout(correction, erased)],
};

/**
 * What a backup holds without the people who were erased since it was made, and without their names in all else. Entities
 * and ties are held in memory meanwhile, for a tie may lead to any of them.
 *
 * @param leftOut told how many people were left out
 */
export async function* withoutErasedPeople(
  things: AsyncIterable<Thing>,
  erased: Erased,
  leftOut: (people: number) => void,
): AsyncGenerator<Thing> {
  const records: Record<string, Thing[]> = { entity: [], relation: [] };
  let isGathered = false;
  for await (const one of things) {
    const { kind } = one.held;
    if (kind in records) {
      records[kind].push(one);
      continue;
    }
    if (!isGathered) yield* remains(records, erased, leftOut);
    isGathered = true;
    const plain = BESIDE[kind];
    if (plain === undefined) yield one;
    else for (const thing of plain(one.thing as never, erased)) yield { held: one.held, thing };
  }
  if (!isGathered) yield* remains(records, erased, leftOut);
}

function* remains(
  records: Record<string, Thing[]>,
  erased: Erased,
  leftOut: (people: number) => void,
): Generator<Thing> {
  const before = records.entity.map(({ thing }) => thing as Placed);
  const relations = records.relation.map(({ thing }) => thing as Relation);
  const after = withoutErased({ entities: before.map(({ entity }) => entity), relations }, erased);
  leftOut(after.people);
  // Only people are left out; all else stays in its place, perhaps under another id.
  const kept = new Set(after.entities.map(({ id }) => id));
  const left = before.filter(({ entity }) => entity.type !== 'person' || kept.has(entity.id));
  for (const [i, entity] of after.entities.entries())
    yield { held: records.entity[0].held, thing: { ...left[i], entity } };
  for (const thing of after.relations) yield { held: records.relation[0].held, thing };
}
