import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  InvalidInput,
  MAX_FILES,
  MAX_FILE_BYTES,
  NotFound,
  QuotaReached,
  SidosError,
  folded,
  type Upload,
} from '../model/index.ts';

/** A file is larger than is read. */
class FileTooLarge extends SidosError {
  override readonly status = 413;
  override readonly code = 'too-large';
}

/** Milliseconds that an upload is kept without being asked for. */
const KEPT_MS = 3_600_000;
/** Uploads at a time, and bytes of all of them. */
const MOST_UPLOADS = 40;
const MOST_BYTES = 1_000_000_000;

interface Kept {
  owner: string;
  folder: string;
  files: { name: string; size: number; path: string }[];
  expiry: NodeJS.Timeout;
}

/** Files on their way in: in a temporary folder that the owner alone may read, each for an hour. */
export class Uploads {
  private readonly kept = new Map<string, Kept>();
  private root: string | undefined;

  /**
   * Takes a file in.
   *
   * @param to the upload that it joins; undefined: a new one
   * @throws FileTooLarge past the bytes that are read; QuotaReached where there is no room
   */
  async add(
    owner: string,
    name: string,
    to: string | undefined,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Upload> {
    const id = to ?? this.open(owner);
    const upload = this.of(owner, id);
    if (upload.files.length >= MAX_FILES)
      throw new QuotaReached(`At most ${MAX_FILES} files come in at a time. Bring the others in afterwards.`);
    const path = join(upload.folder, randomUUID());
    const room = Math.min(MAX_FILE_BYTES, MOST_BYTES - this.bytes());
    let size = 0;
    const counted = new Transform({
      transform(piece: Buffer, _, done) {
        size += piece.length;
        done(size > room ? tooLarge(name) : null, piece);
      },
    });
    try {
      await pipeline(Readable.from(bytes), counted, createWriteStream(path, { mode: 0o600 }));
      if (size === 0) throw new InvalidInput(`${name} is empty. Send the bytes of the file as the body.`);
    } catch (error) {
      rmSync(path, { force: true });
      if (upload.files.length === 0) this.remove(owner, id);
      throw error;
    }
    upload.files = [...upload.files.filter((file) => file.name !== name), { name, size, path }];
    return { id, files: upload.files.map((file) => ({ name: file.name, size: file.size })) };
  }

  /** The files of an upload. @throws NotFound */
  files(owner: string, id: string): { name: string; path: string }[] {
    const upload = this.of(owner, id);
    upload.expiry.refresh();
    return upload.files;
  }

  remove(owner: string, id: string): void {
    const { folder, expiry } = this.of(owner, id);
    clearTimeout(expiry);
    this.kept.delete(id);
    rmSync(folder, { recursive: true, force: true });
  }

  private open(owner: string): string {
    if (this.kept.size >= MOST_UPLOADS || this.bytes() >= MOST_BYTES)
      throw new QuotaReached('Too many files are on their way in. Wait until some have been brought in.');
    this.root ??= makeRoot();
    const id = randomUUID();
    const folder = join(this.root, id);
    mkdirSync(folder, { mode: 0o700 });
    const expiry = setTimeout(() => this.remove(owner, id), KEPT_MS).unref();
    this.kept.set(id, { owner, folder, files: [], expiry });
    return id;
  }

  private of(owner: string, id: string): Kept {
    const upload = this.kept.get(id);
    if (upload === undefined || upload.owner !== owner)
      throw new NotFound(
        `There is no upload "${folded(id)}": it is kept for an hour. Choose the files again.`,
      );
    return upload;
  }

  private bytes(): number {
    return [...this.kept.values()].flatMap(({ files }) => files).reduce((sum, { size }) => sum + size, 0);
  }
}

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'sidos-uploads-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  return root;
}

function tooLarge(name: string): FileTooLarge {
  return new FileTooLarge(
    `${name} is larger than the ${MAX_FILE_BYTES / 1e6} MB that are read. Divide it, or save the sheet that you need as CSV.`,
  );
}
