import { z } from 'zod';
import { Euros, MAX_NOTE, between, line, list } from './bounds.ts';
import { DocumentNumber, Evidence, LineNumber, formatLines, parseLocator } from './evidence.ts';
import { IsoDate, Word } from './scalars.ts';
import { STATUSES } from './words.ts';

/**
 * What is said of a thing and has a source of its own: it holds for the document that says it, not for all that the
 * thing rests on.
 */

/** The languages that a note is written in. */
export const LANGUAGES = {
  fi: line(MAX_NOTE).optional(),
  sv: line(MAX_NOTE).optional(),
  en: line(MAX_NOTE).optional(),
};
/** Whether a note says anything. */
export function hasLanguage(note: Partial<Record<keyof typeof LANGUAGES, string | undefined>>): boolean {
  return [note.fi, note.sv, note.en].some((text) => text !== undefined);
}

/** A note on a source, such as a sum that does not add up: the document and lines it is about, in some languages. */
export const Note = z
  .strictObject({ document: DocumentNumber, lines: list(LineNumber, 100_000, 1), ...LANGUAGES })
  .refine(hasLanguage, 'write the note in at least one of fi, sv, en');
export type Note = z.infer<typeof Note>;

/** How far a project has come, as a document says it; `asOf`: when that was so. */
export const ProjectStatus = z.strictObject({
  ...Evidence.shape,
  is: z.enum(STATUSES),
  asOf: IsoDate.optional(),
});
export type ProjectStatus = z.infer<typeof ProjectStatus>;

/** What a source prints as the sum of one kind of costs, or of one source of money, over a whole budget. */
export const PrintedSum = z.strictObject({ ...Evidence.shape, category: Word, amountEur: Euros });
export type PrintedSum = z.infer<typeof PrintedSum>;

/** What values of an own attribute are: free words, words that recur, numbers, dates. */
export const ATTRIBUTE_KINDS = ['text', 'category', 'number', 'date'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

/** A column of a user's own table that the vocabulary has no property for: its name, and what stands there. */
export const Attribute = z.strictObject({
  ...Evidence.shape,
  name: Word,
  kind: z.enum(ATTRIBUTE_KINDS),
  value: z.union([line(MAX_NOTE), between(-1e18, 1e18)]),
});
export type Attribute = z.infer<typeof Attribute>;

/** Own attributes of an entity or a tie; at most so many, as many as a table may have columns. */
export const ATTRIBUTES = list(Attribute, 2_000).optional();

/** What is said of a thing by one document. */
export type Item = Note | ProjectStatus | PrintedSum | Attribute;

/** The properties that hold items. */
export const ITEM_KEYS = ['notes', 'statuses', 'sums', 'attributes'] as const;

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** One of each, in the order of their documents, then of what they say: the same whatever came first. */
export function unitedItems<One extends Item>(items: readonly One[]): One[] {
  const keyOf = (item: One) => JSON.stringify([item.document, Object.entries(item).sort(byKey)]);
  return [...new Map(items.map((item) => [keyOf(item), item]))].sort(byKey).map(([, item]) => item);
}

/** Statuses from the first to the last: by when they held, those without a date first. */
export function inTime(statuses: readonly ProjectStatus[]): ProjectStatus[] {
  const rank = ({ asOf = '', is }: ProjectStatus) => `${asOf} ${STATUSES.indexOf(is)}`;
  return [...statuses].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The form in the database, where a property holds scalars only: JSON, its lines as ranges. */
export function packItem({ lines, ...rest }: Item): string {
  return JSON.stringify({ ...rest, lines: formatLines(lines) });
}

/** Reads what {@link packItem} wrote; a note of an earlier Sidos is no JSON and comes back as it is. */
export function unpackItem(packed: string): unknown {
  if (!packed.startsWith('{')) return packed;
  try {
    const { lines, document, ...rest } = JSON.parse(packed) as Record<string, unknown>;
    return { ...rest, document, lines: parseLocator(String(lines), String(document)).lines };
  } catch {
    return packed;
  }
}
