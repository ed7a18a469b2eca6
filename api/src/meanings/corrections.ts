import { relationId, type Correction, type Entity, type Records, type Relation } from '../model/index.ts';
import { unitedTies } from './ties.ts';

/** Corrected records, and the corrections that found nothing to put right. */
export interface Corrected extends Records {
  idle: Correction[];
}

/**
 * Records with these corrections applied, the first of them first. One that was applied before, to a source that is not
 * among those loaded now, has not found nothing: what it made is there.
 *
 * @param isKnown whether a tie may lead to an entity that is not among the records
 */
export function withCorrections(
  records: Records,
  corrections: readonly Correction[],
  isKnown: (id: string) => boolean = () => false,
): Corrected {
  const missed: { correction: Correction; later: Correction[] }[] = [];
  let { entities, relations } = records;
  corrections.forEach((correction, at) => {
    const { target } = correction;
    const isEntity = entities.some(({ id }) => id === target);
    const isTie = relations.some(({ id }) => id === target);
    if (isEntity)
      entities = entities.map((entity) => (entity.id === target ? renamed(entity, correction) : entity));
    else if (isTie && hasEnd(correction, entities, isKnown))
      relations = unitedTies(relations.flatMap((tie) => mended(tie, correction)));
    else missed.push({ correction, later: corrections.slice(at + 1) });
  });
  const there = new Set(relations.map(({ id }) => id));
  const idle = missed
    .filter(({ correction, later }) => !isDone(correction, later, there))
    .map(({ correction }) => correction);
  return { entities, relations, idle };
}

/** Whether what a correction made is there, or what later ones made of that, or took away. */
function isDone(
  correction: Correction,
  later: readonly Correction[],
  there: { has: (id: string) => boolean },
): boolean {
  if (correction.field === 'wrong') return true;
  const made = tieMadeBy(correction);
  if (made === undefined || made === correction.target) return false;
  if (there.has(made)) return true;
  const next = later.findIndex(({ target }) => target === made);
  return next >= 0 && isDone(later[next], later.slice(next + 1), there);
}

/** The id of the tie that a correction makes of another; undefined where it is about no tie. */
function tieMadeBy({ target, field, values: [value] }: Correction): string | undefined {
  const [type, from, to, ...qualifier] = target.split('|');
  if (to === undefined || value === undefined) return undefined;
  if (field === 'to') return [type, from, value, ...qualifier].join('|');
  return field === 'role' ? relationId({ type, from, to, role: value }) : undefined;
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

function hasEnd(
  { field, values: [end] }: Correction,
  entities: readonly Entity[],
  isKnown: (id: string) => boolean,
): boolean {
  return field !== 'to' || isKnown(end) || entities.some(({ id }) => id === end);
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
