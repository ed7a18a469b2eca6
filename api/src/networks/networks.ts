import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '../backup/index.ts';
import {
  EngineLimit,
  InvalidInput,
  MAX_NETWORKS,
  QuotaReached,
  StoreUnavailable,
  folded,
  type Actor,
  type ChangeAction,
  type NetworkInfo,
  type NetworkList,
  type NewNetwork,
} from '../model/index.ts';
import { openSecret, type Secret } from '../secret/index.ts';
import {
  Turnstile,
  changeBatch,
  openStore,
  type Neo4jDatabases,
  type Neo4jOptions,
  type Store,
  type StoreConfig,
} from '../store/index.ts';
import { networkFacts } from './facts.ts';
import { fillFrom, type LoadExport } from './filling.ts';
import { Opened, type OpeningOptions } from './opened.ts';
import { Naming } from './naming.ts';
import { placesOf, type Places } from './places.ts';
import type { NetworkFile, Networks, OpenNetwork } from './port.ts';
import { Registry } from './registry.ts';
import { writePieces } from './write-pieces.ts';

export interface NetworksOptions extends OpeningOptions {
  config: StoreConfig;
  /** Loads the documents that come with Sidos into an empty network. */
  loadShipped: (store: Store, secret: Secret, signal?: AbortSignal) => Promise<unknown>;
  loadExport: LoadExport;
  /** What a Neo4j has for its user; as it says by default. */
  databases?: (options: Neo4jOptions) => Promise<Neo4jDatabases>;
  /** Told in a sentence what whoever starts Sidos should know. */
  tell?: (sentence: string) => void;
}

const RECEIVING = 'sidos.receiving-';

/** The networks of a data folder, or of a Neo4j. */
export class NetworksHere implements Networks {
  private readonly opened: Opened;
  private readonly naming: Naming;
  private readonly turnstile = new Turnstile();
  /** The version of the data that was counted last, by id. */
  private readonly counted = new Map<string, string>();

  private constructor(
    private readonly options: NetworksOptions,
    private readonly places: Places,
    private readonly registry: Registry,
  ) {
    this.opened = new Opened(places, options);
    this.naming = new Naming(registry, options.people, options.config.dataFolder);
  }

  /** Finds the networks that there are; none is opened yet. */
  static async open(options: NetworksOptions): Promise<NetworksHere> {
    const places = await placesOf(options.config, options.databases);
    const tell = options.tell ?? (() => undefined);
    return new NetworksHere(
      options,
      places,
      Registry.open(places.registry, places.there(), places.main, tell),
    );
  }

  async list(aside: boolean): Promise<NetworkList> {
    const entries = aside ? this.registry.all() : this.registry.inUse();
    const networks: NetworkInfo[] = [];
    for (const { id } of entries)
      networks.push(await this.naming.shown(await this.learn(id), (one, work) => this.opened.use(one, work)));
    const { engine, fixed } = this.places;
    return { networks, engine, fixed };
  }

  async use<T>(id: string | undefined, work: (network: OpenNetwork) => Promise<T>): Promise<T> {
    return this.opened.use(this.idOf(id), async (network) => {
      await this.naming.refuseNamed(id, network);
      return work(network);
    });
  }

  /** How many there are, those not counted that are set aside. */
  get size(): number {
    return this.registry.inUse().length;
  }

  /** Whether this is the network into which a first start loads the documents that come with Sidos. */
  isMain(id: string): boolean {
    return id === this.places.main;
  }

  /** The id of the network that is meant by an id or a name; the first one where none is given. */
  idOf(given: string | undefined): string {
    return this.naming.meant(given).id;
  }

  async make({ name, from, of }: NewNetwork, by: Actor, signal?: AbortSignal): Promise<NetworkInfo> {
    if (from !== 'copy')
      return this.made(name, by, async (store, folder) => {
        if (from === 'shipped') await this.options.loadShipped(store, openSecret(folder), signal);
      });
    if (of === undefined) throw new InvalidInput('Say with "of" which network is to be copied.');
    const { pieces } = await this.file(this.idOf(of), signal);
    const path = this.receiving();
    try {
      writePieces(path, pieces);
      return await this.makeOf(path, name, by, signal);
    } finally {
      rmSync(path, { force: true });
    }
  }

  async makeOf(path: string, name: string, by: Actor, signal?: AbortSignal): Promise<NetworkInfo> {
    return this.made(name, by, (store, folder) =>
      fillFrom(path, { store, folder, by, signal, loadExport: this.options.loadExport }),
    );
  }

  async rename(given: string, name: string, by: Actor): Promise<NetworkInfo> {
    const { id, name: before } = this.registry.of(this.idOf(given));
    this.registry.refuseTaken(name, id);
    await this.log(id, by, 'network-renamed', before ?? '', name);
    this.registry.change(id, { name });
    return this.infoOf(id);
  }

