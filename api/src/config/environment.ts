import { z } from 'zod';
import { ACCESS_MODES } from '../model/index.ts';

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
  SIDOS_SEED: variable(
    z.enum(['documents', 'none'], 'write none to begin without the documents').default('documents'),
  ),
  NEO4J_URI: variable(
    z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/, 'write an address such as neo4j://localhost:7687')
      .optional(),
  ),
  NEO4J_USER: variable(z.string().default('neo4j')),
  NEO4J_PASSWORD: variable(z.string().optional()),
  // Neo4j tells no capitals apart in the names of its databases.
  NEO4J_DATABASE: variable(
    z
      .string()
      .transform((name) => name.trim().toLowerCase())
      .default('neo4j'),
  ),
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
