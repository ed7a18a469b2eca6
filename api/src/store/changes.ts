import { randomUUID } from 'node:crypto';
import { CHANGE_TARGETS, CHANGE_TEXT, type Actor, type Change, type ChangeAction } from '../model/index.ts';
import type { WriteBatch } from './port.ts';

/** The query that writes the log; what it writes is no part of the data, so the version does not follow from it. */
export const CHANGE_QUERY = 'change';

/** What was done: to which things, and in few words what was there before and is there after. */
export interface Deed {
  action: ChangeAction;
  targets: readonly string[];
  before?: string;
  after?: string;
}

/**
 * The line of the log for one change. Give it to `store.write` with the batches of the change itself, so that both
 * are written in one transaction or neither. This is the one place where such a line is made.
 */
export function changeBatch(by: Actor, { action, targets, before, after }: Deed): WriteBatch {
  const row: Change = {
    id: randomUUID(),
    at: new Date().toISOString(),
    by: by.name,
    action,
    targets: targets.slice(0, CHANGE_TARGETS),
    count: targets.length,
    before: short(before),
    after: short(after),
  };
  return { query: CHANGE_QUERY, rows: [row] };
}

function short(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.length <= CHANGE_TEXT) return text;
  // By whole characters: the last may have been torn in two.
  const characters = Array.from(text.slice(0, CHANGE_TEXT - 1));
  return `${characters.slice(0, -1).join('')}…`;
}
