import type { PatternReturn, PatternStep } from './steps.ts';

/** The step that a step hangs on; undefined for the first. */
export function parentOf(steps: readonly PatternStep[], index: number): number | undefined {
  return index === 0 ? undefined : (steps[index].on ?? index - 1);
}

/**
 * The step whose quantity (none, at least n, all) a step stands under: itself, or one it hangs on. Null where the
 * step makes rows.
 */
export function scopeOf(steps: readonly PatternStep[], index: number): number | null {
  for (let step: number | undefined = index; step !== undefined; step = parentOf(steps, step)) {
    if ((steps[step].tie?.quantity.is ?? 'some') !== 'some') return step;
  }
  return null;
}

/** The steps that make rows and are an entity of their own: what can be shown, counted and grouped by. */
export function boundSteps(steps: readonly PatternStep[]): number[] {
  return [...steps.keys()].filter((step) => scopeOf(steps, step) === null && steps[step].same === null);
}

/** A question, whether or not its steps fit together. */
export interface Chain {
  steps: readonly PatternStep[];
  return: PatternReturn;
}

/** The steps that the table of a question shows. */
export function shownSteps({ steps, return: answer }: Chain): number[] {
  if (answer.as === 'number') return [];
  if (answer.as === 'groups') return [answer.step];
  return answer.show.length > 0 ? answer.show : boundSteps(steps);
}
