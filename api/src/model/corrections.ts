import { z } from 'zod';
import { Line, Text } from './text.ts';

/**
 * What can be put right by hand: an entity's name or aliases; a tie's role, the other end that it leads to, or that it
 * does not hold at all.
 */
export const CORRECTED_FIELDS = ['name', 'aliases', 'role', 'to', 'wrong'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Texts of a correction; as many as a person may have aliases. */
const Values = z.array(Text.max(500)).max(50);

/** What a keeper puts right: `target` is the id of an entity or a tie, `values` what is to stand there. */
export const NewCorrection = z.strictObject({
  target: Line.min(1).max(500),
  field: z.enum(CORRECTED_FIELDS),
  values: Values,
  /** Why, and on whose word. */
  why: Line.max(500).default(''),
});
export type NewCorrection = z.infer<typeof NewCorrection>;

/**
 * A correction as it is kept, beside the data. Loading applies all of them, the oldest first, to what the sources say;
 * so a source that is loaded again with the fault in it does not bring the fault back.
 */
export const Correction = z.strictObject({
  id: z.string().min(1),
  at: z.iso.datetime(),
  by: z.string().min(1),
  target: z.string().min(1),
  field: z.enum(CORRECTED_FIELDS),
  values: z.array(z.string()),
  /** What stood there. */
  before: z.array(z.string()),
  why: z.string(),
});
export type Correction = z.infer<typeof Correction>;
