import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidInput } from '../model/index.ts';
import { HELD } from '../store/index.ts';

/**
 * A backup is gzip over lines of JSON: a head, a line for each thing that is held, a line for each file of the data
 * folder that belongs to it, and an end with how many there were and the SHA-256 of all lines before it.
 */
export const BACKUP_FORMAT = 3;
/** The first format whose ties have the words of today. */
export const TIES_OF_TODAY = 2;

/** The longest line: a thing with the longest text that it may have is far below. */
const MAX_LINE = 50_000_000;

export const Head = z.strictObject({
  sidos: z.literal('backup'),
  format: z.int().min(1),
  /** The version of the data. */
  version: z.string().max(200),
});
export type Head = z.infer<typeof Head>;

/** A file of the data folder. */
export const KeptFile = z.strictObject({ name: z.string().max(200), base64: z.string() });

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
export const End = z.strictObject({ counts: z.record(z.string(), z.int().min(0)), sha256: Digest });

/** How many things of each kind there are, by the name of the kind. */
export type Counts = Record<string, number>;

/** Makes the checksum of a backup, line by line. */
export class LineDigest {
  private readonly hash = createHash('sha256');

  add(line: string): void {
    this.hash.update(line).update('\n');
  }

  /** The digest of all lines so far; more may follow. */
  get value(): string {
    return this.hash.copy().digest('hex');
  }
}

/** What a backup or a database holds, in words: `828 entities, 2110 relations and 3 saved views and questions`. */
export function inWords(counts: Counts): string {
  const parts = HELD.filter(({ kind }) => kind !== 'mark').flatMap(({ kind, words: [one, many] }) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (parts.length < 2) return parts[0] ?? 'nothing';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Cuts text that comes in pieces into its lines; the last must end with a line feed. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > MAX_LINE) throw new InvalidInput('it has a line that is too long');
    yield* parts;
  }
  if (rest + decoder.decode() !== '') throw new InvalidInput('its end is missing');
}
