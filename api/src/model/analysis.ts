import { z } from 'zod';
import { IsoDate } from './entities.ts';
import { EntityStub } from './payloads.ts';
import { CERTAINTIES, REGION_LEVELS, ROLES } from './vocabulary.ts';

/** Who the nodes of a network are. */
export const NETWORK_ACTORS = ['organisation', 'person', 'cluster', 'region'] as const;
/** What two actors must share to be tied. */
export const LINKING_TYPES = ['project', 'event', 'cluster', 'person', 'organisation'] as const;
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
  through: z.array(z.enum(LINKING_TYPES)).min(1).default(['project']),
  roles: z.array(z.enum(ROLES)).default([]),
  documents: z.array(z.string()).default([]),
  certainty: z.array(z.enum(CERTAINTIES)).default([]),
  /** Region ids: only actors that lie in one of them, or in a region below it. */
  regions: z.array(z.string()).default([]),
  period: Period.default({}),
  weight: z.enum(TIE_WEIGHTS).default('newman'),
  /** Shared things of more members than this are ignored, and how many is said; null: none. */
  cap: z.int().min(2).nullable().default(null),
  /** A tie needs at least this many shared things. */
  minimum: z.int().min(1).default(1),
});
export type NetworkDefinition = z.infer<typeof NetworkDefinition>;

/**
 * How actors are put into groups, one group an actor. `clusters`: those in exactly one cluster belong to it, those
 * in several to the group `several`, those in none to no group. `cluster`: its members against the rest.
 */
export const Grouping = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('region'), level: z.enum(REGION_LEVELS).default('region') }),
  z.strictObject({ by: z.literal('kind') }),
  z.strictObject({ by: z.literal('clusters') }),
  z.strictObject({ by: z.literal('cluster'), id: z.string() }),
  z.strictObject({
    by: z.literal('community'),
    seed: z.int().default(1),
    resolution: z.number().positive().default(1),
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
  /** Things that could link: used, left out for having more members than the cap, bearing no date. */
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

/** A tie of the projection: what is shared, and how strong under each weighting. Ends index the actors. */
export const ProjectedTie = z.object({
  a: z.int(),
  b: z.int(),
  count: z.int(),
  newman: z.number(),
  perMember: z.number(),
  jaccard: z.number(),
  /** Ids of the shared things. */
  via: z.array(z.string()),
});
export type ProjectedTie = z.infer<typeof ProjectedTie>;

const request = { network: NetworkDefinition.prefault({}) };
const seeded = {
  seed: z
    .int()
    .min(0)
    .max(2 ** 31)
    .default(1),
};

export const ProjectionRequest = z.strictObject({ ...request, grouping: Grouping.nullable().default(null) });
export type ProjectionRequest = z.infer<typeof ProjectionRequest>;
export const ProjectionAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  actors: z.array(ActorNode),
  ties: z.array(ProjectedTie),
  /** The shared things named in `via`. */
  shared: z.array(EntityStub),
});
export type ProjectionAnswer = z.infer<typeof ProjectionAnswer>;

export const MeasuresRequest = z.strictObject({
  ...request,
  grouping: Grouping.nullable().default(null),
  /** Keys of the catalogue; empty: all that the size allows. */
  measures: z.array(z.string()).default([]),
  ...seeded,
});
export type MeasuresRequest = z.infer<typeof MeasuresRequest>;

/** One measure over all actors, ties, groups, or the whole, in the order of those lists. */
export const MeasureColumn = z.object({
  key: z.string(),
  level: z.enum(['node', 'edge', 'group', 'global']),
  values: z.array(z.number().nullable()),
  estimate: z.boolean(),
  absence: Absence.optional(),
});
export type MeasureColumn = z.infer<typeof MeasureColumn>;
export const MeasuresAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  actors: z.array(ActorNode),
  ties: z.array(z.object({ a: z.int(), b: z.int(), count: z.int(), weight: z.number() })),
  columns: z.array(MeasureColumn),
  leftOut: z.array(z.object({ key: z.string(), reason: z.string() })),
});
export type MeasuresAnswer = z.infer<typeof MeasuresAnswer>;

/** GET /analysis/catalog: the measures that the desks can offer. */
export const MeasureCatalog = z.object({
  measures: z.array(
    z.object({
      key: z.string(),
      level: z.enum(['node', 'edge', 'group', 'global']),
      needsGroups: z.boolean(),
      /** Rough cost as a power of the size: cheap ones run at once, dear ones when asked for. */
      cost: z.enum(['cheap', 'dear']),
    }),
  ),
});
export type MeasureCatalog = z.infer<typeof MeasureCatalog>;

/** A line of a streamed answer (application/x-ndjson): progress, then one result or one problem. */
export const Progress = z.object({
  progress: z.object({ step: z.string(), done: z.number().min(0).max(1) }),
});
export type Progress = z.infer<typeof Progress>;

export const SureRequest = z.strictObject({
  ...request,
  grouping: Grouping.nullable().default(null),
  measure: z.string(),
  /** Share of the memberships taken out at random in each run. */
  missing: z.number().min(0.01).max(0.5).default(0.1),
  runs: z.int().min(10).max(500).default(100),
  ...seeded,
});
export type SureRequest = z.infer<typeof SureRequest>;

/** How sure a ranking is: for each actor its rank, and the range of 90 % of the runs. */
export const SureAnswer = z.object({
  meta: AnalysisMeta,
  measure: z.string(),
  missing: z.number(),
  runs: z.int(),
  actors: z.array(
    ActorNode.extend({
      value: z.number(),
      rank: z.number(),
      low: z.number(),
      median: z.number(),
      high: z.number(),
    }),
  ),
  /** Spearman's rank correlation with the ranking under another weighting or seed; null where undefined. */
  variants: z.array(
    z.object({ kind: z.enum(['weight', 'seed']), name: z.string(), correlation: z.number().nullable() }),
  ),
});
export type SureAnswer = z.infer<typeof SureAnswer>;
