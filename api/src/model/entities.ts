import { z } from 'zod';
import { Euros, MAX_ID, MAX_NOTE, MAX_WORD, between, line, list, text } from './bounds.ts';
import { DocumentNumber, Evidence, LineNumber } from './evidence.ts';
import { ORGANISATION_KINDS, PROJECT_KINDS, REGION_LEVELS } from './vocabulary.ts';

export const EntityId = text(MAX_ID).regex(
  /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/,
  'an id is its type and the folded name, as in organisation:lapin-liitto',
);

/** An id as a caller writes it: whether there is such a thing the data say. */
export const IdText = text(MAX_ID, 1);

/** A name, kind, role or other word. */
export const Word = line(MAX_WORD);

/** A day, month or year: `2021-05-07`, `2021-05`, `2021`. */
export const IsoDate = text(10).regex(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'write a date as 2021-05-07, 2021-05 or 2021',
);

/** Properties that an entity of each type may have beside the common ones; the record file uses them too. */
export const ENTITY_PROPERTIES = {
  organisation: {
    kind: z.enum(ORGANISATION_KINDS),
    nameSv: Word.optional(),
    nameEn: Word.optional(),
    country: Word.optional(),
  },
  person: {},
  project: {
    kind: z.enum(PROJECT_KINDS),
    number: Word.optional(),
    theme: Word.optional(),
    start: IsoDate.optional(),
    end: IsoDate.optional(),
    budgetEur: Euros.optional(),
  },
  cluster: { nameSv: Word.optional(), nameEn: Word.optional() },
  region: {
    level: z.enum(REGION_LEVELS),
    code: Word.optional(),
    lon: between(-180, 180).optional(),
    lat: between(-90, 90).optional(),
    nameSv: Word.optional(),
    nameEn: Word.optional(),
  },
  event: { date: IsoDate.optional(), place: Word.optional() },
  document: {
    number: DocumentNumber,
    title: Word,
    date: IsoDate.optional(),
    kind: Word.optional(),
    publisher: Word.optional(),
    lineCount: LineNumber,
  },
} as const;

const common = {
  id: EntityId,
  name: Word,
  aliases: list(Word, 1_000),
  notes: list(line(MAX_NOTE), 1_000),
  evidence: list(Evidence, 10_000, 1),
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
