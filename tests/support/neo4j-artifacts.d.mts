/** Folder of what is fetched and of what is known of the servers that run. */
export const CACHE: string;
/** Folder of the server's jars. */
export const LIB: string;
/** Whether a Neo4j can be had: it is given, or can be started here. */
export const neo4jAvailable: boolean;
/** Fetches the server's artifacts with Maven, once for all test runs. */
export function fetchNeo4j(): Promise<void>;
