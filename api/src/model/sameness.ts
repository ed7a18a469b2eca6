import { z } from 'zod';
import { ENTITY_TYPES } from './entity-types.ts';

/** How sure it is that two are one: a register says so, their names do, or something does. */
export const SAME_BANDS = ['sure', 'likely', 'doubtful'] as const;
export type SameBand = (typeof SAME_BANDS)[number];

/** What speaks for two being one, or against it. */
export const SAME_REASONS = {
  register: 'for',
  sameName: 'for',
  joined: 'for',
  words: 'for',
  inside: 'for',
  initials: 'for',
  acronym: 'for',
  alias: 'for',
  place: 'for',
  domain: 'for',
  date: 'for',
  veto: 'against',
  doubt: 'against',
  met: 'against',
  tied: 'against',
  otherPlace: 'against',
  otherCountry: 'against',
  otherDate: 'against',
  otherNumber: 'against',
  otherKind: 'against',
} as const satisfies Record<string, 'for' | 'against'>;
export type SameReasonCode = keyof typeof SAME_REASONS;

/** A reason with what it is about: names, numbers or words of either side. */
export const SameReason = z.object({
  code: z.enum(Object.keys(SAME_REASONS) as [SameReasonCode, ...SameReasonCode[]]),
  /** Of `register`, `veto`, `doubt`: which register. */
  register: z.string().optional(),
  /** What both have, or what the first and the second have. */
  values: z.array(z.string()),
});
export type SameReason = z.infer<typeof SameReason>;

/** Two entities that may be one. Nothing is changed by it: a person judges. */
export const SameProposal = z.object({
  a: z.string(),
  b: z.string(),
  type: z.enum(ENTITY_TYPES),
  nameA: z.string(),
  nameB: z.string(),
  band: z.enum(SAME_BANDS),
  /** Likeness of the names with what speaks for and against, 0 to 1. It is no probability. */
  score: z.number().min(0).max(1),
  reasons: z.array(SameReason),
});
export type SameProposal = z.infer<typeof SameProposal>;