  async remove(given: string, by: Actor): Promise<void> {
    const id = this.idOf(given);
    if (this.registry.inUse().length === 1)
      throw new QuotaReached(
        `This is the only network here, so it stays. ${this.places.fixed ?? 'Make another first, then remove this one.'}`,
      );
    await this.log(id, by, 'network-removed', this.registry.of(id).name ?? '');
    this.registry.change(id, { removedAt: new Date().toISOString() });
    await this.opened.close(id);
  }

  async putBack(id: string, by: Actor): Promise<NetworkInfo> {
    const { name } = this.registry.aside(id);
    if (name !== null) this.registry.refuseTaken(name, id);
    this.registry.change(id, { removedAt: null });
    await this.log(id, by, 'network-put-back', undefined, name ?? '');
    return this.learn(id);
  }

  async erase(id: string, name: string): Promise<void> {
    const entry = this.registry.aside(id);
    const own = entry.name ?? entry.id;
    if (name.toLowerCase() !== own.toLowerCase())
      throw new InvalidInput(
        `The network is called "${own}", not "${folded(name)}": write its name to delete it.`,
      );
    await this.opened.close(id);
    this.places.erase(id);
    this.registry.drop(id);
  }

  async file(given: string, signal?: AbortSignal): Promise<NetworkFile> {
    const id = this.idOf(given);
    return this.opened.use(id, async ({ store, folder }) => {
      const report = () => undefined;
      const { pieces } = await makeBackup({ store, dataFolder: folder, report, signal });
      return { name: this.registry.of(id).name ?? (this.isMain(id) ? 'sidos' : id), pieces };
    });
  }

  receiving(): string {
    return join(this.options.config.dataFolder, `${RECEIVING}${randomBytes(8).toString('hex')}`);
  }

  /** Takes away what a Sidos that was killed left of files being received; for the one that holds the folder. */
  clearReceived(): void {
    const { dataFolder } = this.options.config;
    for (const name of readdirSync(dataFolder))
      if (name.startsWith(RECEIVING)) rmSync(join(dataFolder, name), { force: true });
  }

  /** Serves a network anew after a restore has put something else in its place. */
  async serveAnew(id: string): Promise<void> {
    await this.opened.serveAnew(id);
  }

  close(): Promise<void> {
    return this.opened.closeAll();
  }

  /** Makes a network in a folder of its own and gives it its place when it is whole. */
  private async made(
    name: string,
    by: Actor,
    fill: (store: Store, folder: string) => Promise<void>,
  ): Promise<NetworkInfo> {
    return this.turnstile.pass(() => this.madeNow(name, by, fill));
  }

  private async madeNow(
    name: string,
    by: Actor,
    fill: (store: Store, folder: string) => Promise<void>,
  ): Promise<NetworkInfo> {
    this.registry.refuseTaken(name);
    if (this.places.fixed !== null) throw new EngineLimit(this.places.fixed);
    if (this.registry.all().length >= MAX_NETWORKS)
      throw new QuotaReached(
        `There are ${MAX_NETWORKS} networks here, which is all there is room for. Delete some that were set aside.`,
      );
    const folder = this.places.making();
    try {
      const store = await openStore({ ...this.options.config, dataFolder: folder });
      try {
        await fill(store, folder);
        const change = changeBatch(by, { action: 'network-made', targets: [], after: name });
        await store.write([change], { keepVersion: true });
      } finally {
        await store.close();
      }
      const id = this.registry.freeId(name, this.places.there());
      renameSync(folder, this.places.folderOf(id));
      this.registry.add({ id, name });
      return await this.learn(id);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** What a network holds now, where it can be opened; else what was known of it last. */
  private async learn(id: string): Promise<NetworkInfo> {
    if (this.registry.of(id).removedAt === null) {
      try {
        await this.opened.look(id, (store) => this.count(id, store));
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
      }
    }
    return this.infoOf(id);
  }

  private async count(id: string, store: Store): Promise<void> {
    const version = await store.version();
    if (this.counted.get(id) === version) return;
    const facts = await networkFacts(store);
    this.counted.set(id, version);
    const { counts, shipped } = this.registry.of(id);
    if (JSON.stringify({ counts, shipped }) !== JSON.stringify(facts)) this.registry.change(id, facts);
  }

  private infoOf(id: string): NetworkInfo {
    const { name, removedAt, shipped, counts } = this.registry.of(id);
    const fault = removedAt === null ? (this.opened.faultOf(id) ?? null) : null;
    return {
      ...{ id, name, removedAt, shipped, counts, fault },
      first: this.registry.inUse()[0]?.id === id,
      state: removedAt !== null ? 'set-aside' : fault === null ? 'ready' : 'closed',
    };
  }

  /** Writes a line into the log of a network; one that cannot be opened keeps none. */
  private async log(
    id: string,
    by: Actor,
    action: ChangeAction,
    before?: string,
    after?: string,
  ): Promise<void> {
    const change = changeBatch(by, {
      ...{ action, targets: [] },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    try {
      await this.opened.use(id, ({ store }) => store.write([change], { keepVersion: true }));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}
