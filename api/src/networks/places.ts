import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NetworkId, EngineLimit } from '../model/index.ts';
import { openFolder } from '../secret/index.ts';
import {
  DATABASE_FILE,
  Neo4jStore,
  neo4jDatabases,
  removeDatabase,
  type Neo4jDatabases,
  type Store,
  type StoreConfig,
} from '../store/index.ts';

/** Where networks lie, on either engine. Each has a folder with its key, and on the embedded engine its database. */
export interface Places {
  readonly engine: 'embedded' | 'neo4j';
  /** The file with the list of networks. */
  readonly registry: string;
  /** The network into which a first start loads the documents that come with Sidos. */
  readonly main: string;
  /** Why no network can be made here, a sentence; null: they can. */
  readonly fixed: string | null;
  /** Ids of the networks that are there, the first one first. */
  there(): readonly string[];
  /** How its database is opened. Makes its folder where it is not there. */
  configOf(id: string): StoreConfig;
  /** A folder for a network that is being made, which counts as none until {@link keep} gives it its place. */
  making(): string;
  /** The folder of a network. */
  folderOf(id: string): string;
  /** Deletes what lies on the disk of a network that is closed. @throws EngineLimit where that is another's to do */
  erase(id: string): void;
  /** Opens one for looking at it, where opening it in earnest would write to what may be another's. */
  lookInto?: ((id: string) => Promise<Store>) | undefined;
}

/** The network that lies in the data folder itself. */
const MAIN = 'main';
const BESIDE = 'sidos-networks';
const MAKING = '.making-';

/**
 * Finds out where the networks of a configuration lie.
 *
 * @param databases what a Neo4j has for its user; as it says by default
 */
export async function placesOf(config: StoreConfig, databases = neo4jDatabases): Promise<Places> {
  openFolder(config.dataFolder);
  return config.neo4j === undefined
    ? inFolder(config)
    : onServer(config, config.neo4j, await databases(config.neo4j));
}

function inFolder(config: StoreConfig): Places {
  const { dataFolder } = config;
  const beside = join(dataFolder, BESIDE);
  const folderOf = (id: string) => (id === MAIN ? dataFolder : join(beside, id));
  const holds = (folder: string) =>
    existsSync(join(folder, DATABASE_FILE)) || existsSync(join(folder, `${DATABASE_FILE}.wal`));
  return {
    engine: 'embedded',
    registry: join(dataFolder, 'sidos.networks.json'),
    main: MAIN,
    fixed: null,
    folderOf,
    there: () => {
      const names = existsSync(beside) ? readdirSync(beside).sort() : [];
      const others = names.filter((id) => NetworkId.safeParse(id).success && holds(join(beside, id)));
      return holds(dataFolder) || others.length === 0 ? [MAIN, ...others] : others;
    },
    configOf: (id) => {
      openFolder(folderOf(id));
      return { ...config, dataFolder: folderOf(id), warm: config.warm && id === MAIN };
    },
    making: () => {
      openFolder(beside);
      for (let number = 1; ; number += 1) {
        const folder = join(beside, `${MAKING}${process.pid}-${number}`);
        if (existsSync(folder)) continue;
        mkdirSync(folder, { mode: 0o700 });
        return folder;
      }
    },
    erase: (id) => {
      if (id === MAIN) removeDatabase(join(dataFolder, DATABASE_FILE));
      else rmSync(folderOf(id), { recursive: true, force: true });
    },
  };
}

function onServer(
  config: StoreConfig,
  neo4j: NonNullable<StoreConfig['neo4j']>,
  { names, isCommunity }: Neo4jDatabases,
): Places {
  const { dataFolder } = config;
  const server = createHash('sha256').update(neo4j.uri).digest('hex').slice(0, 12);
  const fixed = isCommunity
    ? 'A Neo4j of the Community Edition has one database, so there is one network here. For more use the embedded database (leave NEO4J_URI unset) or another edition of Neo4j.'
    : `On Neo4j a network is a database: have its administrator make one (CREATE DATABASE) that ${neo4j.user} may write to, and start Sidos again.`;
  const refuse = (): never => {
    throw new EngineLimit(fixed);
  };
  const own = (id: string) => ({ ...neo4j, database: id });
  const folderOf = (id: string) =>
    id === neo4j.database ? dataFolder : join(dataFolder, BESIDE, `neo4j-${server}`, id);
  return {
    engine: 'neo4j',
    registry: join(dataFolder, `sidos.networks-${server}.json`),
    main: neo4j.database,
    fixed,
    folderOf,
    there: () => names,
    configOf: (id) => {
      openFolder(folderOf(id));
      const warm = config.warm && id === neo4j.database;
      return { ...config, dataFolder: folderOf(id), neo4j: own(id), warm };
    },
    making: refuse,
    erase: (id) => {
      throw new EngineLimit(
        `On Neo4j a network is a database: its administrator deletes it there (DROP DATABASE ${id}). Here it stays set aside.`,
      );
    },
    lookInto: (id) => Neo4jStore.openToLook(own(id)),
  };
}
