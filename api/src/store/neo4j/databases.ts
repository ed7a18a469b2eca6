import { z } from 'zod';
import { NetworkId } from '../../model/networks.ts';
import { cypherText } from '../cypher-files.ts';
import { neo4jDriver, type Neo4jOptions } from './driver.ts';
import { neo4jFault } from './faults.ts';

/** What a Neo4j has for its user: names of databases, and whether it can have more than one. */
export interface Neo4jDatabases {
  names: string[];
  isCommunity: boolean;
}

const Named = z.object({ name: z.string() });
const Edition = z.object({ edition: z.string() });

/**
 * The databases that the account of the options may use, with their own first. One whose name cannot stand in an
 * address is left out.
 *
 * @throws StoreUnavailable where no server answers or it refuses the account
 */
export async function neo4jDatabases(options: Neo4jOptions): Promise<Neo4jDatabases> {
  const driver = neo4jDriver(options);
  const { database: own } = options;
  try {
    const ask = async (name: string) =>
      (await driver.executeQuery(cypherText(`server/${name}`), {}, { database: own })).records.map((record) =>
        record.toObject(),
      );
    const [found] = (await ask('edition')).map((row) => Edition.parse(row));
    const others = (await ask('databases')).map((row) => Named.parse(row).name);
    const usable = others.filter((name) => name !== own && NetworkId.safeParse(name).success);
    return { names: [own, ...usable], isCommunity: found?.edition === 'community' };
  } catch (error) {
    throw neo4jFault(error, options);
  } finally {
    await driver.close();
  }
}
