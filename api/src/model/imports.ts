import { z } from 'zod';
import { MAX_NOTE, counted, line, list, text, whole } from './bounds.ts';
import { EntityStub } from './payloads.ts';
import { Recipe } from './recipes.ts';
import { MAX_COLUMNS, MAX_ROWS, Source, Told } from './sources.ts';
import { Word } from './scalars.ts';

/** Files of one import at most, and bytes of one. */
export const MAX_FILES = 20;
export const MAX_FILE_BYTES = 200_000_000;

/** How a file is to be read where it does not show it. */
export const ReadAsChoice = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** Line of the header, counted from 1; 0: there is none. */
  headerLine: whole(0, MAX_ROWS).optional(),
});
export type ReadAsChoice = z.infer<typeof ReadAsChoice>;

/** What is chosen for one table of an import. */
export const TableChoice = z.strictObject({
  file: Word,
  sheet: Word.nullable(),
  /** Name of a preset, or a recipe as it was changed; null: the table is left out. Not given: what its header says. */
  recipe: z
    .union([text(100, 1), Recipe])
    .nullable()
    .optional(),
});
export type TableChoice = z.infer<typeof TableChoice>;

/** What is chosen for an import. */
export const ImportChoice = z.strictObject({
  /** The recipe of all tables that it fits. */
  recipe: z.union([text(100, 1), Recipe]).optional(),
  /** How the files are read, by name. */
  readAs: list(ReadAsChoice.extend({ file: Word }), MAX_FILES).optional(),
  tables: list(TableChoice, 200).optional(),
});
export type ImportChoice = z.infer<typeof ImportChoice>;

/** Longest text of lines: each of all rows alone. */
const MAX_LINES_TEXT = 8 * MAX_ROWS;

const count = whole(0);

const SkippedRow = z.strictObject({ file: Word, row: whole(0, MAX_ROWS), reason: Told });
const RepeatedKey = z.strictObject({
  file: Word,
  key: line(MAX_NOTE),
  rows: list(whole(0, MAX_ROWS), MAX_ROWS),
  /** Properties in which the rows differ: what the first says holds. */
  differ: list(Word, 100),
});

/** What an import comes to, or would: as the command line prints it and the import room shows it. */
export const ImportSummary = z.object({
  /** Names of the recipes used, one a table. */
  recipe: list(Word, 200),
  files: list(Word, MAX_FILES),
  /** Rows that bring something new, that change what is there, and that say what is there already. */
  create: count,
  update: count,
  unchanged: count,
  /** The lines of those that bring something new, and of those that change something, as `2-5,9`. */
  changes: list(
    z.strictObject({ file: Word, create: text(MAX_LINES_TEXT), update: text(MAX_LINES_TEXT) }),
    200,
  ),
  /** Rows of which nothing is made, each with its line in the file. */
  skipped: list(SkippedRow, MAX_ROWS),
  /** Columns of which nothing is kept. */
  unused: list(z.strictObject({ file: Word, column: line(MAX_NOTE, 0) }), MAX_COLUMNS * MAX_FILES),
  repeated: list(RepeatedKey, MAX_ROWS),
  /** What the tables hold, by type. */
  entities: z.record(z.string(), count),
  relations: z.record(z.string(), count),
  /** Entities and relations that leave the network, where tables take the place of earlier ones. */
  gone: count,
  /** What was noticed when the files were read. */
  notes: list(z.strictObject({ file: Word, note: Told }), 10_000),
  /** Numbers of the documents that the tables are, and of those that they take the place of. */
  documents: list(Word, 200),
  replaces: list(Word, 200),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

/** A column of a table as it was read, to choose by. */
const ColumnLook = z.strictObject({
  name: line(MAX_NOTE, 0),
  samples: list(line(MAX_NOTE, 0), 5),
  /** Share of rows that say something in it, 0 to 1. */
  filled: z.number().min(0).max(1),
  different: count,
});

/** A table as it was read. */
export const TableLook = z.strictObject({
  file: Word,
  sheet: Word.nullable(),
  document: Word,
  rows: count,
  headerLine: count,
  columns: list(ColumnLook, MAX_COLUMNS),
  /** The first rows as they stand. */
  first: list(z.strictObject({ line: count, cells: list(line(MAX_NOTE, 0), MAX_COLUMNS) }), 10),
  recipe: Recipe.nullable(),
  /** Names of the presets that fit it, and of recipes of other tables that do. */
  fitting: list(Word, 300),
  /** Names of presets that could be laid on it, where its columns are called otherwise. */
  possible: list(Word, 50),
});
export type TableLook = z.infer<typeof TableLook>;

/** A look at an import before anything is changed. */
export const ImportLook = z.object({
  tables: list(TableLook, 200),
  /** Null where no table has a recipe yet. */
  summary: ImportSummary.nullable(),
});
export type ImportLook = z.infer<typeof ImportLook>;

/** Files that were sent, kept for an hour for the import they are meant for. */
export const Upload = z.object({
  id: z.string().max(100),
  files: list(z.strictObject({ name: Word, size: count }), MAX_FILES),
});
export type Upload = z.infer<typeof Upload>;

export const UploadQuery = z.strictObject({
  /** The name of the file. */
  name: line(255),
  /** The upload that it joins; none: a new one. */
  to: text(100).optional(),
});

/** An upload with what is chosen for it. */
export const ImportRequest = z.strictObject({ upload: text(100, 1), choice: ImportChoice });
export type ImportRequest = z.infer<typeof ImportRequest>;

/** What was brought in, and how large the network is then. */
export const ImportDone = z.object({ summary: ImportSummary, entities: count, relations: count });
export type ImportDone = z.infer<typeof ImportDone>;

/** Tables to switch on or off, or to take out. */
export const SourcesChange = z.strictObject({
  ids: list(text(100, 1), 200, 1),
  do: z.enum(['switch on', 'switch off', 'take out']),
});
export type SourcesChange = z.infer<typeof SourcesChange>;

/** Tables of one's own, as they are listed. */
export const SourceList = z.object({ sources: z.array(Source) });
export type SourceList = z.infer<typeof SourceList>;

export const RowsQuery = z.strictObject({
  /** The first line wanted, as it stands in the file. */
  line: counted(MAX_ROWS, 1),
  limit: counted(500, 100),
});

/** Rows of a table, and what each became. */
export const SourceRows = z.object({
  header: list(line(MAX_NOTE, 0), MAX_COLUMNS),
  /** Rows of the table in all, and how many stand before the first of these. */
  total: count,
  before: count,
  rows: list(
    z.strictObject({
      line: count,
      cells: list(line(MAX_NOTE, 0), MAX_COLUMNS),
      entities: list(EntityStub, 1_000),
      ties: list(z.strictObject({ type: z.string(), from: z.string(), to: z.string() }), 1_000),
    }),
    500,
  ),
});
export type SourceRows = z.infer<typeof SourceRows>;
