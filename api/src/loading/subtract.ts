import type { Evidence, Records } from '../model/index.ts';

/**
 * Records without what rests on these documents: their evidence is taken away, and with it what rests on them
 * alone. So a document can be loaded again beside others and leaves nothing of its former self.
 */
export function withoutDocuments({ entities, relations }: Records, documents: ReadonlySet<string>): Records {
  const others = (evidence: readonly Evidence[]) => evidence.filter((item) => !documents.has(item.document));
  const keep = <T extends { evidence: Evidence[] }>(things: readonly T[]): T[] =>
    things
      .map((thing) => ({ ...thing, evidence: others(thing.evidence) }))
      .filter(({ evidence }) => evidence.length > 0);
  const kept = keep(entities);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    entities: kept,
    relations: keep(relations).filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
