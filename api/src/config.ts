import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { accessFrom } from './config-access.ts';
import type { Access } from './http/access/settings.ts';
import { InvalidInput, ACCESS_MODES } from './model/index.ts';
import type { StoreConfig } from './store/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A variable that is set to nothing is not set. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const variable = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema);

/** Values between commas. */
const list = variable(
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => !parts.includes(''), 'write values with one comma between two of them')
    .optional(),
);
const header = variable(
  z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'write the name of a header: letters, digits and hyphens')
    .transform((name) => name.toLowerCase())
    .optional(),
);

/** All variables that Sidos reads. */
export const Environment = z.object({
  PORT: variable(
    z
      .string()
      .regex(/^\d{1,5}$/, 'write a port number such as 4400')
      .transform(Number)
      .refine((port) => port <= 65_535, 'a port number is at most 65535')
      .default(4400),
  ),
  HOST: variable(
    z
      .string()
      .regex(/^[\w.:-]+$/, 'write an address such as 127.0.0.1 or 0.0.0.0')
      .default('127.0.0.1'),
  ),
  SIDOS_DATA: variable(z.string().default('.sidos')),
  NEO4J_URI: variable(
    z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/, 'write an address such as neo4j://localhost:7687')
      .optional(),
  ),
  NEO4J_USER: variable(z.string().default('neo4j')),
  NEO4J_PASSWORD: variable(z.string().optional()),
  NEO4J_DATABASE: variable(z.string().default('neo4j')),
  SIDOS_ACCESS: variable(z.enum(ACCESS_MODES, `write one of ${ACCESS_MODES.join(', ')}`).default('local')),
  SIDOS_URL: variable(
    z
      .string()
      .regex(
        /^https?:\/\/[^\s/?#@]+\/?$/i,
        'write the address that it is known by, such as https://sidos.example, without a path',
      )
      .refine((text) => URL.canParse(text), 'write an address such as https://sidos.example')
      .optional(),
  ),
  SIDOS_HOSTS: list,
  SIDOS_PEOPLE: variable(z.enum(['initials', 'hidden'], 'write initials or hidden').optional()),
  SIDOS_PROXY_FROM: list,
  SIDOS_PROXY_SECRET: variable(z.string().min(32, 'write a secret of 32 characters or more').optional()),
  SIDOS_PROXY_SECRET_HEADER: header,
  SIDOS_PROXY_USER_HEADER: header,
  SIDOS_PROXY_GROUPS_HEADER: header,
  SIDOS_READERS: list,
  SIDOS_EDITORS: list,
  SIDOS_KEEPERS: list,
});
export type Environment = z.output<typeof Environment>;

/** Variables whose value is told to nobody, not even in a sentence about what is wrong with it. */
const SECRET = ['NEO4J_PASSWORD', 'SIDOS_PROXY_SECRET'];

/** What the environment decides. */
export interface Config extends StoreConfig {
  port: number;
  host: string;
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
