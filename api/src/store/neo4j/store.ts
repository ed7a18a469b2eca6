import { fileURLToPath } from 'node:url';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { type AskAnswer, type AskRequest } from '../../model/index.ts';
import { collectGraph } from '../ask/cells.ts';
import { inWritten, networkOnly } from '../ask/network-only.ts';
import { AskPool } from '../ask/pool.ts';
import { readStatement } from '../ask/statement.ts';
import { cypherNames, cypherText } from '../cypher-files.ts';
import { MARKS, isNewer, newerFault } from '../marks.ts';
import { Answering } from './answering.ts';
import { neo4jDriver, type Neo4jOptions } from './driver.ts';
import { neo4jFault } from './faults.ts';
import { fromNeo4j, neo4jParams } from './values.ts';
import type { Store, WriteBatch, WriteBatches, WriteOptions } from '../port.ts';
import { parseParams, parseRows, type ReadName, type ReadParams, type ReadRow } from '../queries.ts';
import { Watchers } from '../watchers.ts';
import { EMPTY_VERSION, Turnstile, runBatches } from '../writing.ts';

/** Rows that a request writes at most; more are a load. */
const MOST_ROWS_OF_A_REQUEST = 20;

const READ_REMEDY = 'Look whether it is running and can be reached; then ask again.';
const WRITE_REMEDY = 'Nothing was saved. Try again when it is running and can be reached.';
const CUT_REMEDY =
  'It stopped while this was being saved: look whether it is there before you save it again.';

/** A Neo4j server, Aura, or cluster. */
export class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly people = 'shown';
  private readonly turnstile = new Turnstile();
  private readonly watchers = new Watchers();
  private readonly answering: Answering;
  private readonly pool: AskPool<Neo4jOptions>;

  private constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions,
    readonly engineVersion: string,
  ) {
    this.answering = new Answering(driver, options);
    this.pool = neo4jPool(options);
  }

  /**
   * Connects and makes the constraint that ids are unique.
   *
   * @param warm starts the process for users' own queries at once, not with the first of them
   * @throws StoreUnavailable where no server answers, it refuses the password, or the database is not there
   */
  static open(options: Neo4jOptions, warm = false): Promise<Neo4jStore> {
    return Neo4jStore.connect(options, { warm, schema: true });
  }

  /** Connects for looking: nothing is written, also where the database is another's. @throws as {@link open} */
  static openToLook(options: Neo4jOptions): Promise<Neo4jStore> {
    return Neo4jStore.connect(options, { warm: false, schema: false });
  }

  private static async connect(
    options: Neo4jOptions,
    { warm, schema }: { warm: boolean; schema: boolean },
  ): Promise<Neo4jStore> {
    const { database } = options;
    let driver: Driver | undefined;
    try {
      driver = neo4jDriver(options);
      const server = await driver.getServerInfo({ database });
      for (const name of schema ? cypherNames('schema/neo4j') : [])
        await driver.executeQuery(cypherText(`schema/neo4j/${name}`), {}, { database });
      const store = new Neo4jStore(driver, options, (server.agent ?? 'Neo4j').replace('/', ' '));
      const format = (await store.read('marks', {})).find(({ id }) => id === MARKS.format);
      if (isNewer(format?.version)) throw newerFault(`${options.database} of the Neo4j at ${options.uri}`);
      if (warm) store.pool.warm();
      return store;
    } catch (error) {
      await driver?.close();
      throw neo4jFault(error, options);
    }
  }

  async version(): Promise<string> {
    const [row] = await this.read('version', {});
    return row?.version ?? EMPTY_VERSION;
  }

  async read<Name extends ReadName>(name: Name, params: ReadParams<Name>): Promise<ReadRow<Name>[]> {
    const rows = await this.answering.wait(
      this.inSession('READ', (tx) => run(tx, cypherText(`read/${name}`), parseParams(name, params))),
      READ_REMEDY,
    );
    return parseRows(name, rows);
  }

  async write(batches: WriteBatches, options?: WriteOptions): Promise<void> {
    // Loading has time, and may keep the server so busy that it answers nothing beside it.
    const isLoading = !Array.isArray(batches) || rowsOf(batches as WriteBatch[]) > MOST_ROWS_OF_A_REQUEST;
    // Nothing is sent to a server that is frozen: it would be written when it wakes, long after it was refused.
    if (!isLoading && !(await this.answering.isThere())) throw this.answering.silent(WRITE_REMEDY);
    const written = this.turnstile.pass(() =>
      this.inSession('WRITE', async (tx) => {
        const [row] = parseRows('version', await run(tx, cypherText('read/version'), {}));
        const send = (cypher: string, params: Record<string, unknown>) => run(tx, cypher, params);
        await runBatches(send, batches, row?.version ?? EMPTY_VERSION, options);
      }).finally(() => {
        // Also where it failed: a connection that broke may have broken behind the commit.
        if (options?.keepVersion !== true) this.watchers.tell();
      }),
    );
    await (isLoading ? written : this.answering.wait(written, CUT_REMEDY));
  }

  watch(changed: () => void): () => void {
    return this.watchers.add(changed);
  }

  async still<T>(work: () => Promise<T>): Promise<T> {
    return this.turnstile.pass(work);
  }

  async ask(request: AskRequest, signal?: AbortSignal): Promise<AskAnswer> {
    const { text, placeBefore } = networkOnly(readStatement(request.cypher));
    const asked = this.pool.run({ ...request, cypher: text }, signal).catch((error: unknown) => {
      throw inWritten(error, placeBefore);
    });
    const answer = await this.answering.wait(asked, READ_REMEDY);
    return collectGraph(this, answer);
  }

  /** A server keeps its own files; they can be seen to by its administrator alone. */
  purge(): Promise<string> {
    return Promise.resolve(
      'Neo4j keeps what was taken away in its transaction logs until they are pruned (db.tx_log.rotation.retention_policy), and in its own backups: ask its administrator.',
    );
  }

  async close(): Promise<void> {
    await this.pool.close();
    await this.turnstile.pass(() => this.driver.close());
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (tx: ManagedTransaction) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({ database: this.options.database, defaultAccessMode: mode });
    try {
      return await (mode === 'READ' ? session.executeRead(work) : session.executeWrite(work));
    } catch (error) {
      throw neo4jFault(error, this.options);
    } finally {
      await session.close();
    }
  }
}

function rowsOf(batches: readonly WriteBatch[]): number {
  return batches.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function run(
  tx: ManagedTransaction,
  cypher: string,
  params: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  const result = await tx.run(cypher, neo4jParams(params));
  return result.records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [key, fromNeo4j(record.get(key))])),
  );
}

/** Time that Neo4j has for saying that it has ended a query, in milliseconds; then the connection is dropped. */
const GRACE_MS = 1_000;

/** The processes that put queries to Neo4j: whatever text they are given, only what reads the network is run. */
export function neo4jPool(options: Neo4jOptions): AskPool<Neo4jOptions> {
  return new AskPool({
    program: fileURLToPath(new URL('./ask-child.ts', import.meta.url)),
    source: () => Promise.resolve(options),
    isEngine: false,
    graceMs: GRACE_MS,
    broken: 'The process that puts queries to Neo4j broke off. Ask again.',
  });
}
