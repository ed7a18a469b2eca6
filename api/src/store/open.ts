import { join } from 'node:path';
import { openFolder } from '../secret/index.ts';
import { EmbeddedStore } from './embedded/store.ts';
import type { FileOptions } from './embedded/files.ts';
import type { Neo4jOptions } from './neo4j/driver.ts';
import { Neo4jStore } from './neo4j/store.ts';
import type { Store } from './port.ts';
import { bringUpToDate } from './up-to-date.ts';

/** Which database to open: Neo4j where its address is given, else the embedded one in its folder. */
export interface StoreConfig extends FileOptions {
  dataFolder: string;
  neo4j?: Neo4jOptions | undefined;
  /** For a server: gets ready for users' own queries at once. */
  warm?: boolean | undefined;
}

/** The file of the embedded database inside the data folder. */
export const DATABASE_FILE = 'sidos.grafeo';

/**
 * Opens the database that the configuration names, and brings up to date what an earlier Sidos wrote into it.
 *
 * @throws StoreUnavailable with one sentence that names the thing, what is wrong and the remedy
 */
export async function openStore({ dataFolder, neo4j, ...options }: StoreConfig): Promise<Store> {
  const store = await openEngine({ dataFolder, neo4j, ...options });
  try {
    await bringUpToDate(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openEngine({ dataFolder, neo4j, ...options }: StoreConfig): Promise<Store> {
  if (neo4j !== undefined) return Neo4jStore.open(neo4j, options.warm);
  openFolder(dataFolder);
  return EmbeddedStore.open({ file: join(dataFolder, DATABASE_FILE), ...options });
}
