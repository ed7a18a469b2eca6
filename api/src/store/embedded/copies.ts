import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies of the database for those who only read; one is made anew when the data has changed. */
export class Copies {
  private folder: string | undefined;
  private copy: Promise<string> | undefined;
  private generation = 0;

  /** @param save writes a copy of the database to a path where no file is */
  constructor(private readonly save: (path: string) => Promise<void>) {}

  /** Says that the data has changed. */
  outdate(): void {
    this.copy = undefined;
  }

  /** The path of a copy of the data as it is. */
  current(): Promise<string> {
    this.copy ??= this.make();
    return this.copy;
  }

  /** Takes the copies away; the next is made anew. */
  remove(): void {
    this.copy = undefined;
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private async make(): Promise<string> {
    this.folder ??= mkdtempSync(join(tmpdir(), 'sidos-ask-'));
    const folder = this.folder;
    const path = (generation: number) => join(folder, `${generation}.grafeo`);
    this.generation += 1;
    const made = path(this.generation);
    try {
      await this.save(made);
    } catch (error) {
      this.copy = undefined;
      throw error;
    }
    // The copy before this one may have been handed out a moment ago; the one before that is read by nobody new.
    rmSync(path(this.generation - 2), { force: true });
    return made;
  }
}
