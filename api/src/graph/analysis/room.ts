import { type Incidence } from '../../measures/two-mode/incidence.ts';
import { TooLarge, grouped } from '../../model/index.ts';

/**
 * Most ties of a projection. The columns of numbers that it and its measures are worked out in lie outside the heap, where
 * no thread has a limit of its own: some 300 bytes a tie at most, when shares of them are summed up by threads.
 */
export const MOST_TIES = 3_000_000;

/**
 * Looks before a projection is made whether there is room for it.
 *
 * @throws TooLarge saying what to narrow
 */
export function checkRoom(incidence: Incidence, most = MOST_TIES): void {
  if (pairsAtMost(incidence) <= most || !hasMoreTies(incidence, most)) return;
  throw new TooLarge(
    `This network would have more than ${grouped(most)} ties between its actors. Narrow it: a cap on the size of what is shared, fewer kinds of things, documents or regions.`,
  );
}

/** Pairs of members over all events: those that share several are counted once for each. */
function pairsAtMost({ events, eventOffsets }: Incidence): number {
  let pairs = 0;
  for (let k = 0; k < events; k++) {
    const size = eventOffsets[k + 1] - eventOffsets[k];
    pairs += (size * (size - 1)) / 2;
  }
  return pairs;
}

/** Counts the pairs that share anything, and stops where there are too many. */
function hasMoreTies(incidence: Incidence, most: number): boolean {
  const { members, memberOffsets, eventsOf, eventOffsets, membersOf } = incidence;
  const met = new Int32Array(members).fill(-1);
  let ties = 0;
  for (let i = 0; i < members; i++) {
    for (let q = memberOffsets[i]; q < memberOffsets[i + 1]; q++) {
      const k = eventsOf[q];
      for (let p = eventOffsets[k + 1] - 1; p >= eventOffsets[k] && membersOf[p] > i; p--) {
        if (met[membersOf[p]] === i) continue;
        met[membersOf[p]] = i;
        if (++ties > most) return true;
      }
    }
  }
  return false;
}
