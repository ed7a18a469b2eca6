import { parentOf, Pattern, type PatternReturn, type PatternStep } from '@sidos/api/model';

/** A question that has become none: what is wrong, as the contract says it. */
export type Edited = { pattern: Pattern } | { fault: string };

/** The steps as a question, where they make one. */
export function checked(steps: readonly PatternStep[], answer: PatternReturn): Edited {
  const kept = Pattern.safeParse({ steps, return: answer });
  if (kept.success) return { pattern: kept.data };
  // What comes back may name steps that make no rows any more: then the plain table stands in its place.
  const plain = Pattern.safeParse({ steps, return: { as: 'rows' } });
  if (plain.success) return { pattern: plain.data };
  return { fault: plain.error.issues[0]?.message ?? '' };
}

/** Whether a step is `root` or hangs on it, over however many steps. */
export function isBelow(steps: readonly PatternStep[], step: number, root: number): boolean {
  for (let at: number | undefined = step; at !== undefined; at = parentOf(steps, at))
    if (at === root) return true;
  return false;
}

/** A step under the new numbers of the steps, hanging on `parent`. */
export function renumbered(
  step: PatternStep,
  parent: number | undefined,
  places: ReadonlyMap<number, number>,
): PatternStep {
  const to = (old: number | null | undefined): number | null =>
    old === null || old === undefined ? null : (places.get(old) ?? null);
  return { ...step, on: to(parent), same: to(step.same), after: to(step.after) };
}

/** What hangs on the step before need not say so. */
export function settled(steps: readonly PatternStep[]): PatternStep[] {
  return steps.map((step, index) => (step.on === index - 1 || index === 0 ? { ...step, on: null } : step));
}

/** Where a step that the answer counts or groups by is gone, the plain table stands in its place. */
export function renumberedReturn(answer: PatternReturn, places: ReadonlyMap<number, number>): PatternReturn {
  const step = answer.measure && places.get(answer.measure.step);
  const measure = answer.measure && step !== undefined && step !== null ? { ...answer.measure, step } : null;
  if (answer.as === 'rows')
    return { ...answer, show: answer.show.flatMap((old) => places.get(old) ?? []), measure };
  const plain: PatternReturn = { as: 'rows', show: [], measure: null };
  if (measure === null) return plain;
  if (answer.as === 'number') return { as: 'number', measure };
  const group = places.get(answer.step);
  return group === undefined ? plain : { ...answer, step: group, measure };
}
