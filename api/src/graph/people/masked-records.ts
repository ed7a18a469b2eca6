import type { Masking, PeopleMask } from '../../meanings/index.ts';
import { relationId, type Entity, type Records, type Relation } from '../../model/index.ts';

/**
 * Records without people's names. Where people are hidden, what tells who somebody is goes too: the titles in their
 * affiliations, and the notes on them and their ties.
 */
export function maskedRecords({ entities, relations }: Records, mask: PeopleMask, masking: Masking): Records {
  const isPerson = (id: string) => mask.label(id) !== undefined;
  const used = new Set<string>();
  return {
    entities: entities.map((entity): Entity => {
      const masked = { ...mask.tree(entity), evidence: entity.evidence };
      return masking === 'hidden' && isPerson(entity.id) ? withoutWords(masked) : masked;
    }),
    relations: relations.map((relation): Relation => {
      const masked = { ...mask.tree(relation), evidence: relation.evidence };
      if (masking === 'hidden' && isPerson(relation.from)) {
        masked.notes = [];
        if (masked.type === 'AFFILIATED_WITH') delete masked.role;
      }
      // In its id a role stands in small letters, where a name is harder to see than in the role itself.
      return { ...masked, id: unusedId(relationId(masked), used) };
    }),
  };
}

/** Two ties that only a name told apart stay two. */
function unusedId(id: string, used: Set<string>): string {
  let own = id;
  for (let n = 2; used.has(own); n += 1) own = `${id}-${n}`;
  used.add(own);
  return own;
}

/** What is said of someone hidden in words of a source's own tells who it is. */
function withoutWords(person: Entity): Entity {
  const plain = { ...person, notes: [] };
  delete plain.attributes;
  return plain;
}
