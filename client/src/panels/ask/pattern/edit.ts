import { boundSteps, Pattern, type PatternReturn, type PatternStep } from '@sidos/api/model';
import { checked, type Edited } from './renumber.ts';

type Tie = NonNullable<PatternStep['tie']>;

/** The question that a type of entity begins. */
export function startWith(type: PatternStep['type']): Pattern {
  return Pattern.parse({ steps: [{ type }] });
}

/** Another answer of the same steps. */
export function changeReturn({ steps }: Pattern, answer: PatternReturn): Edited {
  const parsed = Pattern.safeParse({ steps, return: answer });
  return parsed.success ? { pattern: parsed.data } : { fault: parsed.error.issues[0]?.message ?? '' };
}

/** Changes what a step asks of its entity. */
export function changeStep(pattern: Pattern, index: number, part: Partial<PatternStep>): Edited {
  const steps = pattern.steps.map((step, at) => (at === index ? { ...step, ...part } : step));
  return checked(steps, pattern.return);
}

/** Changes how a step is tied. */
export function changeTie(pattern: Pattern, index: number, part: Partial<Tie>): Edited {
  const { tie } = pattern.steps[index];
  return tie === null ? { pattern } : changeStep(pattern, index, { tie: { ...tie, ...part } });
}

/** Steps that can be shown, counted and grouped by. */
export function countable(pattern: Pattern): number[] {
  return boundSteps(pattern.steps);
}
