import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { relationId, typeOfId, type RelationKey } from './identity.ts';
import { relationType, type RelationType } from './vocabulary.ts';

/**
 * What a Sidos of before wrote and this one says otherwise. Databases, backups and record files of then are read
 * through here, at each of their doors, so that nothing of them is lost and nothing else knows of it.
 */

/** A tie as it is read: from a record file (no id), a database or a backup. */
type AnyTie = Readonly<Record<string, unknown>>;

/** The natures of PART_OF that contained nothing. */
export const EARLIER_NATURES = ['related', 'follow-up'] as const;

/**
 * A tie in the words of today. PART_OF once said also what is only near: what followed FOLLOWS, organisations and
 * clusters that were related COOPERATE, a project that was related to another CONCERNS it; between regions, where
 * no such tie is, it stays the part that it counted as. What says the same of both ends begins at the lower id.
 */
export function tieOfToday(tie: AnyTie): AnyTie {
  const said = markedTotal(notesOfToday(tie));
  const renamed = renamedTie(said);
  const { type, from, to } = renamed;
  if (typeof from !== 'string' || typeof to !== 'string') return said;
  const turned = isMutual(type) && from > to ? { ...renamed, from: to, to: from } : renamed;
  if (turned === said || !('id' in tie)) return turned;
  return { ...turned, id: relationId(turned as unknown as RelationKey) };
}

/**
 * A thing with its notes as they are today. A note was once one sentence in English, with neither document nor lines: it
 * is given those of the first evidence of its thing.
 */
export function notesOfToday<T extends Readonly<Record<string, unknown>>>(thing: T): T {
  const { notes, evidence } = thing;
  if (!Array.isArray(notes) || !notes.some((note) => typeof note === 'string')) return thing;
  const [first] = z.array(Evidence).catch([]).parse(evidence);
  if (first === undefined) return thing;
  const { document, lines } = first;
  return {
    ...thing,
    notes: notes.map((note: unknown) => (typeof note === 'string' ? { document, lines, en: note } : note)),
  };
}

/** Names under which a table's own total stood before it was marked as one. */
const TOTAL = /^(total|yhteensä|sum|summa|totalt)$/iu;

/** The id that a tie has today, from the id that it had. */
export function tieIdOfToday(id: string): string {
  const [type, from, to, qualifier] = id.split('|');
  if (type !== 'PART_OF' || from === undefined || to === undefined) return id;
  if (!EARLIER_NATURES.some((nature) => nature === qualifier)) return id;
  return tieOfToday({ id, type, from, to, nature: qualifier }).id as string;
}

function renamedTie(tie: AnyTie): AnyTie {
  const { nature, ...rest } = tie;
  if (tie.type !== 'PART_OF' || !EARLIER_NATURES.some((earlier) => earlier === nature)) return tie;
  const type = typeInstead(String(nature), String(tie.from), String(tie.to));
  return type === 'PART_OF' ? { ...rest, type, nature: 'part' } : { ...rest, type };
}

function markedTotal(tie: AnyTie): AnyTie {
  const { type, category, total } = tie;
  const isTotal = type === 'ALLOCATES' && typeof category === 'string' && TOTAL.test(category);
  return isTotal && total === undefined ? { ...tie, total: true } : tie;
}

function typeInstead(nature: string, from: string, to: string): RelationType {
  const end = typeOfId(from);
  if (end !== typeOfId(to)) return 'PART_OF';
  if (nature === 'follow-up' && (end === 'project' || end === 'organisation')) return 'FOLLOWS';
  if (end === 'project') return 'CONCERNS';
  return end === 'organisation' || end === 'cluster' ? 'COOPERATES_WITH' : 'PART_OF';
}

function isMutual(type: unknown): boolean {
  return type === 'COOPERATES_WITH' && relationType(type).mutual === true;
}
