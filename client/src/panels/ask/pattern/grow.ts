import { Pattern, parentOf, type NextStep, type PatternStep } from '@sidos/api/model';
import { checked, isBelow, renumbered, renumberedReturn, settled, type Edited } from './renumber.ts';

const [EMPTY] = Pattern.parse({ steps: [{}] }).steps;
const EMPTY_TIE = Pattern.parse({ steps: [{}, { tie: {} }] }).steps[1].tie!;

/** A question with a new step, and where that stands; or what is wrong with it. */
export type Grown = { pattern: Pattern; at: number } | Exclude<Edited, { pattern: Pattern }>;

/** Hangs a new step on an earlier one, behind what hangs on that one already. */
export function addStep(pattern: Pattern, on: number, { relation, direction, type }: NextStep): Grown {
  const { steps } = pattern;
  const at = Math.max(...[...steps.keys()].filter((step) => isBelow(steps, step, on))) + 1;
  const added: PatternStep = {
    ...EMPTY,
    on,
    tie: { ...EMPTY_TIE, relations: [relation], direction },
    type,
  };
  const places = new Map([...steps.keys()].map((old) => [old, old < at ? old : old + 1]));
  const moved = steps.map((step, index) => renumbered(step, parentOf(steps, index), places));
  const result = checked(
    settled([...moved.slice(0, at), added, ...moved.slice(at)]),
    renumberedReturn(pattern.return, places),
  );
  return 'pattern' in result ? { ...result, at } : result;
}
