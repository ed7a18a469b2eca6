import { z } from 'zod';
import { Seed, between } from '../bounds.ts';
import { IdText } from '../scalars.ts';
import { EntityStub } from '../payloads.ts';
import { REGION_LEVELS } from '../vocabulary.ts';
import { NetworkDefinition, TYING_SORTS } from './definition.ts';

/**
 * How actors are put into groups. `region`, `clusters`: whoever is in several is counted in each, for that makes it a
 * bridge; whoever is in none has no group. Where parts stand for themselves, who is in a cluster and in a sub-cluster of
 * it counts for the sub-cluster. `cluster`, `one-region`: those in it, or in a part of it, against the rest; of whom no
 * place is known, no group either. `wide`: members are also those who take part in a project that concerns the cluster.
 */
export const Grouping = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('region'), level: z.enum(REGION_LEVELS).default('region') }),
  z.strictObject({ by: z.literal('kind') }),
  z.strictObject({ by: z.literal('clusters'), wide: z.boolean().default(false) }),
  z.strictObject({ by: z.literal('cluster'), id: IdText, wide: z.boolean().default(false) }),
  z.strictObject({ by: z.literal('one-region'), id: IdText }),
  z.strictObject({
    by: z.literal('community'),
    seed: Seed.default(1),
    resolution: between(0.001, 1_000).default(1),
  }),
]);
export type Grouping = z.infer<typeof Grouping>;

/** Why a number is missing: the client has a sentence for each. */
export const Absence = z.enum([
  'no-ties',
  'no-group',
  'several-groups',
  'outside-groups',
  'small-group',
  'one-member',
  'no-others',
  'too-large',
  'not-simple',
  'no-repeat-possible',
  'undefined',
]);
export type Absence = z.infer<typeof Absence>;

/** A number, or null and why. */
export const Figure = z.object({
  value: z.number().nullable(),
  absence: Absence.optional(),
  /** True where the value is sampled, not exact. */
  estimate: z.boolean().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** What the ties rest on: the shares that decide how far a figure can be believed. */
export const Basis = z.object({
  /** Ties that rest on things of one sort alone, most first; the others rest on several sorts. */
  only: z.array(z.object({ sort: z.enum(TYING_SORTS), ties: z.int() })),
  /** The thing that stands behind most ties; null where nothing ties. */
  largest: z.object({ thing: EntityStub, members: z.int(), ties: z.int() }).nullable(),
});
export type Basis = z.infer<typeof Basis>;

/** What stands behind every answer: the network as used, what it rests on, and what was left out of it. */
export const AnalysisMeta = z.object({
  network: NetworkDefinition,
  version: z.string(),
  seed: z.int().nullable(),
  actors: z.int(),
  ties: z.int(),
  /** Actors without a tie. */
  alone: z.int(),
  /**
   * Things with two members or more: used; of those used, without a date, and dated by their documents. Things left out:
   * for having more members than the cap, for bearing no date. Parts that count as their whole: things and actors.
   */
  linking: z.object({
    used: z.int(),
    undated: z.int(),
    bySource: z.int(),
    overCap: z.int(),
    undatedOut: z.int(),
    parts: z.int(),
    units: z.int(),
  }),
  basis: Basis,
  /** Actors that the grouping leaves without a group, and those that belong to several; null where nothing is grouped. */
  ungrouped: z.int().nullable(),
  overlapping: z.int().nullable(),
});
export type AnalysisMeta = z.infer<typeof AnalysisMeta>;

export const GroupInfo = z.object({
  /** A region, cluster or kind; `inside`, `outside`, or `community 1` … */
  key: z.string(),
  name: z.string(),
  size: z.int(),
});
export type GroupInfo = z.infer<typeof GroupInfo>;

/**
 * An actor of a network. `groups`: all it belongs to, as indices into the groups of the answer; `group`: its one group,
 * null where it belongs to none or to several.
 */
export const ActorNode = EntityStub.extend({ group: z.int().nullable(), groups: z.array(z.int()) });
export type ActorNode = z.infer<typeof ActorNode>;

/**
 * The ties of the projection as columns: tie e joins actors `a[e]` < `b[e]`; how strong it is under each weighting;
 * and what is shared, as indices into `shared`.
 */
export const ProjectedTies = z.object({
  a: z.array(z.int()),
  b: z.array(z.int()),
  count: z.array(z.int()),
  newman: z.array(z.number()),
  perMember: z.array(z.number()),
  jaccard: z.array(z.number()),
  via: z.array(z.array(z.int())),
});
export type ProjectedTies = z.infer<typeof ProjectedTies>;

export const ProjectionRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  grouping: Grouping.nullable().default(null),
});
export type ProjectionRequest = z.infer<typeof ProjectionRequest>;
export const ProjectionAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  actors: z.array(ActorNode),
  ties: ProjectedTies,
  /** The shared things named in `via`. */
  shared: z.array(EntityStub),
});
export type ProjectionAnswer = z.infer<typeof ProjectionAnswer>;
