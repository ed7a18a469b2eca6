import { shownSteps, type Pattern } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { entityStep } from './plan.ts';
import { BUDGET, PatternSearch } from './search.ts';

/** Whether the rows of an answer are sorted by the names of the entities of its first step. */
export function isSortedByName(pattern: Pattern): boolean {
  const { steps, return: answer } = pattern;
  return answer.as === 'rows' && answer.measure === null && entityStep(steps, shownSteps(pattern)[0]) === 0;
}

/**
 * How far down the alphabet the entities of the first step must be looked at for the first `limit` rows of a question,
 * where rows are sorted by their names: no row that comes later can be among them. It spares a database the sorting of
 * hundreds of thousands of rows of which a thousand are read.
 *
 * @returns a name; null where all entities count, for the answer is not sorted so, or has no more rows than that
 */
export function enoughUpTo(snapshot: Snapshot, pattern: Pattern, limit: number): string | null {
  if (!isSortedByName(pattern)) return null;
  const { steps } = pattern;
  const shown = shownSteps(pattern);
  const search = new PatternSearch(snapshot, pattern);
  let rows = 0;
  for (const node of byName(snapshot)) {
    const own = new Set<string>();
    const whole = search.each(
      (at) => {
        own.add(shown.map((step) => at[entityStep(steps, step)]).join());
        return rows + own.size >= limit;
      },
      new Map([[0, node]]),
    );
    // All of them together may cost no more than one search.
    if (!whole || search.effort > BUDGET) return null;
    rows += own.size;
    if (rows >= limit) return snapshot.entities[node].name;
  }
  return null;
}

const orders = new WeakMap<Snapshot, readonly number[]>();

/** The entities in the order of their names. */
function byName(snapshot: Snapshot): readonly number[] {
  const known = orders.get(snapshot);
  if (known) return known;
  const names = snapshot.entities.map(({ name }) => name);
  const order = [...names.keys()].sort((a, b) =>
    names[a] < names[b] ? -1 : names[a] > names[b] ? 1 : a - b,
  );
  orders.set(snapshot, order);
  return order;
}
