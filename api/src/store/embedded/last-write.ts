import {
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';

/** What is beside a database file while it is open: the log, and the note of the last write. */
export const LOG = '.wal';
export const NOTE = '.last';

/** Bytes of a log file in which Grafeo writes which database it belongs to. */
const OWNER = { from: 16, to: 32 };
/** Always as long: it is written over itself, also where the disk is full. */
const NOTE_LENGTH = 80;
const NOTE_FORM = /^([0-9a-f]{32}) (\d{1,20}) *\n$/;

/** Which database the log beside a file belongs to; undefined where there is no log, or it says nothing. */
function ownerOfLog(file: string): string | undefined {
  const folder = file + LOG;
  const [name] = existsSync(folder) ? readdirSync(folder).sort().slice(-1) : [];
  if (name === undefined) return undefined;
  const head = Buffer.alloc(OWNER.to);
  const log = openSync(join(folder, name), 'r');
  try {
    return readSync(log, head, 0, OWNER.to, 0) === OWNER.to
      ? head.subarray(OWNER.from).toString('hex')
      : undefined;
  } finally {
    closeSync(log);
  }
}

/**
 * The number of the last write that was acknowledged, in a file of its own. The engine takes any damage at the end of its
 * log for a write that was never finished, and says nothing: only who knows the number of the last one sees that it lacks.
 */
export class LastWrite {
  private readonly note: number;
  private readonly owner: string;

  constructor(private readonly file: string) {
    this.owner = ownerOfLog(file) ?? '0'.repeat(32);
    this.note = openSync(file + NOTE, constants.O_WRONLY | constants.O_CREAT, 0o600);
  }

  /** Notes what is in the database now. Where that cannot be written an earlier note stays, and tells of less. */
  keep(db: GrafeoDB): void {
    try {
      writeSync(this.note, `${this.owner} ${db.currentEpoch()}`.padEnd(NOTE_LENGTH - 1) + '\n', 0);
    } catch {
      // What was written is in the log, and acknowledged.
    }
  }

  /** The database was closed, and its file is whole: the note is of no more use. */
  remove(): void {
    this.close();
    rmSync(this.file + NOTE, { force: true });
  }

  close(): void {
    closeSync(this.note);
  }
}

/** How many of the last acknowledged writes a database lacks that was opened with the log it had; 0: none. */
export function lackingWrites(file: string, owner: string | undefined, db: GrafeoDB): number {
  if (!existsSync(file + NOTE)) return 0;
  const [, noted, last] = NOTE_FORM.exec(readFileSync(file + NOTE, 'latin1')) ?? [];
  // A note of another database tells nothing of this one; a log that does not say whose it is may be this one's.
  if (last === undefined || (owner !== undefined && owner !== noted)) return 0;
  return Math.max(0, Number(BigInt(last) - db.currentEpoch()));
}

/** {@link ownerOfLog} of a log that is about to be opened; one that cannot be read says nothing. */
export function ownerBefore(file: string): string | undefined {
  try {
    return ownerOfLog(file);
  } catch {
    return undefined;
  }
}
