import { randomUUID } from 'node:crypto';
import { withoutErased, type Erased } from '../../meanings/index.ts';
import { InvalidInput, type Actor, type Erasure, type Records, type Tombstone } from '../../model/index.ts';
import type { Secret } from '../../secret/index.ts';
import {
  PURGE_DUE,
  changeBatch,
  digestOf,
  entityBatches,
  positionBatches,
  purgeMark,
  recognisedBy,
  relationBatches,
  sourceBatches,
  type Store,
  type WriteBatch,
} from '../../store/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { dataOf, formerNames, keysOf } from './find.ts';
import { changeWithout, correctionWithout, viewWithout } from './beside.ts';
import { readHeld, type Held } from './held.ts';
import { pageWithout, sourceWithout } from './sources.ts';

/**
 * Erases one person: entity and ties, and the name in all other texts that are held. It is one transaction, cannot be
 * undone, and leaves keyed digests behind that keep the person from coming back with a load. The log says that someone
 * was erased, not who.
 *
 * @param name the person's name, so that nobody is erased by a slip
 * @throws NotFound where there is no such person; InvalidInput where the name is another; ChangedMeanwhile
 */
export async function erasePerson(
  store: Store,
  secret: Secret,
  by: Actor,
  { id, name }: { id: string; name: string },
): Promise<Erasure> {
  const held = await readHeld(store);
  const { person, ties, mentions, corrections, namesakes } = dataOf(held, id);
  if (name.normalize('NFC').trim() !== person.name)
    throw new InvalidInput(
      `The person ${id} is called "${person.name}". Write that name to erase this person.`,
    );
  const tombstone: Tombstone = {
    id: randomUUID(),
    day: new Date().toISOString().slice(0, 10),
    secret: secret.id,
    digests: keysOf(person, formerNames(corrections)).map((key) => digestOf(secret, key)),
    spared: namesakes.map((other) => digestOf(secret, other.id)),
  };
  const erased = recognisedBy(secret, new Set(tombstone.digests), new Set(tombstone.spared));
  const own = new Set(corrections.map((correction) => correction.id));
  const batches = [
    ...dataBatches(held.snapshot, erased),
    ...besideBatches(held, erased, own),
    { query: 'tombstone', rows: [tombstone] },
    changeBatch(by, { action: 'person-erased', targets: [tombstone.id] }),
    purgeMark(PURGE_DUE),
  ].filter(({ rows }) => rows.length > 0);
  await store.write(batches, { onlyAfter: held.snapshot.version });
  return {
    tombstone: tombstone.id,
    ties: ties.length,
    texts: mentions.filter(({ certain }) => certain).length,
    left: mentions.filter(({ certain }) => !certain).length,
    note: await store.purge(),
  };
}

/** What changes of entities and ties, as loading without that person would have it. */
function dataBatches(snapshot: Snapshot, erased: Erased): WriteBatch[] {
  const before: Records = { entities: [...snapshot.entities], relations: [...snapshot.relations] };
  const after = withoutErased(before, erased);
  const gone = <T extends { id: string }>(
    query: string,
    were: readonly T[],
    are: readonly T[],
  ): WriteBatch => {
    const left = new Set(are.map(({ id }) => id));
    return { query, rows: were.filter(({ id }) => !left.has(id)).map((thing) => ({ ...thing })) };
  };
  const known = new Set<object>([...before.entities, ...before.relations]);
  const renamed = new Set(after.entities.filter(({ id }) => !snapshot.indexOf.has(id)).map(({ id }) => id));
  // A thing under a new id is written anew, and its ties with it.
  const isNew = (thing: object & { from?: string; to?: string }) =>
    !known.has(thing) || renamed.has(thing.from ?? '') || renamed.has(thing.to ?? '');
  return [
    gone('remove-relations', before.relations, after.relations),
    gone('remove-entities', before.entities, after.entities),
    ...entityBatches(after.entities.filter(isNew)),
    ...relationBatches(after.relations.filter(isNew)),
    ...positionBatches(renamedPositions(snapshot, erased)),
  ];
}

/** Where those stay that are named after the person and go on under an opaque id. */
function renamedPositions({ entities, x, y, placed }: Snapshot, erased: Erased) {
  if (!placed) return [];
  return entities.flatMap((entity, index) => {
    if (entity.type === 'person' || entity.type === 'document') return [];
    const [other] = withoutErased({ entities: [entity], relations: [] }, erased).entities;
    return other === undefined || other.id === entity.id ? [] : [{ id: other.id, x: x[index], y: y[index] }];
  });
}

/** What changes beside the data: saved views and questions, the log, corrections. */
function besideBatches(
  { views, changes, corrections, tables }: Held,
  erased: Erased,
  own: ReadonlySet<string>,
): WriteBatch[] {
  return [
    differing('saved-view', views, (view) => viewWithout(view, erased)),
    differing('change-texts', changes, (change) => changeWithout(change, erased)),
    {
      query: 'source-page',
      rows: tables.pages
        .map((page) => pageWithout(page, erased))
        .filter((page, i) => page !== tables.pages[i]),
    },
    ...sourceBatches(changedOf(tables.sources, (source) => sourceWithout(source, erased))),
    { query: 'remove-corrections', rows: [...own].map((id) => ({ id })) },
    differing(
      'correction',
      corrections.filter(({ id }) => !own.has(id)),
      (correction) => correctionWithout(correction, erased),
    ),
  ];
}

/** The rows that are another after `make`. */
function differing<T extends Record<string, unknown>>(
  query: string,
  rows: readonly T[],
  make: (row: T) => T,
): WriteBatch {
  return { query, rows: changedOf(rows, make) };
}

function changedOf<T>(rows: readonly T[], make: (row: T) => T): T[] {
  return rows.map(make).filter((row, i) => JSON.stringify(row) !== JSON.stringify(rows[i]));
}
