import { randomUUID } from 'node:crypto';
import { GivenUp } from '../model/index.ts';
import { MARKS, type Held, type WriteBatch } from '../store/index.ts';
import { layReady, putInPlace } from './files.ts';
import { checkBackup, readBackup, type Checked } from './read.ts';
import type { BackupWork } from './write.ts';

/** Things that are written at a time. */
const BATCH = 2_000;

/**
 * Puts what a backup holds in the place of all that the database and its data folder hold: all of it or, where anything
 * is wrong with the file or the work is given up, nothing.
 *
 * @throws InvalidInput where the file cannot be restored; GivenUp where the signal aborts
 */
export async function restoreBackup(path: string, work: BackupWork): Promise<Checked> {
  const { store, dataFolder, report } = work;
  report('Checking the backup');
  const checked = await checkBackup(path);
  const token = randomUUID();
  layReady(dataFolder, checked.files, token);
  await store.write(batchesOf(path, token, work), {
    version: checked.version,
    onRows: (done) => report(`Writing the backup: ${done} rows`),
  });
  await putInPlace(store, dataFolder);
  return checked;
}

async function* batchesOf(path: string, token: string, { signal }: BackupWork): AsyncGenerator<WriteBatch> {
  yield { query: 'clear-everything', rows: [] };
  let held: Held | undefined;
  let things: unknown[] = [];
  const flush = () => {
    if (signal?.aborted === true) throw new GivenUp('The restore was given up; nothing was changed.');
    const batches = held?.batches(things as never[]) ?? [];
    things = [];
    return batches;
  };
  for await (const part of readBackup(path)) {
    if (!('held' in part)) continue;
    if (part.held !== held || things.length === BATCH) yield* flush();
    ({ held } = part);
    things.push(part.thing);
  }
  yield* flush();
  yield { query: 'meta', rows: [{ id: MARKS.restored, version: token }] };
}
