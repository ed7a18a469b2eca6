import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Text } from './text.ts';
import { ORGANISATION_KINDS, PROJECT_KINDS, REGION_LEVELS } from './vocabulary.ts';

export const EntityId = z
  .string()
  .regex(
    /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is its type and the folded name, as in organisation:lapin-liitto',
  );

/** A day, month or year: `2021-05-07`, `2021-05`, `2021`. */
export const IsoDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'write a date as 2021-05-07, 2021-05 or 2021',
  );

/** Properties that an entity of each type may have beside the common ones; the record file uses them too. */
export const ENTITY_PROPERTIES = {
  organisation: {
    kind: z.enum(ORGANISATION_KINDS),
    nameSv: Text.optional(),
    nameEn: Text.optional(),
    country: Text.optional(),
  },
  person: {},
  project: {
    kind: z.enum(PROJECT_KINDS),
    number: Text.optional(),
    theme: Text.optional(),
    start: IsoDate.optional(),
    end: IsoDate.optional(),
    budgetEur: z.number().nonnegative().optional(),
  },
  cluster: { nameSv: Text.optional(), nameEn: Text.optional() },
  region: {
    level: z.enum(REGION_LEVELS),
    code: Text.optional(),
    lon: z.number().min(-180).max(180).optional(),
    lat: z.number().min(-90).max(90).optional(),
    nameSv: Text.optional(),
    nameEn: Text.optional(),
  },
  event: { date: IsoDate.optional(), place: Text.optional() },
  document: {
    number: Text,
    title: Text,
    date: IsoDate.optional(),
    kind: Text.optional(),
    publisher: Text.optional(),
    lineCount: z.int().min(1),
  },
} as const;

const common = {
  id: EntityId,
  name: Text,
  aliases: z.array(Text),
  notes: z.array(Text),
  evidence: z.array(Evidence).min(1),
};

export const Organisation = z.strictObject({
  ...common,
  type: z.literal('organisation'),
  ...ENTITY_PROPERTIES.organisation,
});
export const Person = z.strictObject({ ...common, type: z.literal('person'), ...ENTITY_PROPERTIES.person });
export const Project = z.strictObject({
  ...common,
  type: z.literal('project'),
  ...ENTITY_PROPERTIES.project,
});
export const Cluster = z.strictObject({
  ...common,
  type: z.literal('cluster'),
  ...ENTITY_PROPERTIES.cluster,
});
export const Region = z.strictObject({ ...common, type: z.literal('region'), ...ENTITY_PROPERTIES.region });
export const Event = z.strictObject({ ...common, type: z.literal('event'), ...ENTITY_PROPERTIES.event });
export const Document = z.strictObject({
  ...common,
  type: z.literal('document'),
  ...ENTITY_PROPERTIES.document,
});

/** A thing of the network, with where the documents name it. */
export const Entity = z.discriminatedUnion('type', [
  Organisation,
  Person,
  Project,
  Cluster,
  Region,
  Event,
  Document,
]);
export type Entity = z.infer<typeof Entity>;
export type Organisation = z.infer<typeof Organisation>;
export type Project = z.infer<typeof Project>;
export type Region = z.infer<typeof Region>;
export type Document = z.infer<typeof Document>;
