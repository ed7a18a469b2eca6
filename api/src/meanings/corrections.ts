import { relationId, type Correction, type Entity, type Records, type Relation } from '../model/index.ts';
import { unitedTies } from './ties.ts';

/** Corrected records, and the corrections that found nothing to put right. */
export interface Corrected extends Records {
  idle: Correction[];
}

/** Records with these corrections applied, the first of them first. */
export function withCorrections(records: Records, corrections: readonly Correction[]): Corrected {
  const idle: Correction[] = [];
  let { entities, relations } = records;
  for (const correction of corrections) {
    const { target } = correction;
    const isEntity = entities.some(({ id }) => id === target);
    const isTie = relations.some(({ id }) => id === target);
    if (isEntity)
      entities = entities.map((entity) => (entity.id === target ? renamed(entity, correction) : entity));
    else if (isTie && hasEnd(correction, entities))
      relations = unitedTies(relations.flatMap((tie) => mended(tie, correction)));
    else idle.push(correction);
  }
  return { entities, relations, idle };
}

/** A source that is loaded again says the old name again, which becomes an alias: that one is taken out. */
function renamed<T extends Entity>(entity: T, { field, values, before }: Correction): T {
  if (field === 'aliases') return { ...entity, aliases: values.filter((alias) => alias !== entity.name) };
  if (field !== 'name') return entity;
  const [name = entity.name] = values;
  return {
    ...entity,
    name,
    aliases: entity.aliases.filter((alias) => alias !== name && !before.includes(alias)),
  };
}

function hasEnd({ field, values }: Correction, entities: readonly Entity[]): boolean {
  return field !== 'to' || entities.some(({ id }) => id === values[0]);
}

/** The tie as the correction has it; nothing where it does not hold. */
function mended(tie: Relation, { target, field, values }: Correction): Relation[] {
  if (tie.id !== target) return [tie];
  if (field === 'wrong') return [];
  const [value] = values;
  // Checked when the correction was made: the role is one that such a tie can have, the end is of its type.
  const other = {
    ...tie,
    ...(field === 'role' ? { role: value } : field === 'to' ? { to: value } : {}),
  } as Relation;
  return [{ ...other, id: relationId(other) }];
}
