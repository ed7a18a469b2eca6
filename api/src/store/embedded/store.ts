import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { DiskFull, type AskAnswer, type AskRequest } from '../../model/index.ts';
import { forOwnerOnly } from '../../secret/index.ts';
import { inWritten, networkOnly } from '../ask/network-only.ts';
import { limitRows, readStatement } from '../ask/statement.ts';
import type { EmbeddedSource } from './ask-child.ts';
import { checkEmbeddedForms } from './ask-forms.ts';
import { Copies } from './copies.ts';
import { collectGraph } from '../ask/cells.ts';
import { AskPool } from '../ask/pool.ts';
import { cypherText } from '../cypher-files.ts';
import { closeFault, notPurged, writeFault } from './faults.ts';
import { closeFile, makeIndexes, markInUse, openFile, unmark, type FileOptions } from './files.ts';
import { Gate } from './gate.ts';
import { LastWrite } from './last-write.ts';
import type { Store, WriteBatches, WriteOptions } from '../port.ts';
import { parseParams, parseRows, type ReadName, type ReadParams, type ReadRow } from '../queries.ts';
import { Watchers } from '../watchers.ts';
import { EMPTY_VERSION, PURGE_DUE, Turnstile, purgeMark, runBatches } from '../writing.ts';

export interface EmbeddedOptions extends FileOptions {
  /** The database file; none: a database in memory. */
  file?: string | undefined;
  /** Gives rows without ORDER BY in random order, so that a test finds what relies on it. */
  shuffleUnordered?: boolean;
  /** Starts the process for users' own queries at once, not with the first of them. */
  warm?: boolean | undefined;
}

