import { z } from 'zod';
import { Seed, between, list, text, whole } from '../bounds.ts';
import { NetworkDefinition } from './definition.ts';
import { Absence, ActorNode, AnalysisMeta, GroupInfo, Grouping } from './network.ts';

/** The key of a measure, as `edge.betweenness_raw`. */
const MeasureKey = text(100, 1);

const request = { network: NetworkDefinition.prefault({}) };
const seeded = { seed: Seed.default(1) };

/** Under what measures are listed, in this order. */
export const MEASURE_FAMILIES = [
  'partners',
  'routes',
  'openings',
  'groups',
  'cohesion',
  'prominence',
  'communities',
  'ties',
  'group',
  'whole',
] as const;
export type MeasureFamily = (typeof MEASURE_FAMILIES)[number];

/**
 * What values are: an `amount` can be ordered, averaged and drawn as a size; `yes-no` is 1 and 0; a `name` only tells
 * apart; a `role` is one of the seven of Guimerà and Amaral, by its number (R4: 4).
 */
export const MEASURE_KINDS = ['amount', 'yes-no', 'name', 'role'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const MeasuresRequest = z.strictObject({
  ...request,
  grouping: Grouping.nullable().default(null),
  /** Keys of the catalogue, on every level or on one as `edge.betweenness_raw`; empty: all that the size allows. */
  measures: list(MeasureKey, 300).default([]),
  ...seeded,
});
export type MeasuresRequest = z.infer<typeof MeasuresRequest>;

/** One measure over all actors, ties or groups, in the order of those lists, or one value for the whole. */
export const MeasureColumn = z.object({
  key: z.string(),
  level: z.enum(['node', 'edge', 'group', 'global']),
  kind: z.enum(MEASURE_KINDS),
  values: z.array(z.number().nullable()),
  estimate: z.boolean(),
  absence: Absence.optional(),
});
export type MeasureColumn = z.infer<typeof MeasureColumn>;
export const MeasuresAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  actors: z.array(ActorNode),
  /** As columns: ends as indices into the actors. */
  ties: z.object({
    a: z.array(z.int()),
    b: z.array(z.int()),
    count: z.array(z.int()),
    weight: z.array(z.number()),
  }),
  columns: z.array(MeasureColumn),
  leftOut: z.array(z.object({ key: z.string(), reason: Absence })),
});
export type MeasuresAnswer = z.infer<typeof MeasuresAnswer>;

/** How a number is defined: in symbols, null where a sentence says it all, and the works that it comes from. */
export const Definition = z.object({
  formula: z.string().nullable(),
  /** In short, as in a sentence, and in full. */
  sources: z.array(z.object({ short: z.string(), full: z.string() })),
});
export type Definition = z.infer<typeof Definition>;

/** GET /analysis/catalog: the measures that the desks can offer, and the figures of the desks by their keys. */
export const MeasureCatalog = z.object({
  measures: z.array(
    Definition.extend({
      key: z.string(),
      level: z.enum(['node', 'edge', 'group', 'global']),
      family: z.enum(MEASURE_FAMILIES),
      kind: z.enum(MEASURE_KINDS),
      /** Among those that are computed before anything is chosen. */
      isUsual: z.boolean(),
      needsGroups: z.boolean(),
      /** Whether it is the form of another in which ties count by strength, or are as long as 1 / weight. */
      weighting: z.enum(['none', 'strength', 'length']),
      /** Why a value is missing where one is; null where none can be. */
      absence: Absence.nullable(),
      /** Rough cost as a power of the size: cheap ones run at once, dear ones when asked for. */
      cost: z.enum(['cheap', 'dear']),
    }),
  ),
  figures: z.array(Definition.extend({ key: z.string() })),
});
export type MeasureCatalog = z.infer<typeof MeasureCatalog>;

export const SureRequest = z.strictObject({
  ...request,
  grouping: Grouping.nullable().default(null),
  measure: MeasureKey,
  /** Share of the memberships taken out at random in each run. */
  missing: between(0.01, 0.5).default(0.1),
  runs: whole(10, 500).default(100),
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
