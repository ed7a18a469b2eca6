import type { PeopleShown } from '../model/access.ts';
import type { AskAnswer, AskRequest } from '../model/ask.ts';
import type { ReadName, ReadParams, ReadRow } from './queries.ts';

/** One `.cypher` file of `cypher/write` and the rows it unwinds; a query that names no `$rows` runs once. */
export interface WriteBatch {
  query: string;
  rows: readonly Record<string, unknown>[];
}

/** Batches as they come: for so many rows that they need not be in memory all at once. */
export type WriteBatches = readonly WriteBatch[] | AsyncIterable<WriteBatch>;

export interface WriteOptions {
  /** Must be given where the batches come one by one. */
  version?: string;
  /** For what is kept beside the data (saved views): the version stays as it was. */
  keepVersion?: boolean;
  /** Writes only where this is the version before: what was read then is what is written over. */
  onlyAfter?: string;
  onRows?: (rows: number) => void;
}

/**
 * The one door to a graph database. Two adapters stand behind it, for the embedded engine and for Neo4j; both run
 * the same files of `cypher/`. Errors are those of model/errors.ts.
 */
export interface Store {
  readonly engine: 'embedded' | 'neo4j';
  readonly engineVersion: string;
  /** How people are shown by whatever is read here: `shown` by name, else there is no name to be had. */
  readonly people: PeopleShown;
  /** The version of the data: changes with every write; kept in the database; `empty` before the first write. */
  version(): Promise<string>;
  /** Runs `cypher/read/NAME.cypher` in a read transaction; each row is parsed by the query's row schema. */
  read<Name extends ReadName>(name: Name, params: ReadParams<Name>): Promise<ReadRow<Name>[]>;
  /**
   * Runs `cypher/write/NAME.cypher` files in one transaction, all or nothing, rows in batches. `version` is the
   * version of the data afterwards, for a writer that knows it; else it follows from the version before and what
   * was written. `onRows` is told how many rows have been written so far.
   */
  write(batches: WriteBatches, options?: WriteOptions): Promise<void>;
  /**
   * Calls `changed` after each write through this store that gave the data a new version, before the writer hears of it:
   * whoever keeps what was read then knows. @returns what ends it
   */
  watch(changed: () => void): () => void;
  /** Runs `work` while nothing else is written through this store: what it reads belongs together. */
  still<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Runs a user's own Cypher, read-only: refused where it could write, read files or call what is not on the
   * allow-list; ended after `timeoutMs` or when `signal` aborts; cut at `maxRows` and at the sizes of ask/cells.ts, and
   * told so.
   */
  ask(request: AskRequest, signal?: AbortSignal): Promise<AskAnswer>;
  /**
   * Sees to it that nothing which was taken out of the data is left where the data lies: in old pages, logs, copies.
   *
   * @returns what cannot be seen to from here, a sentence; null: nothing is left
   */
  purge(): Promise<string | null>;
  close(): Promise<void>;
}
