import { parentOf, scopeOf, type PatternStep } from '../../model/index.ts';

/**
 * One thing to do for a question, in the order of its steps: bind a step to an entity (or, for a step that is the
 * same as an earlier one, find the tie), or count the branch of a step under "none", "at least" or "all".
 */
export type Operation = { is: 'bind'; step: number } | { is: 'branch'; root: number; steps: number[] };

/** The steps of a question. */
export interface Question {
  steps: readonly PatternStep[];
}

/** The operations of a question. A branch comes when all its steps, and those they refer to, are known. */
export function planOf({ steps }: Question): Operation[] {
  const scopes = steps.map((_, index) => scopeOf(steps, index));
  return steps.flatMap((_, step): Operation[] => {
    const root = scopes[step];
    if (root === null) return [{ is: 'bind', step }];
    if (scopes.lastIndexOf(root) !== step) return [];
    return [{ is: 'branch', root, steps: [...scopes.keys()].filter((other) => scopes[other] === root) }];
  });
}

/** The step whose entity a step is: itself, or the one it is the same as. */
export function entityStep(steps: readonly PatternStep[], step: number): number {
  return steps[step].same ?? step;
}

/** The step, as an entity of its own, that a step hangs on. */
export function hookOf(steps: readonly PatternStep[], step: number): number {
  return entityStep(steps, parentOf(steps, step) ?? 0);
}

/** The earlier steps that a step must differ from: all that it can see and whose type can be the same. */
export function othersOf(steps: readonly PatternStep[], step: number): number[] {
  const { same, type } = steps[step];
  if (same !== null) return [];
  const scope = scopeOf(steps, step);
  return [...steps.keys()].slice(0, step).filter((other) => {
    const otherScope = scopeOf(steps, other);
    if (steps[other].same !== null || (otherScope !== null && otherScope !== scope)) return false;
    return type === null || steps[other].type === null || steps[other].type === type;
  });
}
