import { z } from 'zod';
import { Line, Lines } from './text.ts';

/** What is kept under a name: a view of the network, or a question asked of it. */
export const SAVED_KINDS = ['view', 'question'] as const;

/** What a user saves: `state` is the query string that restores it. */
export const NewSavedView = z.strictObject({
  kind: z.enum(SAVED_KINDS).default('view'),
  name: Line.min(1, 'give it a name').max(200),
  note: Lines.max(5_000).default(''),
  state: z.string().max(20_000),
});
export type NewSavedView = z.infer<typeof NewSavedView>;

/** A saved view or question, kept in the database beside the data and untouched by loading. */
export const SavedView = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(SAVED_KINDS),
  name: z.string().min(1),
  note: z.string(),
  state: z.string(),
  savedAt: z.string(),
});
export type SavedView = z.infer<typeof SavedView>;

/** All saved views and questions, the newest first. */
export const SavedViews = z.object({ views: z.array(SavedView) });
export type SavedViews = z.infer<typeof SavedViews>;
