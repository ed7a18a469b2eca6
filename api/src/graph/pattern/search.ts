import type { PatternStep } from '../../model/index.ts';
import { otherEnd, withParts, withWholes } from '../../meanings/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { entityTest, tieTest } from './matching.ts';
import { entityStep, hookOf, othersOf, planOf, type Operation, type Question } from './plan.ts';

/** Entities looked at before a search gives up counting: some tenths of a second. */
export const BUDGET = 4_000_000;

/** Thrown out of a search that has looked at more than its budget. */
class Exhausted extends Error {}

/**
 * A question put to the snapshot in memory, without a database: for counts while a question is built, for the choices
 * that have answers, and for the ties behind the rows of an answer.
 */
export class PatternSearch {
  private readonly steps: readonly PatternStep[];
  private readonly plan: readonly Operation[];
  private readonly fits: readonly ((node: number) => boolean)[];
  private readonly ways: readonly ((node: number) => readonly number[])[];
  private readonly between: readonly ((hook: number, node: number) => readonly number[])[];
  private readonly others: readonly (readonly number[])[];
  private readonly at: Int32Array;
  private looked = 0;
  private before = 0;

  constructor(
    private readonly snapshot: Snapshot,
    pattern: Question,
    private readonly budget = BUDGET,
  ) {
    this.steps = pattern.steps;
    this.plan = planOf(pattern);
    this.fits = pattern.steps.map((step) => remembering(snapshot, entityTest(snapshot, step)));
    const ways = pattern.steps.map((step) => waysOf(snapshot, step));
    this.ways = ways.map(({ reach }) => reach);
    this.between = ways.map(({ between }) => between);
    this.others = pattern.steps.map((_, step) => othersOf(pattern.steps, step));
    this.at = new Int32Array(pattern.steps.length).fill(-1);
  }

  /**
   * Visits every answer: `at[i]` is the node of step i, -1 where the step makes no row. Visiting ends when `visit`
   * gives true.
   *
   * @param fixed nodes that some steps must be, by step
   * @returns false where the budget ran out before the end: what was visited is then not all
   */
  each(visit: (at: Int32Array) => boolean | undefined, fixed?: ReadonlyMap<number, number>): boolean {
    return this.within(() => this.run(0, this.plan.length, visit, fixed));
  }

  /** The first step with which the question has no answer any more; null where it has one, or the budget ran out. */
  emptiedBy(): number | null {
    for (let end = 1; end <= this.plan.length; end++) {
      let found = false;
      const whole = this.within(() => this.run(0, end, () => (found = true)));
      if (!whole) return null;
      const last = this.plan[end - 1];
      if (!found) return last.is === 'bind' ? last.step : last.root;
    }
    return null;
  }

  /** The ties that join a step, in an answer, to the one it hangs on; none for the first step. */
  tiesBehind(at: Int32Array, step: number): readonly number[] {
    const { tie } = this.steps[step];
    if (tie === null) return [];
    return this.between[step](at[hookOf(this.steps, step)], at[entityStep(this.steps, step)]);
  }

  /** Entities looked at by all searches of this one so far. */
  get effort(): number {
    return this.before + this.looked;
  }

  private within(work: () => unknown): boolean {
    this.before += this.looked;
    this.looked = 0;
    try {
      work();
      return true;
    } catch (error) {
      if (error instanceof Exhausted) return false;
      throw error;
    } finally {
      this.at.fill(-1);
    }
  }

  private run(
    index: number,
    end: number,
    visit: (at: Int32Array) => boolean | undefined,
    fixed?: ReadonlyMap<number, number>,
  ): boolean {
    if (index === end) return visit(this.at) === true;
    const operation = this.plan[index];
    if (operation.is === 'branch')
      return this.holds(operation.root, operation.steps) && this.run(index + 1, end, visit, fixed);
    const { step } = operation;
    if (this.steps[step].same !== null) return this.tied(step) && this.run(index + 1, end, visit, fixed);
    const wanted = fixed?.get(step);
    for (const node of step === 0 && wanted !== undefined ? [wanted] : this.candidates(step)) {
      if ((wanted !== undefined && node !== wanted) || !this.accepts(step, node)) continue;
      this.at[step] = node;
      if (this.run(index + 1, end, visit, fixed)) return true;
    }
    this.at[step] = -1;
    return false;
  }

