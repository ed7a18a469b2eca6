import { relationTypesWith } from '../vocabulary.ts';
import { boundSteps, parentOf, scopeOf, type Chain } from './chain.ts';
import type { PatternMeasure, PatternStep } from './steps.ts';

/** The relations whose far end may lie in a larger whole, for a tie with `below`. */
export const NESTING_RELATIONS = relationTypesWith(({ place, nests }) => place || nests);

/** The relations that bear an amount of money. */
export const MONEY_RELATIONS = relationTypesWith(({ properties }) => 'amountEur' in properties);

interface Fault {
  path: (string | number)[];
  message: string;
}

/** What the shape alone cannot say: that steps refer to earlier ones that can be referred to. */
export function checkPattern({ steps, return: answer }: Chain): Fault[] {
  const faults: Fault[] = [];
  const say = (path: (string | number)[], message: string) => faults.push({ path, message });
  steps.forEach((step, index) => {
    for (const key of ['on', 'same', 'after'] as const) {
      const target = step[key];
      if (target !== null && target >= index)
        say(
          ['steps', index, key],
          index === 0 ? 'the first step has none before it' : `name an earlier step, from 0 to ${index - 1}`,
        );
    }
  });
  if (faults.length > 0) return faults;
  steps.forEach((step, index) => {
    for (const message of checkStep(steps, index)) say(['steps', index], message);
    for (const fact of [step, step.tie]) {
      if (fact?.from != null && fact.until != null && fact.from > `${fact.until}~`)
        say(['steps', index, 'until'], 'the period ends before it begins');
      if (fact?.least != null && fact.most != null && fact.least > fact.most)
        say(['steps', index, 'most'], 'the most is less than the least');
    }
  });
  const bound = boundSteps(steps);
  const { measure } = answer;
  const named = answer.as === 'rows' ? answer.show : answer.as === 'groups' ? [answer.step] : [];
  if (named.some((step) => !bound.includes(step)))
    say(
      ['return'],
      'show only steps that make rows: not those under "none", "at least" or "all", nor "same"',
    );
  if (new Set(named).size < named.length) say(['return', 'show'], 'name each step once');
  if (answer.as === 'number' && answer.measure.is === 'count' && answer.measure.least > 1)
    say(['return', 'measure'], 'a single number has no least: it belongs to the rows of a table');
  if (measure)
    for (const message of checkMeasure(steps, bound, measure)) say(['return', 'measure', 'step'], message);
  return faults;
}

function checkStep(steps: readonly PatternStep[], index: number): string[] {
  const { tie, same, after, ids, type, kinds, name, place, cluster, theme, statuses, ...fact } = steps[index];
  const faults: string[] = [];
  const scope = scopeOf(steps, index);
  const parent = parentOf(steps, index);
  if ((tie === null) !== (index === 0))
    faults.push(index === 0 ? 'the first step hangs on none and has no tie' : 'say how the step is tied');
  if (parent !== undefined && scope === index && scopeOf(steps, parent) !== null)
    faults.push('"none", "at least" and "all" cannot stand under one another');
  for (const target of [same, after]) {
    if (target === null) continue;
    const other = scopeOf(steps, target);
    if (other !== null && other !== scope)
      faults.push('refer to a step that makes rows, or of the same branch');
    if (steps[target].same !== null) faults.push('refer to the step that the other one is the same as');
  }
  if (same !== null) {
    const asks =
      type !== null ||
      after !== null ||
      name !== '' ||
      place !== null ||
      cluster !== null ||
      theme !== null ||
      ids.length + kinds.length + statuses.length > 0;
    if (asks || asksOfFact(fact)) faults.push('a step that is the same as an earlier one asks nothing else');
    if (same === parent) faults.push('a tie joins two different entities');
    if (tie !== null && ['least', 'all'].includes(tie.quantity.is))
      faults.push('"at least" and "all" need a step of its own, not the same as an earlier one');
  }
  if (tie?.quantity.is === 'all' && ids.length === 0) faults.push('"all" needs the entities named in ids');
  if (tie?.below === true) {
    const nesting =
      tie.relations.length > 0 && tie.relations.every((name) => NESTING_RELATIONS.includes(name));
    if (!nesting || tie.direction === 'either')
      faults.push(`"below" goes with ${NESTING_RELATIONS.join(', ')} in one direction`);
  }
  return faults;
}

function asksOfFact(
  fact: Pick<PatternStep, 'documents' | 'certainty' | 'from' | 'until' | 'least' | 'most'>,
): boolean {
  const { documents, ...rest } = fact;
  return (
    documents.length > 0 ||
    [rest.certainty, rest.from, rest.until, rest.least, rest.most].some((value) => value !== null)
  );
}

function checkMeasure(
  steps: readonly PatternStep[],
  bound: readonly number[],
  measure: PatternMeasure,
): string[] {
  if (measure.is === 'count')
    return bound.includes(measure.step) ? [] : [`count a step that makes rows: ${bound.join(', ')}`];
  const relations = steps[measure.step]?.tie?.relations ?? [];
  const money = relations.length > 0 && relations.every((name) => MONEY_RELATIONS.includes(name));
  if (measure.step >= steps.length || scopeOf(steps, measure.step) !== null || !money)
    return [`sum the amounts of a step that makes rows and is tied by ${MONEY_RELATIONS.join(' or ')}`];
  return [];
}
