import { z } from 'zod';
import { StoreUnavailable } from '../../model/errors.ts';
import { NetworkId } from '../../model/networks.ts';
import { cypherText } from '../cypher-files.ts';
import { neo4jDriver, type Neo4jOptions } from './driver.ts';
import { neo4jFault } from './faults.ts';

/** What a Neo4j has for its user: names of databases, and whether it can have more than one. */
export interface Neo4jDatabases {
  names: string[];
  isCommunity: boolean;
}

const Database = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  type: z.string(),
  access: z.string(),
});
const Edition = z.object({ edition: z.string() });

/**
 * The databases that the account of the options may use, with their own first. Left out are those that hold no data of
 * anybody or may not be written, and one whose name cannot stand in an address.
 *
 * @throws StoreUnavailable where no server answers or it refuses the account, or the own one is of no use
 */
export async function neo4jDatabases(options: Neo4jOptions): Promise<Neo4jDatabases> {
  const driver = neo4jDriver(options);
  const { database: own, uri } = options;
  try {
    const ask = async (name: string) =>
      (await driver.executeQuery(cypherText(`server/${name}`), {}, { database: own })).records.map((record) =>
        record.toObject(),
      );
    const [found] = (await ask('edition')).map((row) => Edition.parse(row));
    const all = (await ask('databases')).map((row) => Database.parse(row));
    // Under another name it is the same database still, not a second network.
    const isOwn = ({ name, aliases }: z.infer<typeof Database>) => name === own || aliases.includes(own);
    const mine = all.find(isOwn);
    if (mine !== undefined && !holdsData(mine))
      throw new StoreUnavailable(
        `The database "${own}" of the Neo4j at ${uri} ${mine.type === 'standard' ? 'may only be read' : `is of the kind "${mine.type}", which holds no data of its own`}. Name another with NEO4J_DATABASE, as neo4j.`,
      );
    const others = all.filter((one) => !isOwn(one) && holdsData(one)).map(({ name }) => name);
    const usable = others.filter((name) => NetworkId.safeParse(name).success);
    return { names: [own, ...usable], isCommunity: found?.edition === 'community' };
  } catch (error) {
    throw neo4jFault(error, options);
  } finally {
    await driver.close();
  }
}

const holdsData = ({ type, access }: z.infer<typeof Database>) =>
  type === 'standard' && access === 'read-write';
