import {
  labelOf,
  boundSteps,
  type Pattern,
  type PatternColumn,
  type PatternStep,
} from '../../model/index.ts';
import { DEPTH, Params, entityConditions, surroundings, tieConditions } from './conditions.ts';
import { entityStep, hookOf, othersOf, planOf, type Operation } from './plan.ts';
import { returnClauses } from './returns.ts';

/** A question as one parameterised Cypher text, the same for both engines, and the columns that it gives. */
export interface CompiledPattern {
  cypher: string;
  params: Record<string, string | number | string[]>;
  columns: PatternColumn[];
}

/** The names of a step's entity and tie in the text: `organisation1`, `tie2`. */
function variablesOf(steps: readonly PatternStep[]): { entity: string[]; tie: string[] } {
  const own = steps.map(({ type }, index) => `${type ?? 'entity'}${index + 1}`);
  return {
    entity: steps.map((_, index) => own[entityStep(steps, index)]),
    tie: steps.map((_, index) => `tie${index + 1}`),
  };
}

/**
 * Writes a question as Cypher. Values go in as parameters, labels and relation types come from the vocabulary.
 * Each tie is matched by a clause of its own, so that the same tie may answer two steps on either engine; branches
 * under "none", "at least" and "all" are optional matches that are counted.
 *
 * @param limit most rows
 * @param upTo the last name that an entity of the first step may have; null: any
 */
export function compilePattern(pattern: Pattern, limit: number, upTo: string | null = null): CompiledPattern {
  const params = new Params();
  const writer = new ClauseWriter(pattern, params, upTo);
  const clauses = planOf(pattern).flatMap((operation) => writer.clauses(operation));
  const { clauses: ending, columns } = returnClauses(pattern, variablesOf(pattern.steps), params, limit);
  return { cypher: [...clauses, ...ending].join('\n'), params: params.values, columns };
}

class ClauseWriter {
  private readonly steps: readonly PatternStep[];
  private readonly names: { entity: string[]; tie: string[] };
  /** The variables that a WITH hands on. */
  private readonly carried: string[] = [];

  constructor(
    private readonly pattern: Pattern,
    private readonly params: Params,
    private readonly upTo: string | null,
  ) {
    this.steps = pattern.steps;
    this.names = variablesOf(pattern.steps);
  }

  clauses(operation: Operation): string[] {
    if (operation.is === 'branch') return this.branch(operation.root, operation.steps);
    this.carry(operation.step);
    return this.match('MATCH', operation.step, this.around(operation.step));
  }

  /** Later clauses need the entity, and the tie where its money is summed. */
  private carry(step: number): void {
    if (boundSteps(this.steps).includes(step)) this.carried.push(this.names.entity[step]);
    const { measure } = this.pattern.return;
    if (measure?.is === 'sum' && measure.step === step) this.carried.push(this.names.tie[step]);
  }

  private match(word: string, step: number, more: readonly string[] = []): string[] {
    const { tie, after } = this.steps[step];
    const variable = this.names.entity[step];
    const conditions = [
      ...(tie === null ? [] : tieConditions(this.names.tie[step], step + 1, tie, this.params)),
      ...this.onEntity(step),
      ...more,
      ...othersOf(this.steps, step)
        .filter((other) => other !== after)
        .map((other) => `${variable}.id <> ${this.names.entity[other]}.id`),
    ];
    const pattern = tie === null ? this.node(step) : this.hop(step, tie);
    return [`${word} ${pattern}`, ...(conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : [])];
  }

  private onEntity(step: number): string[] {
    const { same, after } = this.steps[step];
    if (same !== null) return [];
    const variable = this.names.entity[step];
    return [
      ...entityConditions(variable, step + 1, this.steps[step], this.params),
      ...(after === null ? [] : [`${variable}.id > ${this.names.entity[after]}.id`]),
      ...(step > 0 || this.upTo === null
        ? []
        : [`${variable}.name <= ${this.params.add('upTo', this.upTo)}`]),
    ];
  }

  private around(step: number): string[] {
    if (this.steps[step].same !== null) return [];
    return surroundings(this.names.entity[step], step + 1, this.steps[step], this.params);
  }

  private node(step: number): string {
    const { same, type } = this.steps[step];
    if (same !== null) return `(${this.names.entity[step]})`;
    return `(${this.names.entity[step]}:${type === null ? 'Entity' : labelOf(type)})`;
  }

  private hop(step: number, { relations, direction, below }: NonNullable<PatternStep['tie']>): string {
    const hook = `(${this.names.entity[hookOf(this.steps, step)]})`;
    const types = relations.length === 0 ? '' : `:${relations.join('|')}`;
    const tie = `[${this.names.tie[step]}${types}]`;
    const node = this.node(step);
    const parts = below ? `-[:PART_OF*0..${DEPTH}]-` : '';
    if (direction === 'either') return `${hook}-${tie}-${node}`;
    if (direction === 'out')
      return below ? `${hook}-${tie}->(:Entity)${parts}>${node}` : `${hook}-${tie}->${node}`;
    return below ? `${hook}<${parts}(:Entity)<-${tie}-${node}` : `${hook}<-${tie}-${node}`;
  }

  private branch(root: number, members: readonly number[]): string[] {
    const { tie, ids } = this.steps[root];
    const optional: string[] = [];
    const found: string[] = [];
    for (const step of members) {
      optional.push(...this.match('OPTIONAL MATCH', step));
      // Where it stands behind OPTIONAL MATCH the embedded engine drops rows for an EXISTS, but not where they are counted.
      found.push(`${this.names.tie[step]} IS NOT NULL`, ...this.around(step));
    }
    const number = `number${root + 1}`;
    const quantity = tie?.quantity ?? { is: 'some' };
    const wanted =
      quantity.is === 'none'
        ? '= 0'
        : quantity.is === 'least'
          ? `>= ${this.params.add(`least${number}`, quantity.n)}`
          : `= ${this.params.add(`all${number}`, new Set(ids).size)}`;
    const counted = `count(DISTINCT CASE WHEN ${found.join(' AND ')} THEN ${this.names.entity[root]}.id END) AS ${number}`;
    return [...optional, `WITH ${[...this.carried, counted].join(', ')}`, `WHERE ${number} ${wanted}`];
  }
}
