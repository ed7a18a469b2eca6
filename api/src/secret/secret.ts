import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '../model/index.ts';
import { openFolder } from './folder.ts';

/** The file of the secret inside the data folder. */
export const SECRET_FILE = 'sidos.key';

const BYTES = 32;

/** What digests are made for. One made for one purpose never equals one made for another. */
export type SecretPurpose = 'address' | 'tombstone';

/**
 * What this installation alone knows. It makes digests of names that nobody can make, or find the name of by trying,
 * without it. Its bytes go into a backup and nowhere else: into no database, answer or log.
 */
export class Secret {
  readonly #key: Buffer;

  /** @param key 32 bytes */
  constructor(key: Uint8Array) {
    if (key.length !== BYTES) throw new RangeError(`a secret has ${BYTES} bytes, not ${key.length}`);
    this.#key = Buffer.from(key);
  }

  /** A keyed digest (HMAC-SHA-256) of a text, in 43 letters, digits, `-` and `_`. */
  digest(purpose: SecretPurpose, text: string): string {
    return createHmac('sha256', this.#key).update(`${purpose}\0${text}`).digest('base64url');
  }

  /** Tells this secret from another without saying anything of either. */
  get id(): string {
    return createHmac('sha256', this.#key).update('id').digest('hex').slice(0, 16);
  }

  /** The 32 bytes, for a backup. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#key);
  }
}

/**
 * Opens the data folder, closes it to others, and gives its secret.
 *
 * @param tell is told what of the folder others can still read, a sentence each
 * @throws StoreUnavailable as {@link openFolder} and {@link openSecret} do
 */
export function openInstallation(folder: string, tell: (note: string) => void): Secret {
  openFolder(folder).forEach(tell);
  return openSecret(folder);
}

/**
 * The secret of the data folder, made where there is none yet.
 *
 * @throws StoreUnavailable where its file is damaged, or cannot be read or written
 */
export function openSecret(folder: string): Secret {
  const file = join(folder, SECRET_FILE);
  try {
    if (!existsSync(file)) writeSecret(folder, randomBytes(BYTES));
    const key = readFileSync(file);
    if (key.length === BYTES) return new Secret(key);
    throw new StoreUnavailable(
      `The key file ${file} is damaged (${key.length} bytes in place of ${BYTES}). Put it back from a backup. Without one, take it away: a new one is made, and people erased before can then come back with a load.`,
    );
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailable(
      `The key file ${file} cannot be read or written (${reason}). See to its rights and to the space on the disk, or choose another folder with SIDOS_DATA.`,
    );
  }
}

/**
 * Puts a secret into the data folder: whole or not at all, also where the process is killed. One that is there stays
 * unless it is to be replaced.
 */
export function writeSecret(folder: string, key: Uint8Array, { replace = false } = {}): void {
  const file = join(folder, SECRET_FILE);
  const made = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(made, 'w', 0o600);
    try {
      writeSync(descriptor, key);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (replace) renameSync(made, file);
    else putBeside(made, file);
  } finally {
    rmSync(made, { force: true });
  }
}

/** A link is refused where a file is: of two that start at once, the first one's secret stays. */
function putBeside(made: string, file: string): void {
  try {
    linkSync(made, file);
  } catch {
    // There already, or a file system without links.
    if (!existsSync(file)) renameSync(made, file);
  }
}
