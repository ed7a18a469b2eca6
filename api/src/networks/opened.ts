import { setTimeout as sleep } from 'node:timers/promises';
import { putInPlace } from '../backup/index.ts';
import { Showings } from '../graph/index.ts';
import { StoreUnavailable, type PeopleShown } from '../model/index.ts';
import { openSecret, type Secret } from '../secret/index.ts';
import { openStore, type Store, type StoreConfig } from '../store/index.ts';
import type { Places } from './places.ts';
import type { OpenNetwork } from './port.ts';

/** Networks that are kept open at the same time; of more, those that nobody uses are closed, longest unused first. */
const MOST_OPEN = 12;
/** Milliseconds that what is going on in a network has to end before it is closed. */
const PATIENCE_MS = 10_000;

export interface OpeningOptions {
  /** How people are shown to everybody, at the clearest. */
  people: PeopleShown;
  /** Called with each network that was opened, before anybody uses it. */
  prepare?: ((store: Store, secret: Secret, id: string) => Promise<void>) | undefined;
}

/** A network that is open or being opened, and how many use it. */
interface Slot {
  network: Promise<OpenNetwork>;
  users: number;
  usedAt: number;
}

/** Opens networks when they are asked for, and closes them. */
export class Opened {
  private readonly slots = new Map<string, Slot>();
  private readonly closing = new Map<string, Promise<void>>();
  /** Why a network could not be opened when it was tried last. */
  private readonly faults = new Map<string, string>();
  private turn = 0;

  constructor(
    private readonly places: Places,
    private readonly options: OpeningOptions,
  ) {}

  /** Does something in a network. @throws (rejects with) StoreUnavailable where it cannot be opened */
  async use<T>(id: string, work: (network: OpenNetwork) => Promise<T>): Promise<T> {
    await this.closing.get(id);
    const slot = this.slots.get(id) ?? this.open(id);
    slot.users += 1;
    slot.usedAt = this.turn += 1;
    try {
      return await work(await slot.network);
    } finally {
      slot.users -= 1;
      this.closeUnused();
    }
  }

  /** Looks into a network without making anything of it one's own. @throws (rejects with) as {@link use} */
  async look<T>(id: string, work: (store: Store) => Promise<T>): Promise<T> {
    const { lookInto } = this.places;
    if (lookInto === undefined || this.slots.has(id)) return this.use(id, ({ store }) => work(store));
    try {
      const store = await lookInto(id);
      const seen = await work(store).finally(() => store.close());
      this.faults.delete(id);
      return seen;
    } catch (error) {
      this.noteFault(id, error);
      throw error;
    }
  }

  /** Why it could not be opened when it was tried last; undefined: it could, or was not tried. */
  faultOf(id: string): string | undefined {
    return this.faults.get(id);
  }

  /** Serves a network anew from its store: its key is another one than before. */
  async serveAnew(id: string): Promise<void> {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    const before = await slot.network;
    slot.network = Promise.resolve(this.shown(id, before.folder, before.store));
    await before.showings.close();
  }

  /** Closes a network when what goes on in it has ended. */
  async close(id: string): Promise<void> {
    const slot = this.slots.get(id);
    if (slot === undefined) return this.closing.get(id);
    this.slots.delete(id);
    const closing = this.end(slot).finally(() => this.closing.delete(id));
    this.closing.set(id, closing);
    return closing;
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.slots.keys()].map((id) => this.close(id)));
    await Promise.all(this.closing.values());
  }

  private open(id: string): Slot {
    const slot: Slot = { network: this.opened(id), users: 0, usedAt: 0 };
    this.slots.set(id, slot);
    slot.network.then(
      () => this.faults.delete(id),
      (error: unknown) => {
        // It is tried again with the next who asks: what was wrong may have been mended meanwhile.
        if (this.slots.get(id) === slot) this.slots.delete(id);
        this.noteFault(id, error);
      },
    );
    return slot;
  }

  private noteFault(id: string, error: unknown): void {
    if (error instanceof StoreUnavailable) this.faults.set(id, error.message);
  }

  private async opened(id: string): Promise<OpenNetwork> {
    const config: StoreConfig = this.places.configOf(id);
    const folder = config.dataFolder;
    const store = await openStore(config);
    try {
      await putInPlace(store, folder);
      await this.options.prepare?.(store, openSecret(folder), id);
      return this.shown(id, folder, store);
    } catch (error) {
      await store.close().catch(() => undefined);
      throw error;
    }
  }

  private shown(id: string, folder: string, store: Store): OpenNetwork {
    const secret = openSecret(folder);
    return { id, folder, store, secret, showings: new Showings(store, secret, this.options.people) };
  }

  private closeUnused(): void {
    const idle = [...this.slots].filter(([id, { users }]) => users === 0 && id !== this.places.main);
    const excess = this.slots.size - MOST_OPEN;
    if (excess <= 0) return;
    const oldest = idle.sort(([, a], [, b]) => a.usedAt - b.usedAt).slice(0, excess);
    for (const [id] of oldest) void this.close(id).catch(() => undefined);
  }

  private async end(slot: Slot): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; slot.users > 0 && Date.now() < until;) await sleep(20);
    const network = await slot.network.catch(() => undefined);
    await network?.showings.close();
    await network?.store.close();
  }
}
