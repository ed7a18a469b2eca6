import { z } from 'zod';
import { line, whole } from '../bounds.ts';
import { AskAnswer } from '../ask.ts';
import { EntityStub } from '../payloads.ts';
import { ACTOR_TYPES, RELATION_TYPES } from '../vocabulary.ts';
import { Pattern } from './pattern.ts';
import { DIRECTIONS, MAX_STEPS } from './steps.ts';

const timeoutMs = whole(100, 30_000).default(10_000);

/** `limit`: most rows given back. */
export const PatternRequest = z.strictObject({
  pattern: Pattern,
  limit: whole(1, 10_000).default(1_000),
  timeoutMs,
});
export type PatternRequest = z.infer<typeof PatternRequest>;

/** A column of the answer: the entity of a step (a cell is its id), the word a group is made by, or a number. */
export const PatternColumn = z.object({
  name: z.string(),
  is: z.enum(['entity', 'kind', 'type', 'count', 'sum']),
  step: z.int(),
});
export type PatternColumn = z.infer<typeof PatternColumn>;

/**
 * The answer to a question, with the Cypher that gave it. `nodes` and `ties`: all entities of the rows, and the ties
 * that carry them, with those of steps that the table does not show. `total`: rows there are without the limit, or
 * with `exact` false at least so many. `emptiedBy`: where there is no row, the first step with which the question has
 * no answer any more; null also where the measure drops all rows.
 */
export const PatternAnswer = z.object({
  cypher: z.string(),
  params: z.record(z.string(), z.json()),
  columns: z.array(PatternColumn),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  nodes: AskAnswer.shape.nodes,
  ties: AskAnswer.shape.ties,
  total: z.int(),
  exact: z.boolean(),
  truncated: z.boolean(),
  emptiedBy: z.int().nullable(),
  ms: z.number(),
});
export type PatternAnswer = z.infer<typeof PatternAnswer>;

export const PatternCountRequest = z.strictObject({ pattern: Pattern, timeoutMs });
export type PatternCountRequest = z.infer<typeof PatternCountRequest>;
/**
 * How many rows the answer has (with `exact` false: at least so many); `steps[i]`: how many different entities step i
 * has in it, null where it makes none.
 */
export const PatternCount = z.object({
  cypher: z.string(),
  params: z.record(z.string(), z.json()),
  total: z.int(),
  exact: z.boolean(),
  steps: z.array(z.int().nullable()),
  emptiedBy: z.int().nullable(),
  ms: z.number(),
});
export type PatternCount = z.infer<typeof PatternCount>;

/** What can be chosen: the next step (tie and type), or a part of the step or of its tie. */
export const CHOICE_PARTS = [
  'next',
  'type',
  'kind',
  'place',
  'cluster',
  'theme',
  'status',
  'document',
  'entity',
  'relation',
  'role',
  'tieDocument',
] as const;
export type ChoicePart = (typeof CHOICE_PARTS)[number];

export const ChoicesRequest = z
  .strictObject({
    pattern: Pattern,
    step: whole(0, MAX_STEPS - 1),
    part: z.enum(CHOICE_PARTS),
    /** Only choices with this text in their name; for places, clusters and entities. */
    text: line(200, 0).default(''),
    limit: whole(1, 500).default(100),
  })
  .refine(({ pattern, step }) => step < pattern.steps.length, {
    path: ['step'],
    error: 'the question has no such step',
  });
export type ChoicesRequest = z.infer<typeof ChoicesRequest>;

/** A way to go on: a relation in a direction, and the type of entity at its other end. */
export const NextStep = z.object({
  relation: z.enum(RELATION_TYPES),
  direction: z.enum(DIRECTIONS),
  type: z.enum(ACTOR_TYPES),
});
export type NextStep = z.infer<typeof NextStep>;

/**
 * A choice that has answers: `value` is the word, id, or number of a document; `count` is how many different
 * entities the step has with it (for `next`: the new step), what the part asks now being left out.
 */
export const PatternChoice = z.object({
  value: z.string(),
  /** The entity that a place, cluster, document or entity is. */
  entity: EntityStub.nullable(),
  next: NextStep.nullable(),
  count: z.int(),
});
export type PatternChoice = z.infer<typeof PatternChoice>;

/**
 * Choices, most answers first; `total`: how many there are without the limit; with `exact` false there may be more of
 * them, and more of each.
 */
export const ChoicesAnswer = z.object({
  choices: z.array(PatternChoice),
  total: z.int(),
  exact: z.boolean(),
  emptiedBy: z.int().nullable(),
  ms: z.number(),
});
export type ChoicesAnswer = z.infer<typeof ChoicesAnswer>;
