import { z } from 'zod';
import { Euros, MAX_NOTE, between, line, list, text } from './bounds.ts';
import { EntityId, IsoDate, Word } from './entities.ts';
import { Evidence } from './evidence.ts';
import { PART_NATURES, ROLES } from './vocabulary.ts';

/** Properties that a relation of each type may have beside the common ones; the record file uses them too. */
export const RELATION_PROPERTIES = {
  AFFILIATED_WITH: { role: Word.optional() },
  PARTICIPATES_IN: { role: z.enum(ROLES) },
  FUNDS: {
    amountEur: Euros.optional(),
    share: between(0, 1).optional(),
    instrument: Word.optional(),
  },
  ALLOCATES: { amountEur: Euros, category: Word },
  LOCATED_IN: {},
  COVERS: {},
  PART_OF: { nature: z.enum(PART_NATURES).optional() },
  CONCERNS: { role: z.enum(ROLES).optional() },
} as const;

/** When a tie began, ended, or was seen to hold. */
export const PERIOD = { since: IsoDate.optional(), until: IsoDate.optional(), asOf: IsoDate.optional() };

const common = {
  id: text(3_000, 1),
  from: EntityId,
  to: EntityId,
  notes: list(line(MAX_NOTE), 1_000),
  evidence: list(Evidence, 10_000, 1),
  ...PERIOD,
};

/** A tie between two entities, with the lines it rests on. */
export const Relation = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('AFFILIATED_WITH'),
    ...RELATION_PROPERTIES.AFFILIATED_WITH,
  }),
  z.strictObject({
    ...common,
    type: z.literal('PARTICIPATES_IN'),
    ...RELATION_PROPERTIES.PARTICIPATES_IN,
  }),
  z.strictObject({ ...common, type: z.literal('FUNDS'), ...RELATION_PROPERTIES.FUNDS }),
  z.strictObject({ ...common, type: z.literal('ALLOCATES'), ...RELATION_PROPERTIES.ALLOCATES }),
  z.strictObject({ ...common, type: z.literal('LOCATED_IN'), ...RELATION_PROPERTIES.LOCATED_IN }),
  z.strictObject({ ...common, type: z.literal('COVERS'), ...RELATION_PROPERTIES.COVERS }),
  z.strictObject({ ...common, type: z.literal('PART_OF'), ...RELATION_PROPERTIES.PART_OF }),
  z.strictObject({ ...common, type: z.literal('CONCERNS'), ...RELATION_PROPERTIES.CONCERNS }),
]);
export type Relation = z.infer<typeof Relation>;
