import { randomUUID } from 'node:crypto';
import { withCorrections } from '../../meanings/index.ts';
import {
  Entity,
  InvalidInput,
  relationType,
  Relation,
  typeOfId,
  type Actor,
  type Correction,
  type NewCorrection,
  type PersonData,
  type Records,
} from '../../model/index.ts';
import {
  changeBatch,
  entityBatches,
  relationBatches,
  type Store,
  type WriteBatch,
} from '../../store/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { dataOf, personData } from './find.ts';
import { readHeld } from './held.ts';

/**
 * Puts something right that is held of a person, and keeps the correction, so that a source which is loaded again does
 * not bring the fault back.
 *
 * @throws NotFound where there is no such person; InvalidInput where the correction is about something else, or what
 *   it puts there cannot stand there
 */
export async function correctPerson(
  store: Store,
  by: Actor,
  id: string,
  { target, field, values, why }: NewCorrection,
): Promise<PersonData> {
  const held = await readHeld(store);
  const { snapshot } = held;
  const before = standing(dataOf(held, id), target, field);
  checkNumber(field, values);
  const correction: Correction = {
    id: randomUUID(),
    at: new Date().toISOString(),
    by: by.name,
    target,
    field,
    values,
    before,
    why,
  };
  const records: Records = { entities: [...snapshot.entities], relations: [...snapshot.relations] };
  const { idle, ...after } = withCorrections(records, [correction]);
  if (idle.length > 0)
    throw new InvalidInput(
      `There is no entity ${values[0] ?? ''} to which the tie could lead. Find its id with a search.`,
    );
  checkAfter(records, after);
  const change = changeBatch(by, {
    action: 'person-corrected',
    targets: [target],
    before: `${field}: ${before.join(', ')}`,
    after: values.join(', '),
  });
  const batches = [...changed(snapshot, after), { query: 'correction', rows: [{ ...correction }] }, change];
  await store.write(batches, { onlyAfter: snapshot.version });
  return personData(store, id);
}

/** What stands there now. @throws InvalidInput where the person's data has no such thing */
function standing({ person, ties }: PersonData, target: string, field: Correction['field']): string[] {
  if (target === person.id) {
    if (field === 'name') return [person.name];
    if (field === 'aliases') return person.aliases;
    throw new InvalidInput(
      `Of a person, name and aliases can be put right, not "${field}". Name the tie as the target.`,
    );
  }
  const tie = ties.find(({ relation }) => relation.id === target)?.relation;
  if (tie === undefined)
    throw new InvalidInput(
      `${target} is neither ${person.id} nor a tie of it. GET /api/v1/people/{id} lists the ties.`,
    );
  if (field === 'role') return 'role' in tie && tie.role !== undefined ? [tie.role] : [];
  if (field === 'to') return [tie.to];
  if (field === 'wrong') return [tie.id];
  throw new InvalidInput(`Of a tie, "role", "to" or "wrong" can be put right, not "${field}".`);
}

function checkNumber(field: Correction['field'], values: readonly string[]): void {
  const wanted = field === 'aliases' ? undefined : field === 'wrong' ? 0 : 1;
  if (wanted !== undefined && values.length !== wanted)
    throw new InvalidInput(
      `For "${field}" give ${wanted === 0 ? 'no value' : 'one value'} in "values", not ${values.length}.`,
    );
}

/** @throws InvalidInput where something that the correction made cannot be */
function checkAfter(before: Records, after: Records): void {
  const known = new Set<object>([...before.entities, ...before.relations]);
  for (const entity of after.entities.filter((one) => !known.has(one)))
    refuseWhere(Entity.safeParse(entity).error);
  for (const tie of after.relations.filter((one) => !known.has(one))) {
    refuseWhere(Relation.safeParse(tie).error);
    const ends = [typeOfId(tie.from), typeOfId(tie.to)];
    if (!relationType(tie.type).ends.some(([from, to]) => from === ends[0] && to === ends[1]))
      throw new InvalidInput(
        `${tie.type} cannot lead from ${tie.from} to ${tie.to}. Name an end of another type.`,
      );
  }
}

function refuseWhere(
  error: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined,
): void {
  if (error === undefined) return;
  const faults = error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}.`);
  throw new InvalidInput(faults.join(' '), faults);
}

function changed({ entities, relations }: Snapshot, after: Records): WriteBatch[] {
  const known = new Set<object>([...entities, ...relations]);
  const left = new Set(after.relations.map(({ id }) => id));
  const gone = relations.filter(({ id }) => !left.has(id)).map((tie) => ({ ...tie }));
  return [
    ...(gone.length > 0 ? [{ query: 'remove-relations', rows: gone }] : []),
    ...entityBatches(after.entities.filter((one) => !known.has(one))),
    ...relationBatches(after.relations.filter((one) => !known.has(one))),
  ];
}
