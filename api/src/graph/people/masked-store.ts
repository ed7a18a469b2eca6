import { PeopleMask, type Masking } from '../../meanings/index.ts';
import { Refused, SidosError, type AskAnswer, type AskRequest } from '../../model/index.ts';
import type { Secret } from '../../secret/index.ts';
import {
  EmbeddedStore,
  entityBatches,
  positionBatches,
  relationBatches,
  type ReadName,
  type ReadParams,
  type ReadRow,
  type Store,
} from '../../store/index.ts';
import { loadSnapshot, type Snapshot } from '../snapshot.ts';
import { namedColumns } from './columns.ts';
import { maskedRecords } from './masked-records.ts';

/** How long the version of the source is believed. */
const BELIEVED_MS = 500;

/** A copy of the data of one version without people's names. */
interface Copy {
  version: string;
  store: EmbeddedStore;
  mask: PeopleMask;
  /** Those who read it now; an outdated one is closed by the last of them. */
  readers: number;
  outdated: boolean;
}

/**
 * A store for everybody: whatever is read or asked is read from a copy in memory in which people have no names and no
 * ids of their own, made once a data version. So no query, order, condition or error can tell a name: it is not there.
 */
export class MaskedStore implements Store {
  readonly engine;
  readonly engineVersion;
  private current: Promise<Copy> | undefined;
  private checked = -Infinity;
  private readonly unwatch: () => void;

  constructor(
    private readonly source: Store,
    private readonly secret: Secret,
    readonly people: Masking,
  ) {
    this.engine = source.engine;
    this.engineVersion = source.engineVersion;
    this.unwatch = source.watch(() => (this.checked = -Infinity));
  }

  version(): Promise<string> {
    return this.reading(({ version }) => Promise.resolve(this.versionOf(version)));
  }

  read<Name extends ReadName>(name: Name, params: ReadParams<Name>): Promise<ReadRow<Name>[]> {
    // Kept beside the data, and written without a new version of it.
    if (name === 'saved-views')
      return this.reading(async ({ mask }) => mask.tree(await this.source.read(name, params)));
    return this.reading(({ store }) => store.read(name, params));
  }

  ask(request: AskRequest, signal?: AbortSignal): Promise<AskAnswer> {
    return this.reading(({ store }) => store.ask(request, signal)).catch((error: unknown) => {
      throw this.engine === 'embedded' ? error : ofCopy(error);
    });
  }

  /** A text that is kept beside the data, without people's names. */
  text(text: string): Promise<string> {
    return this.reading(({ mask }) => Promise.resolve(mask.text(text)));
  }

  write(): Promise<void> {
    return Promise.reject(
      new Refused('This Sidos shows people without their names, and is for reading alone.'),
    );
  }

  watch(changed: () => void): () => void {
    return this.source.watch(changed);
  }

  /** The copy is in memory and holds no names. */
  purge(): Promise<null> {
    return Promise.resolve(null);
  }

  still<T>(work: () => Promise<T>): Promise<T> {
    return this.source.still(work);
  }

  /** Closes the copy; the source stays open, for it is another's. */
  async close(): Promise<void> {
    this.unwatch();
    const last = await this.current?.catch(() => undefined);
    this.current = undefined;
    await last?.store.close();
  }

  private async reading<T>(read: (copy: Copy) => Promise<T>): Promise<T> {
    const copy = await this.upToDate();
    copy.readers += 1;
    try {
      return await read(copy);
    } finally {
      copy.readers -= 1;
      if (copy.outdated && copy.readers === 0) void copy.store.close();
    }
  }

  private async upToDate(): Promise<Copy> {
    const now = performance.now();
    if (this.current !== undefined && now - this.checked < BELIEVED_MS) return this.current;
    const known = this.current;
    if (known === undefined) {
      this.checked = now;
      return this.renew(undefined);
    }
    const version = await this.source.version();
    this.checked = now;
    // Another may have seen the new version first.
    if (this.current !== known) return this.current ?? this.renew(undefined);
    const copy = await known;
    if (copy.version === version || this.current !== known) return this.current ?? copy;
    return this.renew(copy);
  }

  private renew(before: Copy | undefined): Promise<Copy> {
    const making = this.make();
    this.current = making;
    making.then(
      () => {
        if (before === undefined) return;
        before.outdated = true;
        if (before.readers === 0) void before.store.close();
      },
      () => {
        if (this.current === making)
          this.current = before === undefined ? undefined : Promise.resolve(before);
      },
    );
    return making;
  }

  private async make(): Promise<Copy> {
    const snapshot = await loadSnapshot(this.source);
    const mask = new PeopleMask(namedColumns(snapshot, this.secret), this.people, 'person');
    const records = maskedRecords(
      { entities: [...snapshot.entities], relations: [...snapshot.relations] },
      mask,
      this.people,
    );
    const store = await EmbeddedStore.open();
    const { version } = snapshot;
    await store.write(
      [
        ...entityBatches(records.entities),
        ...relationBatches(records.relations),
        ...positionBatches(placesOf(snapshot, records.entities)),
      ],
      { version: this.versionOf(version) },
    );
    return { version, store, mask, readers: 0, outdated: false };
  }

  /** A version that says nothing of the data it stands for. */
  private versionOf(version: string): string {
    return this.secret.digest('address', `${this.people} ${version}`).slice(0, 32);
  }
}

/** Whoever works with a Neo4j is told why the other engine has a say. */
function ofCopy(error: unknown): unknown {
  if (error instanceof SidosError && error.message.includes('embedded engine'))
    error.message = `While people are not shown by name, a question runs on a copy of the network in the embedded engine. ${error.message}`;
  return error;
}

function placesOf({ x, y, placed }: Snapshot, entities: readonly { id: string; type: string }[]) {
  if (!placed) return [];
  return entities.flatMap(({ id, type }, i) => (type === 'document' ? [] : [{ id, x: x[i], y: y[i] }]));
}
