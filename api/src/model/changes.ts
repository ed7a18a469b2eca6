import { z } from 'zod';
import { Actor } from './access.ts';
import { MAX_ID, counted, text } from './bounds.ts';

/** What can be done that is written into the log of changes. */
export const CHANGE_ACTIONS = [
  'data-loaded',
  'backup-restored',
  'source-imported',
  'source-removed',
  'source-switched',
  'network-made',
  'network-renamed',
  'network-removed',
  'network-put-back',
  'person-corrected',
  'person-erased',
  'view-saved',
  'view-removed',
  'question-saved',
  'question-removed',
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** Characters of a text of the log, and ids named in one change; what is more is cut, and its number said. */
export const CHANGE_TEXT = 500;
export const CHANGE_TARGETS = 100;

/**
 * One line of the log of changes: when, who, what. It is written with the change itself and not altered, but
 * that the name of someone who is erased is taken out of it. Nothing of
 * how someone logged in stands in it: no token, no header, no address.
 */
export const Change = z.strictObject({
  id: z.string().min(1),
  /** When, UTC, ISO 8601. */
  at: z.iso.datetime(),
  /** The name of who did it. */
  by: Actor.shape.name,
  action: z.enum(CHANGE_ACTIONS),
  /** Ids of what was changed, the first {@link CHANGE_TARGETS} of them. */
  targets: z.array(z.string().max(MAX_ID)).max(CHANGE_TARGETS),
  /** How many things were changed. */
  count: z.int().min(0),
  /** What it was before, and is after, where that is short; null: nothing, or too much to write down. */
  before: z.string().max(CHANGE_TEXT).nullable(),
  after: z.string().max(CHANGE_TEXT).nullable(),
});
export type Change = z.infer<typeof Change>;

/** Lines of the log in one answer at most. */
export const MAX_CHANGES = 500;

/** Which lines of the log: all of them, or those by someone, of a kind, on a thing. */
export const ChangesQuery = z.strictObject({
  /** Only lines before this place: `next` of an answer. */
  before: text(200)
    .regex(/^\d{4}-\S+ \S+$/, 'give "next" of the answer before')
    .optional(),
  by: text(200).default(''),
  action: z.enum(CHANGE_ACTIONS).or(z.literal('')).default(''),
  target: text(MAX_ID).default(''),
  limit: counted(MAX_CHANGES, 100),
});
export type ChangesQuery = z.infer<typeof ChangesQuery>;

/** Lines of the log, the newest first; `next` is where the following page begins, null after the last. */
export const ChangesAnswer = z.object({
  changes: z.array(Change).max(MAX_CHANGES),
  next: z.string().max(200).nullable(),
});
export type ChangesAnswer = z.infer<typeof ChangesAnswer>;
