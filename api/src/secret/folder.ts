import {
  constants,
  accessSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreUnavailable } from '../model/index.ts';

/** All that Sidos puts into its data folder begins with this. */
export const OWN_PREFIX = 'sidos';

/** What a disk's own file system puts at the top of a volume. */
const NOBODYS = ['lost+found'];

/** Rights of others than the owner. */
const OTHERS = 0o077;

/**
 * Makes the data folder where it is not there, for its owner alone, and takes the rights of others from a folder and
 * files that had them.
 *
 * @returns sentences on what others can still read, for the one who starts Sidos
 * @throws StoreUnavailable where the folder cannot be made or written
 */
export function openFolder(folder: string): string[] {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreUnavailable(
      `The data folder ${folder} cannot be written (${reasonOf(error)}). Give yourself write access to it, or choose another folder with SIDOS_DATA.`,
    );
  }
  // Windows has no such rights: there a folder inherits those of the folder around it.
  return process.platform === 'win32' ? [] : closeToOthers(folder);
}

/** Runs `work`, which makes files at once, so that what it makes can be read by its owner alone. */
export function forOwnerOnly<T>(work: () => T): T {
  const before = process.umask(OTHERS);
  try {
    return work();
  } finally {
    process.umask(before);
  }
}

/** Node's own recursive mkdir never comes back from some places that cannot hold a folder, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function closeToOthers(folder: string): string[] {
  const names = readdirSync(folder);
  const left = names
    .filter((name) => name.startsWith(OWN_PREFIX))
    .flatMap((name) => close(join(folder, name)));
  const notes = left.map(
    (path) =>
      `${path} can be read by other users of this machine, and its rights cannot be changed by you. Have its owner run: chmod -R go= "${path}"`,
  );
  if ((statSync(folder).mode & OTHERS) === 0) return notes;
  const foreign = names.find((name) => !name.startsWith(OWN_PREFIX) && !NOBODYS.includes(name));
  if (foreign !== undefined) {
    notes.push(
      `The data folder ${folder} is open to other users of this machine, and is left so because it holds other things too (${foreign}). Give Sidos a folder of its own with SIDOS_DATA, or run: chmod go= "${folder}"`,
    );
  } else if (!narrow(folder, 0o700)) {
    notes.push(
      `The data folder ${folder} is open to other users of this machine, and its rights cannot be changed by you. Have its owner run: chmod go= "${folder}"`,
    );
  }
  return notes;
}

/** Closes a file, or a folder with all in it. @returns what could not be closed */
function close(path: string): string[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  // What a link leads to lies elsewhere, and is not ours to change.
  if (found === undefined || found.isSymbolicLink()) return [];
  const inside = found.isDirectory() ? readdirSync(path).flatMap((name) => close(join(path, name))) : [];
  const isOpen = (found.mode & OTHERS) !== 0;
  return isOpen && !narrow(path, found.mode & 0o700) ? [path, ...inside] : inside;
}

function narrow(path: string, mode: number): boolean {
  try {
    chmodSync(path, mode);
    // Some file systems take the change and keep their own rights.
    return (statSync(path).mode & OTHERS) === 0;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
