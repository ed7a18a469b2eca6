import { randomUUID } from 'node:crypto';
import { COMMAND_LINE, GivenUp, type Tombstone } from '../model/index.ts';
import { openSecret } from '../secret/index.ts';
import {
  HELD,
  MARKS,
  changeBatch,
  readErased,
  type ErasedPeople,
  type Held,
  type WriteBatch,
} from '../store/index.ts';
import { withoutErasedPeople, type Thing } from './erased.ts';
import { layReady, putInPlace } from './files.ts';
import { inWords, type Counts } from './lines.ts';
import { checkBackup, readBackup, type Checked } from './read.ts';
import type { BackupWork } from './write.ts';

/** Things that are written at a time. */
const BATCH = 2_000;

/** What was restored. */
export interface Restored extends Checked {
  /** People of the backup who were left out because they were erased since. */
  leftOut: number;
  /** Erasures that no later load can keep up: they were made with another key than the backup brings. */
  lostErasures: number;
}

/** What a restore keeps of what it takes the place of: who was erased, and the numbers for the log. */
interface Before {
  erased: ErasedPeople;
  tombstones: Tombstone[];
  counts: Counts;
}

/**
 * Puts what a backup holds in the place of all that the database and its data folder hold: all of it or, where anything
 * is wrong with the file or the work is given up, nothing. Who was erased here stays erased: the backup's people are let
 * in without them, and the tombstones stay.
 *
 * @throws InvalidInput where the file cannot be restored; GivenUp where the signal aborts; ChangedMeanwhile where the
 *   data changed while the file was read
 */
export async function restoreBackup(path: string, work: BackupWork): Promise<Restored> {
  const { store, dataFolder, report } = work;
  report('Checking the backup');
  const checked = await checkBackup(path);
  const onlyAfter = await store.version();
  const counts: Counts = {};
  for (const { kind, read } of HELD) counts[kind] = (await read(store)).length;
  const secret = openSecret(dataFolder);
  const before = {
    erased: await readErased(store, secret),
    tombstones: await store.read('tombstones', {}),
    counts,
  };
  const token = randomUUID();
  layReady(dataFolder, checked.files, token);
  const restored: Restored = { ...checked, counts: { ...checked.counts }, leftOut: 0, lostErasures: 0 };
  await store.write(batchesOf(path, token, before, restored, work), {
    version: checked.version,
    onlyAfter,
    onRows: (done) => report(`Writing the backup: ${done} rows`),
  });
  await putInPlace(store, dataFolder);
  const now = openSecret(dataFolder).id;
  restored.lostErasures = before.tombstones.filter((tombstone) => tombstone.secret !== now).length;
  return restored;
}

async function* batchesOf(
  path: string,
  token: string,
  before: Before,
  restored: Restored,
  { signal, by = COMMAND_LINE }: BackupWork,
): AsyncGenerator<WriteBatch> {
  yield { query: 'clear-everything', rows: [] };
  let held: Held | undefined;
  let things: unknown[] = [];
  const flush = () => {
    if (signal?.aborted === true) throw new GivenUp('The restore was given up; nothing was changed.');
    const batches = held?.batches(things as never[]) ?? [];
    things = [];
    return batches;
  };
  const counts: Counts = Object.fromEntries(HELD.map(({ kind }) => [kind, 0]));
  const all = before.tombstones.length === 0 ? thingsOf(path) : withErasures(path, before, restored);
  for await (const part of all) {
    if (part.held !== held || things.length === BATCH) yield* flush();
    ({ held } = part);
    things.push(part.thing);
    counts[held.kind] = (counts[held.kind] ?? 0) + 1;
  }
  yield* flush();
  restored.counts = counts;
  yield changeBatch(by, {
    action: 'backup-restored',
    targets: [],
    before: inWords(before.counts),
    after: inWords(counts),
  });
  yield { query: 'meta', rows: [{ id: MARKS.restored, version: token }] };
}

async function* thingsOf(path: string): AsyncGenerator<Thing> {
  for await (const part of readBackup(path)) if ('held' in part) yield part;
}

/** The things of a backup as they are where people were erased since. */
async function* withErasures(
  path: string,
  { erased, tombstones }: Before,
  restored: Restored,
): AsyncGenerator<Thing> {
  const inBackup = new Set<string>();
  const left = (people: number) => (restored.leftOut = people);
  for await (const part of withoutErasedPeople(thingsOf(path), erased, left)) {
    if (part.held.kind === 'tombstone') inBackup.add((part.thing as Tombstone).id);
    yield part;
  }
  const held = HELD.find(({ kind }) => kind === 'tombstone');
  if (held === undefined) return;
  for (const thing of tombstones) if (!inBackup.has(thing.id)) yield { held, thing };
}
