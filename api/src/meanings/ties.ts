import { mergeEvidence, unitedItems, type Relation } from '../model/index.ts';

/** One tie an id: of those that have become the same, the evidence and notes are joined. */
export function unitedTies(ties: readonly Relation[]): Relation[] {
  const byId = new Map<string, Relation>();
  for (const tie of ties) {
    const known = byId.get(tie.id);
    byId.set(tie.id, known === undefined ? tie : joined(known, tie));
  }
  return [...byId.values()];
}

function joined(one: Relation, other: Relation): Relation {
  return {
    ...one,
    notes: unitedItems([...one.notes, ...other.notes]),
    evidence: mergeEvidence([...one.evidence, ...other.evidence]),
  };
}
