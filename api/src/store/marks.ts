import { StoreUnavailable } from '../model/errors.ts';

/** What the database notes about itself: ids of its `:Meta` nodes, of which `version` is the value. */
export const MARKS = {
  /** The version of the data. */
  data: 'data',
  /** The digest of the documents that come with Sidos, as they were loaded last. */
  seed: 'seed',
  /** Which restore wrote what is here, so that the files that came with it are taken into use. */
  restored: 'restored',
  /** Which kinds of things the database may hold; a newer Sidos counts it up. */
  format: 'format',
  /** Whether the embedded file is open: a copy that says so lacks what is in its log. */
  inUse: 'in-use',
} as const;

/** The marks that a backup holds as they are; the version of the data stands at its head, the others are the file's own. */
export const KEPT_MARKS = [MARKS.seed] as const;

/** Count this up when a database can hold what a Sidos of today would lose. */
export const FORMAT = '3';

/** Whether a database of this format was written by a newer Sidos. */
export function isNewer(format: string | undefined): boolean {
  return format !== undefined && Number(format) > Number(FORMAT);
}

/** The database was made by a version of Sidos, or of its engine, that came after this one. */
export function newerFault(where: string): StoreUnavailable {
  return new StoreUnavailable(
    `The database ${where} was written by a newer Sidos than this one. Update Sidos, or choose another database; nothing was changed.`,
  );
}
