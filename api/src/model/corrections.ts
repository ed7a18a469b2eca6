import { z } from 'zod';
import { MAX_WORD, line, list } from './bounds.ts';

/**
 * What can be put right by hand: an entity's name or aliases; a tie's role, the other end that it leads to, or that it
 * does not hold at all.
 */
export const CORRECTED_FIELDS = ['name', 'aliases', 'role', 'to', 'wrong'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Characters of the id of a tie: of both its ends and its role. */
const MAX_TIE_ID = 2_000;

/** What a keeper puts right: `target` is the id of an entity or a tie, `values` what is to stand there. */
export const NewCorrection = z.strictObject({
  target: line(MAX_TIE_ID),
  field: z.enum(CORRECTED_FIELDS),
  values: list(line(MAX_WORD), 50),
  /** Why, and on whose word. */
  why: line(500, 0).default(''),
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
