import neo4j, { type Driver } from 'neo4j-driver';

export interface Neo4jOptions {
  /** `neo4j://…` or `bolt://…`, with `+s` where the server wants encryption. */
  uri: string;
  user: string;
  /** None: the server asks for no authentication. */
  password?: string | undefined;
  database: string;
  /** Time in milliseconds in which it must answer a small question to count as there; 2,100 if not given. */
  answersWithinMs?: number | undefined;
}

/** A driver for the server that the options name; nothing is asked of it yet. */
export function neo4jDriver({ uri, user, password }: Neo4jOptions): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(uri, auth, {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'sidos',
  });
}
