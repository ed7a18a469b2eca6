export { ALLOWED_PROCEDURES } from './ask/statement.ts';
export { cypherNames, cypherText } from './cypher-files.ts';
export { EmbeddedStore, type EmbeddedOptions } from './embedded/store.ts';
export { Neo4jStore, type Neo4jOptions } from './neo4j/store.ts';
export { DATABASE_FILE, openStore, type StoreConfig } from './open.ts';
export type { Store, WriteBatch, WriteOptions } from './port.ts';
export { READS, type ReadName, type ReadParams, type ReadRow } from './queries.ts';
export { entityBatches, positionBatches, relationBatches, type Position } from './rows.ts';
export { EMPTY_VERSION, fingerprint } from './writing.ts';