/** The engine that runs in this process (Grafeo): one file on disk, or memory only. */
export class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly people = 'shown';
  readonly engineVersion: string;
  private readonly turnstile = new Turnstile();
  private readonly gate = new Gate();
  private readonly watchers = new Watchers();
  private readonly copies: Copies;
  private readonly pool: AskPool<EmbeddedSource>;
  private last: LastWrite | undefined;

  private constructor(
    private db: GrafeoDB,
    private readonly file: string | undefined,
  ) {
    this.noteLast();
    this.engineVersion = `Grafeo ${db.version()}`;
    this.copies = new Copies((path) => this.copyNetworkTo(path));
    this.pool = embeddedPool(this.copies);
  }

  /**
   * Opens the database, makes it where it is not there, and its index.
   *
   * @throws StoreUnavailable where another process holds it, it is damaged, or the folder cannot be written
   */
  static async open({
    file,
    shuffleUnordered = false,
    warm = false,
    ...options
  }: EmbeddedOptions = {}): Promise<EmbeddedStore> {
    const db = file === undefined ? await inMemory(shuffleUnordered) : await openFile(file, options);
    const store = new EmbeddedStore(db, file);
    // Ended before it had seen to it the last time.
    if ((await store.read('purge-due', {}))[0]?.due === PURGE_DUE) await store.purge();
    if (warm) store.pool.warm();
    return store;
  }

  async version(): Promise<string> {
    const [row] = await this.read('version', {});
    return row?.version ?? EMPTY_VERSION;
  }

  async read<Name extends ReadName>(name: Name, params: ReadParams<Name>): Promise<ReadRow<Name>[]> {
    const checked = parseParams(name, params);
    const result = await this.gate.enter(() => this.db.executeCypher(cypherText(`read/${name}`), checked));
    return parseRows(name, result.toArray());
  }

  async write(batches: WriteBatches, options?: WriteOptions): Promise<void> {
    await this.turnstile.pass(async () => {
      const before = await this.version();
      const tx = this.db.beginTransaction();
      try {
        await runBatches((cypher, params) => tx.executeCypher(cypher, params), batches, before, options);
        tx.commit();
        this.last?.keep(this.db);
      } catch (error) {
        rollBack(tx);
        throw writeFault(error, this.file);
      }
      this.copies.outdate();
      if (options?.keepVersion !== true) this.watchers.tell();
    });
  }

  watch(changed: () => void): () => void {
    return this.watchers.add(changed);
  }

  async still<T>(work: () => Promise<T>): Promise<T> {
    return this.turnstile.pass(work);
  }

  async ask(request: AskRequest, signal?: AbortSignal): Promise<AskAnswer> {
    const statement = readStatement(request.cypher);
    checkEmbeddedForms(statement.facts, request.params);
    // A label on every node also keeps the engine from filtering more rows at once than it can.
    const limited = { ...statement, text: limitRows(statement, request.maxRows + 1) };
    const { text, placeBefore } = networkOnly(limited, 'unlabelled');
    const answer = await this.pool.run({ ...request, cypher: text }, signal).catch((error: unknown) => {
      throw inWritten(error, placeBefore);
    });
    return collectGraph(this, answer);
  }

  /**
   * The engine keeps old pages in its file: a copy has what is there now and nothing else, and takes its place. Until
   * that is done the data says that it is due, so that a start after a crash, or with more room on the disk, does it.
   */
  async purge(): Promise<string | null> {
    try {
      await this.turnstile.pass(() =>
        this.gate.alone(async () => {
          // What was in the copies may be in them no longer.
          await this.pool.endAll();
          this.copies.remove();
          if (this.file !== undefined) await this.renewFile(this.file);
        }),
      );
      await this.write([purgeMark('')], { keepVersion: true });
      return null;
    } catch (error) {
      const fault = writeFault(error, this.file);
      if (fault instanceof DiskFull) return notPurged(this.file);
      throw fault;
    }
  }

  private async renewFile(file: string): Promise<void> {
    const fresh = `${file}.fresh`;
    rmSync(fresh, { force: true });
    // The copy is whole without a log: it must not say that it is in use.
    await unmark(this.db);
    try {
      forOwnerOnly(() => this.db.save(fresh));
    } catch (error) {
      rmSync(fresh, { force: true });
      await markInUse(this.db);
      throw error;
    }
    try {
      forOwnerOnly(() => this.db.close());
      renameSync(fresh, file);
      rmSync(`${file}.wal`, { recursive: true, force: true });
    } finally {
      this.db = await openFile(file);
      this.noteLast();
    }
  }

  /** From here on the last write is noted beside the file. */
  private noteLast(): void {
    this.last?.close();
    this.last = this.file === undefined ? undefined : new LastWrite(this.file);
    this.last?.keep(this.db);
  }

  async close(): Promise<void> {
    await this.pool.close();
    this.copies.remove();
    await this.turnstile.pass(async () => {
      try {
        await (this.file === undefined ? this.db.close() : closeFile(this.db));
        this.last?.remove();
      } catch (error) {
        throw closeFault(error, this.file);
      }
    });
  }

  /** Writes a copy of the network, between two writes: whoever asks it finds nothing of what is kept beside. */
  private async copyNetworkTo(path: string): Promise<void> {
    const whole = `${path}.whole`;
    try {
      await this.turnstile.pass(() => Promise.resolve(forOwnerOnly(() => this.db.save(whole))));
      await copyNetwork(whole, path);
    } catch (error) {
      throw writeFault(error, path);
    } finally {
      for (const end of ['', '.wal']) rmSync(whole + end, { recursive: true, force: true });
    }
  }
}

/** Copies a database file without what is kept beside the network, old pages included. */
async function copyNetwork(from: string, to: string): Promise<void> {
  const db = forOwnerOnly(() => grafeo.GrafeoDB.open(from));
  try {
    await db.executeCypher(cypherText('write/remove-beside'));
    forOwnerOnly(() => db.save(to));
  } finally {
    db.close();
  }
}

async function inMemory(shuffleUnordered: boolean): Promise<GrafeoDB> {
  const db = grafeo.GrafeoDB.create(undefined, { shuffleUnordered });
  await makeIndexes(db);
  return db;
}

/** A commit that failed has rolled back already, though the transaction still says that it is active. */
function rollBack(tx: Transaction): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // Nothing of it is kept either way; why it failed is what the user is told.
  }
}

/** The processes that run queries on copies of the database: whatever text they are given, they only read the copy. */
export function embeddedPool(copies: Copies): AskPool<EmbeddedSource> {
  return new AskPool({
    program: fileURLToPath(new URL('./ask-child.ts', import.meta.url)),
    source: () => copies.current(),
    isEngine: true,
    graceMs: 0,
    broken:
      'The embedded engine broke off at this query. Write it in another form, or use a Neo4j (NEO4J_URI).',
  });
}
