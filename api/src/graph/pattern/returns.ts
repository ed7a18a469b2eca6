import { shownSteps, type Pattern, type PatternColumn, type PatternMeasure } from '../../model/index.ts';
import { entityStep } from './plan.ts';
import type { Params } from './conditions.ts';

interface Names {
  entity: readonly string[];
  tie: readonly string[];
}

interface Ending {
  clauses: string[];
  columns: PatternColumn[];
}

/** The end of a query: what is returned, each row once, in a total order, with a limit. */
export function returnClauses(pattern: Pattern, names: Names, params: Params, limit: number): Ending {
  const { return: answer, steps } = pattern;
  if (answer.as === 'number') {
    const { measure } = answer;
    const column = { name: measure.is, is: measure.is, step: measure.step };
    return { clauses: numberClauses(measure, names), columns: [column] };
  }
  const most = params.add('limit', limit);
  if (answer.as === 'groups' && answer.part !== 'entity') {
    const entity = names.entity[answer.step];
    const group = answer.part === 'type' ? `${entity}.type` : `coalesce(${entity}.kind, ${entity}.level, '')`;
    return {
      clauses: [
        ...measured(answer.measure, names, [`${group} AS ${answer.part}`], params),
        `RETURN ${answer.part}, ${answer.measure.is}`,
        `ORDER BY ${rank(answer.measure)} DESC, ${answer.part}`,
        `LIMIT ${most}`,
      ],
      columns: [
        { name: answer.part, is: answer.part, step: answer.step },
        { name: answer.measure.is, is: answer.measure.is, step: answer.measure.step },
      ],
    };
  }
  const shown = shownSteps(pattern).map((step) => ({ step, name: names.entity[entityStep(steps, step)] }));
  const entities = shown.map(({ name }) => name);
  const order = entities.flatMap((name) => [`${name}.name`, `${name}.id`]);
  const columns: PatternColumn[] = shown.map(({ step, name }) => ({ name, is: 'entity', step }));
  const { measure } = answer;
  if (measure === null) {
    return { clauses: firstOf(`DISTINCT ${entities.join(', ')}`, entities, order, most), columns };
  }
  const shownToo = [...entities, measure.is];
  const sorting = [`${rank(measure)} DESC`, ...order];
  return {
    clauses: [
      ...measured(measure, names, entities, params),
      ...firstOf(shownToo.join(', '), shownToo, sorting, most),
    ],
    columns: [...columns, { name: measure.is, is: measure.is, step: measure.step }],
  };
}

/**
 * The first rows in an order. They are sorted before the return, while rows are still small: an engine that sorts whole
 * entities takes far longer.
 */
function firstOf(
  carried: string,
  shown: readonly string[],
  order: readonly string[],
  most: string,
): string[] {
  const sorting = `ORDER BY ${order.join(', ')}`;
  return [`WITH ${carried}`, sorting, `LIMIT ${most}`, `RETURN ${shown.join(', ')}`, sorting];
}

/** What rows are sorted by: the number, those without one last. */
const rank = ({ is }: PatternMeasure) => (is === 'count' ? 'count' : 'coalesce(sum, -1)');

function numberClauses(measure: PatternMeasure, names: Names): string[] {
  if (measure.is === 'count') return [`RETURN count(DISTINCT ${names.entity[measure.step]}) AS count`];
  const tie = names.tie[measure.step];
  return [
    `WITH DISTINCT ${tie}`,
    `WITH count(${tie}.amountEur) AS known, sum(${tie}.amountEur) AS amount`,
    `RETURN CASE WHEN known > 0 THEN amount END AS sum`,
  ];
}

/** Groups rows by some expressions and works out the measure of each group. */
function measured(measure: PatternMeasure, names: Names, by: readonly string[], params: Params): string[] {
  if (measure.is === 'count') {
    return [
      `WITH ${[...by, `count(DISTINCT ${names.entity[measure.step]}) AS count`].join(', ')}`,
      ...(measure.least > 1 ? [`WHERE count >= ${params.add('leastCount', measure.least)}`] : []),
    ];
  }
  const tie = names.tie[measure.step];
  const kept = by.map((expression) => expression.replace(/^.* AS /, ''));
  return [
    `WITH DISTINCT ${[...by, tie].join(', ')}`,
    `WITH ${[...kept, `count(${tie}.amountEur) AS known, sum(${tie}.amountEur) AS amount`].join(', ')}`,
    `WITH ${[...kept, 'CASE WHEN known > 0 THEN amount END AS sum'].join(', ')}`,
  ];
}