  private candidates(step: number): Iterable<number> {
    if (step === 0) return this.snapshot.entities.keys();
    return this.ways[step](this.at[hookOf(this.steps, step)]);
  }

  private accepts(step: number, node: number): boolean {
    this.looked += 1;
    if (this.looked > this.budget) throw new Exhausted();
    const { after } = this.steps[step];
    if (!this.fits[step](node)) return false;
    for (const other of this.others[step]) if (this.at[other] === node) return false;
    return after === null || this.snapshot.entities[node].id > this.snapshot.entities[this.at[after]].id;
  }

  private tied(step: number): boolean {
    this.looked += 1;
    return this.ways[step](this.at[hookOf(this.steps, step)]).includes(this.at[entityStep(this.steps, step)]);
  }

  /** Whether the quantity that a branch asks for is there. */
  private holds(root: number, members: readonly number[]): boolean {
    const { same, ids, tie } = this.steps[root];
    const quantity = tie?.quantity ?? { is: 'some' };
    const wanted = quantity.is === 'least' ? quantity.n : quantity.is === 'all' ? new Set(ids).size : 1;
    let found = 0;
    if (same !== null) found = this.tied(root) && this.complete(members, 1) ? 1 : 0;
    else {
      for (const node of this.candidates(root)) {
        if (!this.accepts(root, node)) continue;
        this.at[root] = node;
        if (this.complete(members, 1)) found += 1;
        if (found === wanted) break;
      }
      this.at[root] = -1;
    }
    return quantity.is === 'none' ? found === 0 : found >= wanted;
  }

  /** Whether the steps of a branch from `index` on can be found. */
  private complete(members: readonly number[], index: number): boolean {
    if (index === members.length) return true;
    const step = members[index];
    if (this.steps[step].same !== null) return this.tied(step) && this.complete(members, index + 1);
    let found = false;
    for (const node of this.candidates(step)) {
      if (!this.accepts(step, node)) continue;
      this.at[step] = node;
      found = this.complete(members, index + 1);
      if (found) break;
    }
    this.at[step] = -1;
    return found;
  }
}

function remembering({ entities }: Snapshot, test: (node: number) => boolean): (node: number) => boolean {
  const known = new Int8Array(entities.length);
  return (node) => {
    if (known[node] === 0) known[node] = test(node) ? 1 : -1;
    return known[node] === 1;
  };
}

interface Ways {
  /** From the entity that a step hangs on to those it can be, each once. */
  reach: (hook: number) => readonly number[];
  /** The ties by which it is one of them. */
  between: (hook: number, node: number) => readonly number[];
}

/** Where the tie of a step leads. */
function waysOf(snapshot: Snapshot, { tie }: PatternStep): Ways {
  if (tie === null) return { reach: () => [], between: () => [] };
  const { tiesOf, relations } = snapshot;
  const { from } = snapshot.ties;
  const test = tieTest(tie);
  const { direction, below } = tie;
  const reached = new Map<number, readonly number[]>();

  const visit = (hook: number, meet: (tie: number, ends: Iterable<number>) => void) => {
    for (const start of below && direction === 'in' ? withParts(snapshot, [hook]) : [hook]) {
      for (const index of tiesOf[start]) {
        if (direction !== 'either' && (from[index] === start) !== (direction === 'out')) continue;
        if (!test(relations[index])) continue;
        const end = otherEnd(snapshot, index, start);
        meet(index, below && direction === 'out' ? withWholes(snapshot, [end]) : [end]);
      }
    }
  };
  return {
    reach: (hook) => {
      const known = reached.get(hook);
      if (known !== undefined) return known;
      const found = new Set<number>();
      visit(hook, (_, ends) => {
        for (const end of ends) found.add(end);
      });
      const nodes = [...found];
      reached.set(hook, nodes);
      return nodes;
    },
    between: (hook, node) => {
      const ties: number[] = [];
      visit(hook, (index, ends) => {
        for (const end of ends) if (end === node) ties.push(index);
      });
      return ties;
    },
  };
}
