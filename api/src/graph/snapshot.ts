import { setTimeout as sleep } from 'node:timers/promises';
import { indexById, kindOf, tiesOfEach, type Columns, type NetworkIndex } from '../meanings/index.ts';
import { buildNetwork, components } from '../measures/index.ts';
import { StoreUnavailable, type Entity, type Relation } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/**
 * The whole network of one data version in memory. Entities and relations are in the order of their ids; node i
 * is `entities[i]`, tie j is `relations[j]`; it has the columns that meanings are worked out over.
 */
export interface Snapshot extends Columns, NetworkIndex {
  readonly version: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Positions of the layout; 0 before the layout and for documents, which are not drawn. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Whether every entity that is drawn has its position. */
  readonly placed: boolean;
  /** Number of ties of node i. */
  readonly degree: Int32Array;
  /** Component of node i among what is drawn, 0 the largest. */
  readonly component: Int32Array;
}

/** Reads the whole network from the store. */
export async function loadSnapshot(store: Store): Promise<Snapshot> {
  const version = await store.version();
  const rows = await store.read('entities', {});
  const relations = (await store.read('relations', {})).map(({ relation }) => relation);
  return makeSnapshot(version, rows, relations);
}

/** The snapshot of entities with their positions and of relations, both in the order of their ids. */
export function makeSnapshot(
  version: string,
  rows: readonly { entity: Entity; x: number | null; y: number | null }[],
  relations: readonly Relation[],
): Snapshot {
  const entities = rows.map(({ entity }) => entity);
  const indexOf = indexById(entities.map(({ id }) => id));
  const from = Int32Array.from(relations, (relation) => indexOf.get(relation.from) ?? -1);
  const to = Int32Array.from(relations, (relation) => indexOf.get(relation.to) ?? -1);
  const tiesOf = tiesOfEach(entities.length, { from, to });
  return {
    version,
    entities,
    relations,
    nodes: { type: entities.map(({ type }) => type), kind: entities.map(kindOf) },
    ties: { type: relations.map(({ type }) => type), from, to },
    indexOf,
    tiesOf,
    x: Float64Array.from(rows, ({ x }) => x ?? 0),
    y: Float64Array.from(rows, ({ y }) => y ?? 0),
    placed: rows.every(({ entity, x, y }) => entity.type === 'document' || (x !== null && y !== null)),
    degree: Int32Array.from(tiesOf, (own) => own.length),
    component: components(buildNetwork(entities.length, { source: from, target: to }).network).of,
  };
}

/** How long an answer to "which version is it?" is believed: another process may load into a Neo4j. */
const BELIEVED_MS = 500;

/** How long the store may take to say its version before the data last read are given. */
const VERSION_MS = 1_000;

/** Keeps the snapshot of the newest data version; reads once for any number of callers at a time. */
export class SnapshotSource {
  private current: Promise<Snapshot> | undefined;
  private checked = -Infinity;
  private check: Promise<string> | undefined;
  /** Whether the store does not answer just now, so that what is given is the data last read. */
  stale = false;

  private readonly unwatch: () => void;

  constructor(private readonly store: Store) {
    this.unwatch = store.watch(() => this.forget());
  }

  /**
   * The snapshot of the data as it is now, at most half a second old after a write of another process; the one last
   * read where the store does not answer.
   */
  async get(): Promise<Snapshot> {
    const now = performance.now();
    if (this.current !== undefined && now - this.checked < BELIEVED_MS) return this.current;
    this.checked = now;
    const known = this.current;
    if (known === undefined) return this.reload();
    const snapshot = await known;
    const version = await this.versionInTime();
    this.stale = version === undefined;
    if (version === undefined || version === snapshot.version) return snapshot;
    try {
      return await this.reload();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      this.stale = true;
      this.current = known;
      return snapshot;
    }
  }

  /** Keeps nothing up to date any more. */
  close(): void {
    this.unwatch();
    this.forget();
  }

  /** After a write of this process all callers get the data as they are after it. */
  private forget(): void {
    this.current = undefined;
    // One asked before the write may say the version of before.
    this.check = undefined;
  }

  /** The version of the store; undefined where it does not say it. It is asked once at a time, however long it takes. */
  private async versionInTime(): Promise<string | undefined> {
    this.check ??= this.store.version().finally(() => (this.check = undefined));
    // Of many failures at a time each is told to its own caller.
    this.check.catch(() => undefined);
    try {
      return await Promise.race([this.check, sleep(VERSION_MS, undefined)]);
    } catch (error) {
      if (error instanceof StoreUnavailable) return undefined;
      throw error;
    }
  }

  private reload(): Promise<Snapshot> {
    const loading = loadSnapshot(this.store);
    this.current = loading;
    loading.catch(() => {
      if (this.current === loading) this.current = undefined;
    });
    return loading;
  }
}
