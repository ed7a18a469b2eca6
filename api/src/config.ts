import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { InvalidInput } from './model/index.ts';
import type { StoreConfig } from './store/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A variable that is set to nothing is not set. */
const unset = (value: unknown) => (value === '' ? undefined : value);

const Environment = z.object({
  PORT: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,5}$/, 'write a port number such as 4400')
      .transform(Number)
      .refine((port) => port <= 65_535, 'a port number is at most 65535')
      .default(4400),
  ),
  HOST: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[\w.:-]+$/, 'write an address such as 127.0.0.1 or 0.0.0.0')
      .default('127.0.0.1'),
  ),
  SIDOS_DATA: z.preprocess(unset, z.string().default('.sidos')),
  NEO4J_URI: z.preprocess(
    unset,
    z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/, 'write an address such as neo4j://localhost:7687')
      .optional(),
  ),
  NEO4J_USER: z.preprocess(unset, z.string().default('neo4j')),
  NEO4J_PASSWORD: z.preprocess(unset, z.string().optional()),
  NEO4J_DATABASE: z.preprocess(unset, z.string().default('neo4j')),
});

/** What the environment decides. */
export interface Config extends StoreConfig {
  port: number;
  host: string;
}

/**
 * Reads the environment; the only place that does. A relative data folder lies in the checkout, wherever Sidos is
 * started from.
 *
 * @throws InvalidInput with a sentence that names the variable, what is wrong with it and what to write
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) =>
        `The environment variable ${path.join('.')} is "${environment[String(path[0])] ?? ''}": ${message}, or leave it unset.`,
    );
    throw new InvalidInput(faults.join(' '), faults);
  }
  const { PORT, HOST, SIDOS_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: isAbsolute(SIDOS_DATA) ? SIDOS_DATA : resolve(ROOT, SIDOS_DATA),
    neo4j:
      NEO4J_URI === undefined
        ? undefined
        : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
  };
}

/** Whether a server on this address is reached from this machine alone. */
export function isLocal(host: string): boolean {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}
