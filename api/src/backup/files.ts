import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { InvalidInput } from '../model/index.ts';
import { SECRET_FILE, openSecret } from '../secret/index.ts';
import type { Store } from '../store/index.ts';
import { MARKS } from '../store/index.ts';

/** The files of the data folder that belong to what the database holds; without them a backup is not whole. */
const KEPT_FILES = [SECRET_FILE];

/** A file as it waits beside the one whose place it takes. */
const WAITING = '.restored';

/** The files of a data folder that a backup takes along. */
export function keptFiles(dataFolder: string): { name: string; base64: string }[] {
  openSecret(dataFolder);
  return KEPT_FILES.filter((name) => existsSync(join(dataFolder, name))).map((name) => ({
    name,
    base64: readFileSync(join(dataFolder, name)).toString('base64'),
  }));
}

/** @throws InvalidInput where a backup holds a file that this version does not know */
export function checkFile({ name }: { name: string }): void {
  if (!KEPT_FILES.includes(name))
    throw new InvalidInput(`it holds a file "${name}" that this Sidos does not know`);
}

/**
 * Lays files beside those whose place they will take. They take it with {@link putInPlace}, once the database that they
 * belong to has been written: killed between the two, the next start does it.
 *
 * @param token tells this restore from others; the database notes it with what it writes
 */
export function layReady(
  dataFolder: string,
  files: readonly { name: string; base64: string }[],
  token: string,
): void {
  clearAway(dataFolder);
  for (const { name, base64 } of files) writeWhole(waiting(dataFolder, name), Buffer.from(base64, 'base64'));
  writeWhole(join(dataFolder, TOKEN_FILE), Buffer.from(token));
}

const TOKEN_FILE = `sidos.restore${WAITING}`;

/** Takes the files of a restore into use that was written, and away those of one that was not. */
export async function putInPlace(store: Store, dataFolder: string): Promise<void> {
  const tokenFile = join(dataFolder, TOKEN_FILE);
  if (existsSync(tokenFile)) {
    const token = readFileSync(tokenFile, 'utf8');
    const written = (await store.read('marks', {})).find(({ id }) => id === MARKS.restored);
    if (written?.version === token) {
      for (const name of KEPT_FILES) {
        if (existsSync(waiting(dataFolder, name)))
          renameSync(waiting(dataFolder, name), join(dataFolder, name));
      }
    }
  }
  clearAway(dataFolder);
}

function clearAway(dataFolder: string): void {
  // The token goes first: without it nothing that waits is taken.
  rmSync(join(dataFolder, TOKEN_FILE), { force: true });
  for (const name of KEPT_FILES) rmSync(waiting(dataFolder, name), { force: true });
}

function waiting(dataFolder: string, name: string): string {
  return join(dataFolder, `${name}${WAITING}`);
}

function writeWhole(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    writeSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
