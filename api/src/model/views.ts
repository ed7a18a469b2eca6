import { z } from 'zod';
import type { Actor } from './access.ts';
import { line, lines, text } from './bounds.ts';
import { IdText } from './scalars.ts';

/** What is kept under a name: a view of the network, or a question asked of it. */
export const SAVED_KINDS = ['view', 'question'] as const;

/** Views and questions that one may keep, and all together. */
export const SAVED_PER_OWNER = 500;
export const SAVED_IN_ALL = 2_000;

/** What a user saves: `state` is the query string that restores it. */
export const NewSavedView = z.strictObject({
  kind: z.enum(SAVED_KINDS).default('view'),
  name: line(200, 1, 'give it a name'),
  note: lines(5_000).default(''),
  state: text(20_000),
});
export type NewSavedView = z.infer<typeof NewSavedView>;

/** A saved view or question, kept in the database beside the data and untouched by loading. */
export const SavedView = z.strictObject({
  id: IdText,
  kind: z.enum(SAVED_KINDS),
  // As it was saved, also by a Sidos that took signs which are refused now.
  name: z.string().min(1).max(200),
  note: z.string().max(5_000),
  state: z.string().max(20_000),
  savedAt: text(40),
  /** Who saved it; null: saved by a Sidos that did not know. */
  owner: text(200, 1).nullable(),
});
export type SavedView = z.infer<typeof SavedView>;

/** All saved views and questions, the newest first. */
export const SavedViews = z.object({ views: z.array(SavedView).max(SAVED_IN_ALL) });
export type SavedViews = z.infer<typeof SavedViews>;

/** Whether someone may take a saved view or question away: its owner, and a keeper. */
export function mayRemove(actor: Actor, { owner }: SavedView): boolean {
  return actor.role === 'keeper' || owner === actor.name;
}
