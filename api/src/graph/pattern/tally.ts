import { boundSteps, shownSteps, type Pattern } from '../../model/index.ts';
import { kindOf } from '../../meanings/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { PatternSearch } from './search.ts';

/** Different rows that are told apart before counting is given up. */
const MAX_ROWS = 400_000;

/** How much an answer holds: rows (at least so many where not `exact`), and the different entities of each step. */
export interface Tally {
  total: number;
  exact: boolean;
  steps: (number | null)[];
  /** Where there is no answer, the first step that has none; null also where the measure alone drops all rows. */
  emptiedBy: number | null;
}

/** Counts what a question gives, on the snapshot in memory. */
export function tallyPattern(snapshot: Snapshot, pattern: Pattern): Tally {
  const { steps, return: answer } = pattern;
  const bound = boundSteps(steps);
  const entities = new Map(bound.map((step) => [step, new Set<number>()]));
  const search = new PatternSearch(snapshot, pattern);
  const rows = rowCounter(snapshot, pattern, bound);
  let found = false;
  const whole = search.each((at) => {
    found = true;
    for (const [step, nodes] of entities) nodes.add(at[step]);
    return rows.add(at) > MAX_ROWS;
  });
  const total = answer.as === 'number' ? 1 : rows.total();
  return {
    total,
    exact: whole && total <= MAX_ROWS,
    steps: steps.map((_, step) => entities.get(step)?.size ?? null),
    emptiedBy: found ? null : search.emptiedBy(),
  };
}

/** Counts rows, each combination of what is shown once; `add` gives how many things it has to remember. */
function rowCounter(
  { entities }: Snapshot,
  pattern: Pattern,
  bound: readonly number[],
): { add: (at: Int32Array) => number; total: () => number } {
  const { return: answer } = pattern;
  const shown = shownSteps(pattern);
  if (answer.as === 'rows' && answer.measure === null && shown.length === bound.length) {
    let count = 0;
    const add = () => {
      count += 1;
      return 0;
    };
    return { add, total: () => count };
  }
  const keyOf =
    answer.as === 'groups' && answer.part !== 'entity'
      ? (at: Int32Array) => {
          const entity = entities[at[answer.step]];
          return answer.part === 'type' ? entity.type : (kindOf(entity) ?? '');
        }
      : (at: Int32Array) => combined(shown, at, entities.length);
  const { measure } = answer;
  const least = measure?.is === 'count' ? measure.least : 1;
  const groups = new Map<string | number, Set<number>>();
  let remembered = 0;
  return {
    add: (at) => {
      const key = keyOf(at);
      const group = groups.get(key) ?? new Set();
      groups.set(key, group);
      const before = group.size;
      // Past the least that a row needs there is nothing more to know of it.
      if (before < least) group.add(measure?.is === 'count' ? at[measure.step] : 0);
      remembered += group.size - before;
      return remembered;
    },
    total: () => [...groups.values()].filter(({ size }) => size >= least).length,
  };
}

/** What tells one combination of nodes from another: a number where they are two at most, which is far faster. */
function combined(steps: readonly number[], at: Int32Array, nodeCount: number): string | number {
  if (steps.length === 1) return at[steps[0]];
  if (steps.length === 2) return at[steps[0]] * nodeCount + at[steps[1]];
  return steps.map((step) => at[step]).join();
}
