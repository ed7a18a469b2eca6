import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { loadRecordBytes, recordBytes, seedFiles, type LoadSummary } from '../loading/index.ts';
import { z } from 'zod';
import { makeBackup, restoreBackup, type Counts } from '../backup/index.ts';
import { loadSnapshot } from '../graph/index.ts';
import { openSecret } from '../secret/index.ts';
import { EMPTY_VERSION, HELD } from '../store/index.ts';
import { loadOptions, loadSeed, rememberOwn, rememberSeed, seedDigest } from './loading.ts';
import { IMPORT_JOBS } from './import-jobs.ts';
import { PERSON_JOBS } from './person-jobs.ts';
import { SAME_JOBS } from './same-jobs.ts';
import { textOf, type Workplace } from './workplace.ts';

export const LoadInput = z.strictObject({
  /** The user's own files; undefined: those that come with Sidos. */
  files: z.array(z.strictObject({ path: z.string(), base64: z.string().nullable() })).optional(),
});

/** How much a database holds of each kind. */
export const CountsAnswer = z.record(z.string(), z.int());

export const LoadAnswer = z.object({
  documents: z.int(),
  entities: z.int(),
  relations: z.int(),
  changed: z.boolean(),
  leftOut: z.int(),
  lostErasures: z.int(),
  idleCorrections: z.int(),
});

/** What was backed up, and what was restored. */
export const BackupAnswer = z.object({ counts: CountsAnswer, sha256: z.string() });
export const RestoreAnswer = BackupAnswer.extend({ leftOut: z.int(), lostErasures: z.int() });

/** Pieces in which text goes out. */
const PIECE = 1 << 16;

/**
 * What the verbs of the command line do to a database. Each of them is done in the process that holds the database: by
 * the verb itself, or by a running server that the verb asks to.
 */
export const JOBS = {
  ...PERSON_JOBS,
  ...IMPORT_JOBS,
  ...SAME_JOBS,

  async load({ store, dataFolder, input, report, signal }: Workplace): Promise<LoadSummary> {
    const { files } = LoadInput.parse(JSON.parse(await textOf(input)));
    const given = files?.map(({ path, base64 }) => ({
      path,
      bytes: base64 === null ? null : Buffer.from(base64, 'base64'),
    }));
    const options = loadOptions(openSecret(dataFolder), report, signal);
    const summary = await loadRecordBytes(store, given ?? recordBytes(seedFiles()), options);
    if (given === undefined) await rememberSeed(store, seedDigest());
    else await rememberOwn(store, summary.loaded);
    return summary;
  },

  async export({ store, dataFolder, begins, send, signal }: Workplace): Promise<void> {
    if (begins && (await store.version()) === EMPTY_VERSION)
      await loadSeed(store, openSecret(dataFolder), signal);
    const { entities, relations } = await loadSnapshot(store);
    const bytes = Buffer.from(`${JSON.stringify({ entities, relations }, undefined, 1)}\n`);
    for (let start = 0; start < bytes.length; start += PIECE)
      await send(bytes.subarray(start, start + PIECE));
  },

  async counts({ store }: Workplace): Promise<Counts> {
    const counts: Counts = {};
    for (const { kind, read } of HELD) counts[kind] = (await read(store)).length;
    return counts;
  },

  async backup(work: Workplace): Promise<z.infer<typeof BackupAnswer>> {
    const { pieces, counts, sha256 } = await makeBackup(work);
    for (const piece of pieces) await work.send(piece);
    return { counts, sha256 };
  },

  async restore(work: Workplace): Promise<z.infer<typeof RestoreAnswer>> {
    // Read to its end before anything is touched, so it is kept beside the database meanwhile.
    const file = join(work.dataFolder, `sidos.restoring-${process.pid}`);
    try {
      await pipeline(work.input, createWriteStream(file, { mode: 0o600 }));
      const { counts, sha256, leftOut, lostErasures } = await restoreBackup(file, work);
      return { counts, sha256, leftOut, lostErasures };
    } finally {
      rmSync(file, { force: true });
    }
  },
};
export type JobName = keyof typeof JOBS;
