import type { Entity, Evidence, Item, Records, Relation } from '../model/index.ts';

/**
 * Records without what rests on these documents: their evidence and their notes are taken away, and with it what rests
 * on them alone. So a document can be loaded again beside others and leaves nothing of its former self.
 */
export function withoutDocuments({ entities, relations }: Records, documents: ReadonlySet<string>): Records {
  const others = <One extends Evidence | Item>(items: readonly One[]) =>
    items.filter((item) => !documents.has(item.document));
  const keep = <T extends Entity | Relation>(things: readonly T[]): T[] =>
    things
      .map((thing) => ({
        ...thing,
        notes: others(thing.notes),
        ...('statuses' in thing && thing.statuses ? { statuses: others(thing.statuses) } : {}),
        ...('sums' in thing && thing.sums ? { sums: others(thing.sums) } : {}),
        ...(thing.attributes ? { attributes: others(thing.attributes) } : {}),
        evidence: others(thing.evidence),
      }))
      .filter(({ evidence }) => evidence.length > 0);
  const kept = keep(entities);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    entities: kept,
    relations: keep(relations).filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
