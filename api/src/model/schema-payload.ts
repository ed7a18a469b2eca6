import { z } from 'zod';
import { ENTITY_TYPES, RELATION_TYPES } from './vocabulary.ts';

/** A property as the database holds it, and how many entities or relations have it. */
export const SchemaProperty = z.object({
  name: z.string(),
  is: z.enum(['string', 'number', 'list']),
  count: z.int(),
});
export type SchemaProperty = z.infer<typeof SchemaProperty>;

/** What is in the database, for those who write Cypher and for the completion of their editor. */
export const Schema = z.object({
  labels: z.array(
    z.object({
      name: z.string(),
      /** Null for `Entity`, the label of all. */
      type: z.enum(ENTITY_TYPES).nullable(),
      count: z.int(),
      properties: z.array(SchemaProperty),
    }),
  ),
  relations: z.array(
    z.object({
      type: z.enum(RELATION_TYPES),
      count: z.int(),
      /** Labels at its ends, from → to, as they occur. */
      ends: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
      properties: z.array(SchemaProperty),
    }),
  ),
  /** What a query may call. */
  procedures: z.array(z.string()),
});
export type Schema = z.infer<typeof Schema>;
