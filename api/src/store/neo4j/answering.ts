import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { StoreUnavailable } from '../../model/index.ts';
import { cypherText } from '../cypher-files.ts';
import type { Neo4jOptions } from './driver.ts';

/** Work is let alone for so long; then the server is asked whether it is there at all, and has so long to say so. */
const PATIENCE_MS = 700;
const PROBE_MS = 2_100;

/** Tells a server that works for long from one that is frozen or gone: the driver itself waits for both alike. */
export class Answering {
  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions,
  ) {}

  /**
   * What the work gives, however long it takes, as long as the server answers beside it.
   *
   * @throws (rejects with) StoreUnavailable within 3 s where the server does not
   */
  async wait<T>(work: Promise<T>, remedy: string): Promise<T> {
    // It may still end when nobody waits for it any more.
    work.catch(() => undefined);
    for (;;) {
      const done = await Promise.race([work.then((value) => ({ value })), sleep(PATIENCE_MS)]);
      if (done !== undefined) return done.value;
      if (!(await this.isThere())) throw this.silent(remedy);
    }
  }

  /** Whether the server answers at once. */
  async isThere(): Promise<boolean> {
    const session = this.driver.session({ database: this.options.database, defaultAccessMode: 'READ' });
    const asked = session.run(cypherText('read/version')).then(
      () => true,
      () => false,
    );
    void asked.then(() => session.close()).catch(() => undefined);
    return Promise.race([asked, sleep(PROBE_MS, false)]);
  }

  silent(remedy: string): StoreUnavailable {
    return new StoreUnavailable(`Neo4j at ${this.options.uri} does not answer. ${remedy}`);
  }
}
