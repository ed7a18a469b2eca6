import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { StoreUnavailable } from '../../model/index.ts';
import { cypherText } from '../cypher-files.ts';
import type { Neo4jOptions } from './driver.ts';

/** Work is let alone for so long; then the server is asked whether it is there at all, and has so long to say so. */
const PATIENCE_MS = 700;
const PROBE_MS = 2_100;
/** The time for an answer passes in slices of this length. */
const SLICE_MS = 100;

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
    let answer: boolean | undefined;
    const asked = session.run(cypherText('read/version')).then(
      () => (answer = true),
      () => (answer = false),
    );
    void asked.then(() => session.close()).catch(() => undefined);
    // The clock alone would not tell: after this process was busy with something else, a timer goes off before what
    // has arrived meanwhile is looked at, and a server that answered long ago would count as gone. So each slice
    // counts once, however late it ends.
    const slices = (this.options.answersWithinMs ?? PROBE_MS) / SLICE_MS;
    for (let slice = 0; slice < slices && answer === undefined; slice += 1) {
      await Promise.race([asked, sleep(SLICE_MS)]);
    }
    return answer ?? false;
  }

  silent(remedy: string): StoreUnavailable {
    return new StoreUnavailable(`Neo4j at ${this.options.uri} does not answer. ${remedy}`);
  }
}
