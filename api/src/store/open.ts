import { constants, accessSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreUnavailable } from '../model/index.ts';
import { EmbeddedStore } from './embedded/store.ts';
import { Neo4jStore, type Neo4jOptions } from './neo4j/store.ts';
import type { Store } from './port.ts';

/** Which database to open: Neo4j where its address is given, else the embedded one in its folder. */
export interface StoreConfig {
  dataFolder: string;
  neo4j?: Neo4jOptions | undefined;
  /** For a server: gets ready for users' own queries at once. */
  warm?: boolean | undefined;
}

/** The file of the embedded database inside the data folder. */
export const DATABASE_FILE = 'sidos.grafeo';

/**
 * Opens the database that the configuration names.
 *
 * @throws StoreUnavailable with one sentence that names the thing, what is wrong and the remedy
 */
export async function openStore({ dataFolder, neo4j, warm }: StoreConfig): Promise<Store> {
  if (neo4j !== undefined) return Neo4jStore.open(neo4j);
  makeWritable(dataFolder);
  return EmbeddedStore.open({ file: join(dataFolder, DATABASE_FILE), warm });
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailable(
      `The data folder ${folder} cannot be written (${reason}). Give yourself write access to it, or choose another folder with SIDOS_DATA.`,
    );
  }
}

/** Node's own recursive mkdir never comes back from some places that cannot hold a folder, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}
