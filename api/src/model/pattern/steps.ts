import { z } from 'zod';
import { Euros, line, list, whole } from '../bounds.ts';
import { EntityId, IsoDate } from '../scalars.ts';
import { ACTOR_TYPES, CERTAINTIES, RELATION_TYPES, STATUSES } from '../vocabulary.ts';

/** Most steps of a question. */
export const MAX_STEPS = 8;

const words = list(line(200), 100).default([]);
const ids = list(EntityId, 100).default([]);
const earlier = whole(0, MAX_STEPS - 1);

/**
 * What is asked of a fact, be it an entity or a tie. `documents`: it rests on one of these (numbers). `certainty`:
 * `stated` where a line (of these documents) states it, `implied` where none does. `from`, `until`: it is known to
 * hold at some time between, both included; what bears no date does not fit. `least`, `most`: its amount in euros
 * (an entity's budget, a tie's amount); what bears none does not fit.
 */
const fact = {
  documents: words,
  certainty: z.enum(CERTAINTIES).nullable().default(null),
  from: IsoDate.nullable().default(null),
  until: IsoDate.nullable().default(null),
  least: Euros.nullable().default(null),
  most: Euros.nullable().default(null),
};

/**
 * In one of these regions with all that lies in them, or outside them all. An organisation, cluster, project or
 * event is where it is located or what it covers, a person where the organisations are. Outside is only what is
 * known to lie somewhere.
 */
export const PatternPlace = z.strictObject({ ids: list(EntityId, 100, 1), outside: z.boolean() });
export type PatternPlace = z.infer<typeof PatternPlace>;

/** A member of one of these clusters or their sub-clusters, or concerning them; `outside`: of none of them. */
export const PatternCluster = z.strictObject({
  ids: list(EntityId, 100, 1),
  outside: z.boolean(),
});
export type PatternCluster = z.infer<typeof PatternCluster>;

/** About one of these themes: concerning it, or being it; `outside`: about none of them. */
export const PatternTheme = z.strictObject({ ids: list(EntityId, 100, 1), outside: z.boolean() });
export type PatternTheme = z.infer<typeof PatternTheme>;

/**
 * How many entities of the step there must be. `some`: at least one, and each makes a row. The others make no row:
 * `none`; `least` n different ones; `all` of those named in `ids` ("both"). What hangs on such a step belongs to it:
 * "no project | that covers Lapland".
 */
export const Quantity = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('some') }),
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('least'), n: whole(2, 1000) }),
  z.strictObject({ is: z.literal('all') }),
]);
export type Quantity = z.infer<typeof Quantity>;

export const DIRECTIONS = ['out', 'in', 'either'] as const;

/** How a step is tied to the one it hangs on; several values of a key are alternatives, an empty list asks nothing. */
export const PatternTie = z.strictObject({
  relations: list(z.enum(RELATION_TYPES), RELATION_TYPES.length).default([]),
  /** `out`: from the step it hangs on to this one, as the relation points. */
  direction: z.enum(DIRECTIONS).default('either'),
  /** The role of a tie, or what stands in its place: nature, category, instrument. */
  roles: words,
  quantity: Quantity.default({ is: 'some' }),
  /** Also through the whole that a part lies in: located in a municipality of the region. */
  below: z.boolean().default(false),
  ...fact,
});
export type PatternTie = z.infer<typeof PatternTie>;

/**
 * One step of the chain: an entity, and how it is tied to an earlier one. Steps are different entities, unless
 * `same` says that this one is that of an earlier step.
 */
export const PatternStep = z.strictObject({
  /** The step it hangs on; null: the one before. The first step hangs on none. */
  on: earlier.nullable().default(null),
  /** Null in the first step alone. */
  tie: PatternTie.nullable().default(null),
  /** Is the entity of this earlier step; the step then asks nothing else of the entity. */
  same: earlier.nullable().default(null),
  /** Comes after the entity of this earlier step (by id), so that each pair stands once. */
  after: earlier.nullable().default(null),
  /** Null: of any type. */
  type: z.enum(ACTOR_TYPES).nullable().default(null),
  /** Kind, or level of a region: one of these. */
  kinds: words,
  /** A text in the name or an alias, compared without case and marks. */
  name: line(200, 0).default(''),
  /** One of these entities. */
  ids,
  place: PatternPlace.nullable().default(null),
  cluster: PatternCluster.nullable().default(null),
  theme: PatternTheme.nullable().default(null),
  /** A project that has come so far, by the last that is known; what has no status does not fit. */
  statuses: list(z.enum(STATUSES), STATUSES.length).default([]),
  ...fact,
});
export type PatternStep = z.infer<typeof PatternStep>;

/**
 * A number for each row: how many different entities of a step there are (rows with fewer than `least` drop out), or
 * the sum of the amounts on the ties of a step, each tie counted once.
 */
export const PatternMeasure = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('count'), step: earlier, least: whole(1, 1000).default(1) }),
  z.strictObject({ is: z.literal('sum'), step: earlier }),
]);
export type PatternMeasure = z.infer<typeof PatternMeasure>;

/** What a group is made by: the kind of the entity, its type, or the entity itself. */
export const GROUP_PARTS = ['entity', 'kind', 'type'] as const;

/**
 * What comes back. `rows`: a table of the entities of some steps (none named: of all that make rows), each
 * combination once. `groups`: a number for each group of a step, for bars. `number`: one number.
 */
export const PatternReturn = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('rows'),
    show: list(earlier, MAX_STEPS).default([]),
    measure: PatternMeasure.nullable().default(null),
  }),
  z.strictObject({
    as: z.literal('groups'),
    step: earlier,
    part: z.enum(GROUP_PARTS).default('entity'),
    measure: PatternMeasure,
  }),
  z.strictObject({ as: z.literal('number'), measure: PatternMeasure }),
]);
export type PatternReturn = z.infer<typeof PatternReturn>;
