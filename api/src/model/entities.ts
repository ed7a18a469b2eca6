import { z } from 'zod';
import { list } from './bounds.ts';
import { Evidence } from './evidence.ts';
import { ATTRIBUTES, Note } from './items.ts';
import { EntityId, Word } from './scalars.ts';
import { ENTITY_TYPE, ENTITY_TYPES, type EntityType, type Shape } from './vocabulary.ts';

const common = {
  id: EntityId,
  name: Word,
  aliases: list(Word, 1_000),
  notes: list(Note, 1_000),
  attributes: ATTRIBUTES,
  evidence: list(Evidence, 10_000, 1),
};

/** The schema of the entities of each type. */
type Schemas = {
  [Type in EntityType]: z.ZodObject<
    Shape<typeof common & { type: z.ZodLiteral<Type> } & (typeof ENTITY_TYPE)[Type]['properties']>,
    z.core.$strict
  >;
};
const SCHEMAS = Object.fromEntries(
  ENTITY_TYPES.map((type) => [
    type,
    z.strictObject({ ...common, type: z.literal(type), ...ENTITY_TYPE[type].properties }),
  ]),
) as unknown as Schemas;

/** A thing of the network, with where the documents name it. */
export const Entity = z.discriminatedUnion(
  'type',
  Object.values(SCHEMAS) as [Schemas[EntityType], ...Schemas[EntityType][]],
);
export type Entity = z.infer<Schemas[EntityType]>;

export const {
  organisation: Organisation,
  person: Person,
  project: Project,
  cluster: Cluster,
  region: Region,
  event: Event,
  document: Document,
} = SCHEMAS;
export type Organisation = z.infer<typeof Organisation>;
export type Project = z.infer<typeof Project>;
export type Region = z.infer<typeof Region>;
export type Document = z.infer<typeof Document>;
