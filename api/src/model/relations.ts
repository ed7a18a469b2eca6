import { z } from 'zod';
import { list, text } from './bounds.ts';
import { Evidence } from './evidence.ts';
import { ATTRIBUTES, Note } from './items.ts';
import { EntityId, IsoDate } from './scalars.ts';
import { RELATION_TYPE, RELATION_TYPES, type RelationType, type Shape } from './vocabulary.ts';

/** When a tie began, ended, or was seen to hold. */
export const PERIOD = { since: IsoDate.optional(), until: IsoDate.optional(), asOf: IsoDate.optional() };

const common = {
  id: text(3_000, 1),
  from: EntityId,
  to: EntityId,
  notes: list(Note, 1_000),
  attributes: ATTRIBUTES,
  evidence: list(Evidence, 10_000, 1),
  ...PERIOD,
};

/** The schema of the relations of each type. */
type Schemas = {
  [Type in RelationType]: z.ZodObject<
    Shape<typeof common & { type: z.ZodLiteral<Type> } & (typeof RELATION_TYPE)[Type]['properties']>,
    z.core.$strict
  >;
};
const SCHEMAS = Object.fromEntries(
  RELATION_TYPES.map((type) => [
    type,
    z.strictObject({ ...common, type: z.literal(type), ...RELATION_TYPE[type].properties }),
  ]),
) as unknown as Schemas;

/** A tie between two entities, with the lines it rests on. */
export const Relation = z.discriminatedUnion(
  'type',
  Object.values(SCHEMAS) as [Schemas[RelationType], ...Schemas[RelationType][]],
);
export type Relation = z.infer<Schemas[RelationType]>;
