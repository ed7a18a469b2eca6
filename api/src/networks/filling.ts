import { closeSync, openSync, readSync } from 'node:fs';
import { restoreBackup } from '../backup/index.ts';
import { InvalidInput, type Actor } from '../model/index.ts';
import type { Store } from '../store/index.ts';

interface Filling {
  store: Store;
  /** The folder of its key. */
  folder: string;
  by: Actor;
  signal?: AbortSignal | undefined;
  loadExport: LoadExport;
}

/** Loads the JSON of a network into an empty one. */
export type LoadExport = (store: Store, path: string, by: Actor, signal?: AbortSignal) => Promise<void>;

/** The first two bytes of a backup, which is compressed (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * Fills an empty network from a file: a backup, with all that belongs to it, or the JSON of a network.
 *
 * @throws InvalidInput where the file is neither, or has faults
 */
export async function fillFrom(
  path: string,
  { store, folder, by, signal, loadExport }: Filling,
): Promise<void> {
  if (beginningOf(path).equals(GZIP)) {
    await restoreBackup(path, { store, dataFolder: folder, report: () => undefined, signal, by });
    return;
  }
  await loadExport(store, path, by, signal);
}

function beginningOf(path: string): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new InvalidInput(
      `The file ${path} cannot be read (${code}). Correct its path, or give yourself the right.`,
    );
  }
  try {
    const bytes = Buffer.alloc(GZIP.length);
    readSync(descriptor, bytes);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}
