import { z } from 'zod';
import { Seed, between, list, whole } from '../bounds.ts';
import { IdText, IsoDate } from '../scalars.ts';
import { DocumentNumber } from '../evidence.ts';
import { EntityStub } from '../payloads.ts';
import { CERTAINTIES, LINKING_TYPES, NETWORK_ACTORS, REGION_LEVELS, ROLES } from '../vocabulary.ts';

/** How much a shared thing of d members counts: 1, 1/(d-1), 1/d, or shared of all that either takes part in. */
export const TIE_WEIGHTS = ['count', 'newman', 'per_member', 'jaccard'] as const;

/** From and to, both included and both optional; what bears no date is kept and counted as undated. */
export const Period = z.strictObject({ from: IsoDate.optional(), until: IsoDate.optional() });
export type Period = z.infer<typeof Period>;

/**
 * Which ties count: the network that an analysis is computed on. Two actors are tied where they share a thing of
 * one of the linking types. An empty list means no restriction.
 */
export const NetworkDefinition = z.strictObject({
  actors: z.enum(NETWORK_ACTORS).default('organisation'),
  through: list(z.enum(LINKING_TYPES), LINKING_TYPES.length, 1).default(['project']),
  roles: list(z.enum(ROLES), ROLES.length).default([]),
  documents: list(DocumentNumber, 500).default([]),
  certainty: list(z.enum(CERTAINTIES), CERTAINTIES.length).default([]),
  /** Region ids: only actors that lie in one of them, or in a region below it. */
  regions: list(IdText, 500).default([]),
  /** Where the actors are regions: everything counts for the region of this level that it lies in. */
  level: z.enum(REGION_LEVELS).default('region'),
  period: Period.default({}),
  weight: z.enum(TIE_WEIGHTS).default('newman'),
  /** Shared things of more members than this are ignored, and how many is said; null: none. */
  cap: whole(2, 1_000_000).nullable().default(null),
  /** A tie needs at least this many shared things. */
  minimum: whole(1, 1_000).default(1),
});
export type NetworkDefinition = z.infer<typeof NetworkDefinition>;

/**
 * How actors are put into groups, one group an actor. `region`, `clusters`: those in exactly one belong to it, those
 * in several to the group `several`, those in none to no group; whoever is in a cluster and in a sub-cluster of it
 * counts for the sub-cluster. `cluster`: its members, with those of its sub-clusters, against the rest. `wide`:
 * members are also those who take part in a project that concerns the cluster.
 */
export const Grouping = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('region'), level: z.enum(REGION_LEVELS).default('region') }),
  z.strictObject({ by: z.literal('kind') }),
  z.strictObject({ by: z.literal('clusters'), wide: z.boolean().default(false) }),
  z.strictObject({ by: z.literal('cluster'), id: IdText, wide: z.boolean().default(false) }),
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
  'small-group',
  'one-member',
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

/** What stands behind every answer: the network as used, and what was left out of it. */
export const AnalysisMeta = z.object({
  network: NetworkDefinition,
  version: z.string(),
  seed: z.int().nullable(),
  actors: z.int(),
  ties: z.int(),
  /** Things with two members or more: used, left out for having more than the cap; of those used, without a date. */
  linking: z.object({ used: z.int(), overCap: z.int(), undated: z.int() }),
  /** Actors that the grouping leaves without a group; null where nothing is grouped. */
  ungrouped: z.int().nullable(),
});
export type AnalysisMeta = z.infer<typeof AnalysisMeta>;

export const GroupInfo = z.object({
  /** A region, cluster or kind; `several`, `inside`, `outside`, or `community 1` … */
  key: z.string(),
  name: z.string(),
  size: z.int(),
});
export type GroupInfo = z.infer<typeof GroupInfo>;

/** An actor of a network: `group` is an index into the groups of the answer. */
export const ActorNode = EntityStub.extend({ group: z.int().nullable() });
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
