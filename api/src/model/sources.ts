import { z } from 'zod';
import { MAX_NOTE, between, keyed, line, list, text, whole } from './bounds.ts';
import { DocumentNumber, LineNumber } from './evidence.ts';
import { Recipe } from './recipes.ts';
import { Word } from './scalars.ts';

/** Most columns of a table of one's own, and most rows. */
export const MAX_COLUMNS = 2_000;
export const MAX_ROWS = 1_000_000;

/**
 * A sentence of the server that a page says in its reader's language: its key, and the values in it. `en` is the
 * sentence in English, for those who have none under the key.
 */
export const Told = z.strictObject({
  key: Word,
  values: keyed(z.union([between(-1e18, 1e18), line(MAX_NOTE, 0)]), 20),
  en: line(MAX_NOTE),
});
export type Told = z.infer<typeof Told>;

/**
 * A table of one's own that was brought in: a document whose lines are its rows. What it says is kept beside the
 * network, so that it can be switched off, put back and taken out without trace.
 */
export const Source = z.strictObject({
  /** The number of its document. */
  id: DocumentNumber,
  title: Word,
  /** The file that it came in, and the sheet of it, where it has sheets. */
  file: Word,
  sheet: Word.optional(),
  /** Tables that came together have one batch: they are undone together. */
  batch: text(100, 1),
  /** When it came, UTC, and who brought it. */
  at: z.iso.datetime(),
  by: text(200, 1),
  /** Whether what it says is in the network. */
  on: z.boolean(),
  header: list(line(MAX_NOTE, 0), MAX_COLUMNS),
  rows: whole(0, MAX_ROWS),
  /** The last line of the file that is a row: rows above it may be empty or left out. */
  lineCount: LineNumber,
  recipe: Recipe,
  /** What was noticed when it was read. */
  notes: list(Told, 1_000),
});
export type Source = z.infer<typeof Source>;

/** A row of a table: its line in the file, counted from 1, and its cells. */
export interface SourceRow {
  line: number;
  cells: string[];
}

/**
 * A piece of what is kept of a source, packed: `rows` as they were read, `records` that they became; or `base`, what
 * is said of things without any source of one's own, which has no source.
 */
export const SourcePage = z.strictObject({
  id: text(300, 1),
  source: text(100),
  part: z.enum(['rows', 'records', 'base']),
  /** The place of the page among those of its part, from 0; rows come a fixed number a page. */
  number: whole(0),
  /** JSON, deflated, in base 64. */
  packed: text(50_000_000, 1),
});
export type SourcePage = z.infer<typeof SourcePage>;
