import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_FILES, MAX_FILE_BYTES, NotFound, QuotaReached, folded, type Upload } from '../model/index.ts';
import { tell } from '../model/told.ts';
import { receiveFile } from './receive.ts';

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
  /** Bytes that have come of files that are not whole yet. */
  private coming = 0;

  /**
   * Takes a file in.
   *
   * @param to the upload that it joins; undefined: a new one
   * @throws what {@link receiveFile} does; QuotaReached where there is no room
   */
  async add(
    owner: string,
    name: string,
    to: string | undefined,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Upload> {
    const id = to ?? this.open(owner);
    const upload = this.of(owner, id);
    if (upload.files.length >= MAX_FILES) throw new QuotaReached(tell('tooManyFiles', { most: MAX_FILES }));
    const path = join(upload.folder, randomUUID());
    try {
      const size = await receiveFile(this.counted(bytes), path, MAX_FILE_BYTES, name);
      // A file of the same name takes the place of the one before.
      for (const file of upload.files) if (file.name === name) rmSync(file.path, { force: true });
      upload.files = [...upload.files.filter((file) => file.name !== name), { name, size, path }];
      return { id, files: upload.files.map((file) => ({ name: file.name, size: file.size })) };
    } catch (error) {
      rmSync(path, { force: true });
      if (upload.files.length === 0 && this.kept.has(id)) this.remove(owner, id);
      throw error;
    }
  }

  /** Bytes as they come, as long as there is room for them beside all others. */
  private async *counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let own = 0;
    try {
      for await (const piece of bytes) {
        own += piece.length;
        this.coming += piece.length;
        if (this.bytes() > MOST_BYTES) throw noRoom();
        yield piece;
      }
    } finally {
      this.coming -= own;
    }
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
    if (this.kept.size >= MOST_UPLOADS || this.bytes() >= MOST_BYTES) throw noRoom();
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
      throw new NotFound(tell('uploadGone', { upload: folded(id) }));
    return upload;
  }

  private bytes(): number {
    const whole = [...this.kept.values()].flatMap(({ files }) => files);
    return whole.reduce((sum, { size }) => sum + size, this.coming);
  }
}

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'sidos-uploads-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  return root;
}

function noRoom(): QuotaReached {
  return new QuotaReached(tell('uploadsFull'));
}
