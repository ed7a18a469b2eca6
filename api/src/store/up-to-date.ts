import { unitedTies } from '../meanings/index.ts';
import { EARLIER_NATURES, tieIdOfToday } from '../model/index.ts';
import { FORMAT, MARKS } from './marks.ts';
import type { Store, WriteBatch } from './port.ts';
import type { ReadRow } from './queries.ts';
import { entityBatches, relationBatches } from './rows.ts';

/**
 * Puts what an earlier Sidos wrote into the words of today: ties that have another type now, and the corrections that
 * name them by the id they had, and what follows from names, such as the text that is searched. Then it marks the
 * database, so that an earlier Sidos refuses it; data that is up to date is not written to.
 */
export async function bringUpToDate(store: Store): Promise<void> {
  const earlier = await store.read('earlier-ties', { natures: [...EARLIER_NATURES] });
  if (earlier.length > 0) await rewrite(store, earlier);
  await markFormat(store);
}

async function rewrite(store: Store, earlier: readonly ReadRow<'earlier-ties'>[]): Promise<void> {
  const corrections = (await store.read('corrections', {})).map((correction) => ({
    ...correction,
    target: tieIdOfToday(correction.target),
  }));
  const renamed = earlier.map(({ relation }) => relation);
  const ids = new Set(renamed.map(({ id }) => id));
  const was = new Set(earlier.map((row) => row.was));
  // What they become may be there already, with lines of its own.
  const there = (await store.read('relations', {}))
    .map(({ relation }) => relation)
    .filter(({ id }) => ids.has(id) && !was.has(id));
  const batches: WriteBatch[] = [
    { query: 'remove-relations', rows: earlier.map(({ was: id, start: from }) => ({ id, from })) },
    ...relationBatches(unitedTies([...there, ...renamed])),
    { query: 'correction', rows: corrections },
  ];
  await store.write(batches);
}

async function markFormat(store: Store): Promise<void> {
  const mark = { id: MARKS.format, version: FORMAT };
  const marks = await store.read('marks', {});
  if (marks.some(({ id, version }) => id === mark.id && version === mark.version)) return;
  const entities = (await store.read('entities', {})).map(({ entity }) => entity);
  await store.write([...entityBatches(entities), { query: 'meta', rows: [mark] }], { keepVersion: true });
}
