import { z } from 'zod';
import { MAX_WORD, line } from './bounds.ts';
import { Correction } from './corrections.ts';
import { Person } from './entities.ts';
import { CardTie, EntityStub } from './payloads.ts';

/** What of the database may hold someone's name beside the person's own entity and ties. */
export const HELD_IN = ['entity', 'tie', 'view', 'question', 'change', 'correction', 'row'] as const;

/** A text in which someone is named: what holds it, which of its properties, and the text. */
export const Mention = z.object({
  in: z.enum(HELD_IN),
  id: z.string(),
  /** What the thing is called, for people to read. */
  name: z.string(),
  property: z.string(),
  text: z.string(),
  /** Whether the name stands there; else a part of it or a short form, of which only a reader can tell whose it is. */
  certain: z.boolean(),
});
export type Mention = z.infer<typeof Mention>;

/** The lines of a document that the person or one of the person's ties rests on. */
export const PersonDocument = z.object({
  number: z.string(),
  title: z.string(),
  lines: z.array(z.int()),
});

/** All that is held of one person. */
export const PersonData = z.object({
  version: z.string(),
  person: Person,
  ties: z.array(CardTie),
  documents: z.array(PersonDocument),
  mentions: z.array(Mention),
  corrections: z.array(Correction),
  /** Others of the same name, who stay when this one is erased. */
  namesakes: z.array(EntityStub),
});
export type PersonData = z.infer<typeof PersonData>;

/** What a keeper sends to erase someone: the name, written out, so that nobody is erased by a slip. */
export const EraseRequest = z.strictObject({ name: line(MAX_WORD) });

/** What an erasure took away: numbers, no names. */
export const Erasure = z.object({
  /** The id of the tombstone that keeps the person from coming back with a load. */
  tombstone: z.string(),
  ties: z.int(),
  /** Texts that the name was taken out of. */
  texts: z.int(),
  /** Texts with a part of the name or a short form of it, which were left as they are. */
  left: z.int(),
  /** What of it the database may hold on its disk for a while yet; null: nothing. */
  note: z.string().nullable(),
});
export type Erasure = z.infer<typeof Erasure>;
