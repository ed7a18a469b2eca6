import { createHash } from 'node:crypto';
import { ChangedMeanwhile } from '../model/index.ts';
import { CHANGE_QUERY } from './changes.ts';
import { cypherText } from './cypher-files.ts';
import type { WriteBatch, WriteBatches, WriteOptions } from './port.ts';

/** Rows that go to an engine in one statement. */
const BATCH_ROWS = 2000;

/** The version of a database that has not been written to. */
export const EMPTY_VERSION = 'empty';

/** A short fingerprint of any JSON value; equal values give equal ones, in whatever order their keys stand. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex').slice(0, 16);
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Runs write batches inside a transaction that the adapter holds, the version of the data last.
 *
 * @param run sends one statement with its parameters to the open transaction
 * @param before the version of the data before
 */
export async function runBatches(
  run: (cypher: string, params: Record<string, unknown>) => Promise<unknown>,
  batches: WriteBatches,
  before: string,
  options: WriteOptions = {},
): Promise<void> {
  if (options.onlyAfter !== undefined && options.onlyAfter !== before)
    throw new ChangedMeanwhile(
      'Someone else changed the data at the same moment; nothing was written. Do it again.',
    );
  const version = options.keepVersion === true ? before : (options.version ?? versionAfter(before, batches));
  let written = 0;
  const write = async ({ query, rows }: WriteBatch) => {
    const cypher = cypherText(`write/${query}`);
    if (!cypher.includes('$rows')) await run(cypher, {});
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const part = rows.slice(start, start + BATCH_ROWS);
      await run(cypher, { rows: part });
      written += part.length;
      options.onRows?.(written);
    }
  };
  for await (const batch of batches) await write(batch);
  await write({ query: 'meta', rows: [{ id: 'data', version }] });
}

function versionAfter(before: string, batches: WriteBatches): string {
  if (!Array.isArray(batches)) throw new RangeError('batches that come one by one need their version');
  const data = (batches as readonly WriteBatch[]).filter(({ query }) => query !== CHANGE_QUERY);
  return fingerprint([before, data]);
}

/** Lets writers through one after the other. */
export class Turnstile {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when all that came before has ended, well or badly. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

/** What the mark says while something may still lie in old pages that was taken out of the data. */
export const PURGE_DUE = 'due';

/** The mark that the data is to be purged, or has been. */
export function purgeMark(version: typeof PURGE_DUE | ''): WriteBatch {
  return { query: 'meta', rows: [{ id: 'purge', version }] };
}
