import { z } from 'zod';
import { json, keyed, text, whole } from './bounds.ts';
import { EntityStub } from './payloads.ts';

/** A whole number of 64 bits as its digits; null where it is none. */
function wholeOf(digits: unknown): bigint | null {
  if (typeof digits !== 'string' || !/^-?\d{1,19}$/.test(digits)) return null;
  return BigInt.asIntN(64, BigInt(digits)) === BigInt(digits) ? BigInt(digits) : null;
}

/** What is wrong with the whole numbers in a parameter; null: nothing. */
function faultOf(value: unknown): string | null {
  if (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    !Number.isSafeInteger(value) &&
    Math.abs(value) < 2 ** 64
  )
    return 'a whole number beyond 9007199254740991 loses digits as a number of JSON. Write it as {"$integer": "its digits"}';
  if (typeof value !== 'object' || value === null) return null;
  if ('$integer' in value)
    return Object.keys(value).length === 1 && wholeOf(value.$integer) !== null
      ? null
      : '{"$integer": "…"} holds the digits of a whole number from -9223372036854775808 to 9223372036854775807, and nothing beside it';
  for (const item of Object.values(value)) {
    const fault = faultOf(item);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * Parameters of a query. Whole numbers beyond ±(2⁵³ − 1), which numbers of JSON do not keep, are written as
 * `{"$integer": "708663653625634816"}`.
 */
export const AskParams = keyed(json(4, 10_000, 20_000), 100).superRefine((params, context) => {
  for (const [name, value] of Object.entries(params)) {
    const message = faultOf(value);
    if (message !== null) context.addIssue({ code: 'custom', path: [name], message });
  }
});

export const AskRequest = z.strictObject({
  // Not trimmed: positions of faults are counted in the text as it was written.
  cypher: text(20_000, 1, 'write a query').regex(/[^\s;]/, 'write a query'),
  params: AskParams.default({}),
  timeoutMs: whole(100, 30_000).default(10_000),
  maxRows: whole(1, 10_000).default(1_000),
});
export type AskRequest = z.infer<typeof AskRequest>;

/**
 * What was left out of an answer, and at which limit: rows beyond a number, rows that would have made the answer
 * larger than a number of bytes, and the ends of cells longer than a number of characters. Null: nothing.
 */
export const AskCut = z.object({
  rows: z.int().nullable(),
  bytes: z.int().nullable(),
  cells: z.object({ count: z.int(), characters: z.int() }).nullable(),
});
export type AskCut = z.infer<typeof AskCut>;

/**
 * Rows of a user's own query. An entity in a cell is its id; all entities and ties met in the cells stand once in
 * `nodes` and `ties`, so that the answer can be drawn. Whole numbers beyond ±(2⁵³ − 1), and what is no number (NaN,
 * Infinity), are text, dates and times too. `truncated`: more rows were there; `cut` says at which limit.
 */
export const AskAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  nodes: z.array(EntityStub),
  ties: z.array(z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string() })),
  truncated: z.boolean(),
  cut: AskCut,
  ms: z.number(),
});
export type AskAnswer = z.infer<typeof AskAnswer>;
