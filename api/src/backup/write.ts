import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ChangedMeanwhile, GivenUp, type Actor } from '../model/index.ts';
import { HELD, type Store } from '../store/index.ts';
import { keptFiles } from './files.ts';
import { BACKUP_FORMAT, LineDigest, type Counts } from './lines.ts';

export interface BackupWork {
  store: Store;
  dataFolder: string;
  /** Told how far it is, in words. */
  report: (text: string) => void;
  signal?: AbortSignal | undefined;
  /** Who restores it; by default whoever uses the command line. */
  by?: Actor | undefined;
}

/** A backup in compressed pieces, what it holds, and the checksum of its lines. */
export interface Backup {
  pieces: Uint8Array[];
  counts: Counts;
  sha256: string;
}

/**
 * Makes a backup of all that the database and its data folder hold, as it was at one moment: while it is read nothing
 * is written. It is kept compressed in memory until it is whole (160,000 things: some ten megabytes), so that whoever
 * takes it slowly holds nobody up.
 *
 * @throws GivenUp where the signal aborts; ChangedMeanwhile where another process kept writing to the same Neo4j
 */
export async function makeBackup(work: BackupWork): Promise<Backup> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await work.store.version();
    const backup = await work.store.still(() => compressed(work, before));
    if ((await work.store.version()) === before || attempt === 3) {
      if ((await work.store.version()) !== before)
        throw new ChangedMeanwhile(
          'The data was changed by another each time it was read. Try again when it is quiet.',
        );
      return backup;
    }
  }
}

async function compressed(work: BackupWork, version: string): Promise<Backup> {
  const backup: Backup = { pieces: [], counts: {}, sha256: '' };
  const lines = async function* () {
    for await (const line of linesOfAll(work, version, backup)) yield `${line}\n`;
  };
  await pipeline(lines, createGzip(), async (compressedPieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of compressedPieces) backup.pieces.push(piece);
  });
  return backup;
}

async function* linesOfAll(
  { store, dataFolder, report, signal }: BackupWork,
  version: string,
  backup: Backup,
): AsyncGenerator<string> {
  const digest = new LineDigest();
  const { counts } = backup;
  const line = (content: object) => {
    const text = JSON.stringify(content);
    digest.add(text);
    return text;
  };
  yield line({ sidos: 'backup', format: BACKUP_FORMAT, version });
  for (const { kind, words, read } of HELD) {
    report(`Reading the ${words[1]}`);
    const things = await read(store);
    counts[kind] = things.length;
    for (const thing of things) {
      if (signal?.aborted === true) throw new GivenUp('The backup was given up.');
      yield line({ [kind]: thing });
    }
  }
  for (const file of keptFiles(dataFolder)) yield line({ file });
  backup.sha256 = digest.value;
  yield JSON.stringify({ end: { counts, sha256: backup.sha256 } });
}
