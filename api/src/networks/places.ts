import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NetworkId, EngineLimit } from '../model/index.ts';
import { openFolder } from '../secret/index.ts';
import { DATABASE_FILE, neo4jDatabases, removeDatabase, type StoreConfig } from '../store/index.ts';

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
  /** Deletes what lies on the disk of a network that is closed. */
  erase(id: string): void;
}

/** The network that lies in the data folder itself. */
const MAIN = 'main';
const BESIDE = 'sidos-networks';
const MAKING = '.making-';

/** Finds out where the networks of a configuration lie. */
export async function placesOf(config: StoreConfig): Promise<Places> {
  openFolder(config.dataFolder);
  return config.neo4j === undefined ? inFolder(config) : onServer(config, config.neo4j);
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

async function onServer(config: StoreConfig, neo4j: NonNullable<StoreConfig['neo4j']>): Promise<Places> {
  const { names, isCommunity } = await neo4jDatabases(neo4j);
  const { dataFolder } = config;
  const server = createHash('sha256').update(neo4j.uri).digest('hex').slice(0, 12);
  const fixed = isCommunity
    ? 'A Neo4j of the Community Edition has one database, so there is one network here. For more use the embedded database (leave NEO4J_URI unset) or another edition of Neo4j.'
    : `On Neo4j a network is a database: have its administrator make one (CREATE DATABASE) that ${neo4j.user} may write to, and start Sidos again.`;
  const refuse = (): never => {
    throw new EngineLimit(fixed);
  };
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
      return { ...config, dataFolder: folderOf(id), neo4j: { ...neo4j, database: id }, warm };
    },
    making: refuse,
    erase: refuse,
  };
}
