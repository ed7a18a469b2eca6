import { z } from 'zod';
import { Seed, between, list, text, whole } from '../bounds.ts';
import { Absence, ActorNode, AnalysisMeta, GroupInfo, Grouping, NetworkDefinition } from './network.ts';

/** The key of a measure, as `edge.betweenness_raw`. */
const MeasureKey = text(100, 1);

const request = { network: NetworkDefinition.prefault({}) };
const seeded = { seed: Seed.default(1) };

export const MeasuresRequest = z.strictObject({
  ...request,
  grouping: Grouping.nullable().default(null),
  /** Keys of the catalogue, on every level or on one as `edge.betweenness_raw`; empty: all that the size allows. */
  measures: list(MeasureKey, 300).default([]),
  ...seeded,
});
export type MeasuresRequest = z.infer<typeof MeasuresRequest>;

/**
 * One measure over all actors, ties or groups, in the order of those lists, or one value for the whole. Yes and no
 * are 1 and 0, the role of Guimerà and Amaral its number (R4: 4).
 */
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
