import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Access } from '../http/access/settings.ts';
import { InvalidInput } from '../model/index.ts';
import type { StoreConfig } from '../store/index.ts';
import { accessFrom } from './access.ts';
import { Environment } from './environment.ts';

export { isLocal } from './access.ts';
export { Environment } from './environment.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Variables whose value is told to nobody, not even in a sentence about what is wrong with it. */
const SECRET = ['NEO4J_PASSWORD', 'SIDOS_PROXY_SECRET'];

/** What the environment decides. */
export interface Config extends StoreConfig {
  port: number;
  host: string;
  /** Whether the documents that come with Sidos are loaded on a first start. */
  seed: boolean;
}

/**
 * Reads where the data is and where the app listens. With {@link readAccess} the only place that reads the
 * environment. A relative data folder lies in the checkout, wherever Sidos is started from.
 *
 * @throws InvalidInput with a sentence that names the variable, what is wrong with it and what to write
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const { PORT, HOST, NEO4J_URI, ...values } = read(environment);
  return {
    port: PORT,
    host: HOST,
    seed: values.SIDOS_SEED !== 'none',
    dataFolder: dataFolder(values.SIDOS_DATA),
    neo4j:
      NEO4J_URI === undefined
        ? undefined
        : {
            uri: NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE,
          },
  };
}

/** Tells the database that a configuration names from others. */
export function databaseName({ neo4j }: Config): string {
  return neo4j === undefined ? 'embedded' : `${neo4j.uri} ${neo4j.database}`;
}

/**
 * Reads who may do what, for a server.
 *
 * @throws InvalidInput with a sentence that names the variable that does not fit the others, and what to write
 */
export function readAccess(environment: NodeJS.ProcessEnv = process.env): Access {
  const values = read(environment);
  return accessFrom(values, dataFolder(values.SIDOS_DATA));
}

function dataFolder(path: string): string {
  return isAbsolute(path) ? path : resolve(ROOT, path);
}

function read(environment: NodeJS.ProcessEnv): Environment {
  const parsed = Environment.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const is = SECRET.includes(name) ? 'cannot be used' : `is "${environment[name] ?? ''}"`;
    return `The environment variable ${name} ${is}: ${message}, or leave it unset.`;
  });
  throw new InvalidInput(faults.join(' '), faults);
}
