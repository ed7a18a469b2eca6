import {
  MAX_STEPS,
  Pattern,
  fold,
  namesOf,
  relationType,
  scopeOf,
  type ChoicePart,
  type ChoicesAnswer,
  type ChoicesRequest,
  type NextStep,
  type PatternChoice,
  type PatternStep,
} from '../../model/index.ts';
import {
  otherEnd,
  CLUSTER,
  PLACE,
  THEME,
  allHolders,
  documentsOf,
  kindOf,
  qualifierOf,
  statusOf,
} from '../../meanings/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { stubOf } from '../stubs.ts';
import { hookOf } from './plan.ts';
import { BUDGET, PatternSearch } from './search.ts';
import { since } from './since.ts';

type Steps = readonly PatternStep[];
/** Different entities of a step by choice. */
type Found = Map<string, Set<number>>;

/**
 * The choices of a part of a step that have answers, each with how many entities the step has with it. What the part
 * asks now is left out; a step under "none", "at least" or "all" is taken as one that there is.
 */
export function patternChoices(snapshot: Snapshot, request: ChoicesRequest): ChoicesAnswer {
  const start = performance.now();
  const { pattern, step, part, text, limit } = request;
  const steps = without(withBranchBound(pattern.steps, step), step, part);
  const search = new PatternSearch(snapshot, { steps });
  const { found, exact } =
    part === 'next' ? nextSteps(snapshot, steps, step) : valuesOf(snapshot, steps, step, part, search);
  const wanted = fold(text);
  const choices = [...found]
    .map(([value, nodes]) => choiceOf(snapshot, part, value, nodes.size))
    .filter(({ value }) => namesOfChoice(snapshot, value).some((name) => fold(name).includes(wanted)))
    .sort((a, b) => b.count - a.count || compare(a.entity?.name ?? a.value, b.entity?.name ?? b.value));
  return {
    choices: choices.slice(0, limit),
    total: choices.length,
    exact,
    emptiedBy: found.size === 0 ? search.emptiedBy() : null,
    ms: since(start),
  };
}

/** What a choice may be looked for by: an entity by its name in any language, a word by itself. */
function namesOfChoice({ entities, indexOf }: Snapshot, value: string): string[] {
  const node = indexOf.get(value);
  return node === undefined ? [value] : namesOf(entities[node]);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The steps with the branch of a step as if it made rows. */
function withBranchBound(steps: Steps, step: number): PatternStep[] {
  const scope = scopeOf(steps, step);
  return steps.map((item, index) =>
    index === scope && item.tie ? { ...item, tie: { ...item.tie, quantity: { is: 'some' } } } : item,
  );
}

/** The steps with a part of one asking nothing. */
function without(steps: Steps, step: number, part: ChoicePart): PatternStep[] {
  const changed = { ...steps[step] };
  if (part === 'type') Object.assign(changed, { type: null, kinds: [], ids: [] });
  if (part === 'kind') changed.kinds = [];
  if (part === 'place') changed.place = null;
  if (part === 'cluster') changed.cluster = null;
  if (part === 'theme') changed.theme = null;
  if (part === 'status') changed.statuses = [];
  if (part === 'document') changed.documents = [];
  if (part === 'entity') changed.ids = [];
  if (changed.tie && part === 'relation')
    changed.tie = { ...changed.tie, relations: [], direction: 'either', roles: [], below: false };
  if (changed.tie && part === 'role') changed.tie = { ...changed.tie, roles: [] };
  if (changed.tie && part === 'tieDocument') changed.tie = { ...changed.tie, documents: [] };
  return steps.map((item, index) => (index === step ? changed : item));
}

function valuesOf(
  snapshot: Snapshot,
  steps: Steps,
  step: number,
  part: ChoicePart,
  search: PatternSearch,
): { found: Found; exact: boolean } {
  const ofTie = part === 'relation' || part === 'role' || part === 'tieDocument';
  if (ofTie && steps[step].tie === null) return { found: new Map(), exact: true };
  const found: Found = new Map();
  const seen = new Set<string | number>();
  const hook = hookOf(steps, step);
  const entity = steps[step].same ?? step;
  const exact = search.each((at) => {
    const node = at[entity];
    const key = ofTie ? `${at[hook]},${node}` : node;
    if (seen.has(key)) return false;
    seen.add(key);
    const values = ofTie
      ? search.tiesBehind(at, step).flatMap((tie) => tieValues(snapshot, part, tie, at[hook], node))
      : entityValues(snapshot, part, node);
    for (const value of values) note(found, value, node);
    return false;
  });
  return { found, exact };
}

function note(found: Found, value: string, node: number): void {
  const nodes = found.get(value) ?? new Set();
  found.set(value, nodes.add(node));
}

function entityValues(snapshot: Snapshot, part: ChoicePart, node: number): string[] {
  const { entities } = snapshot;
  const entity = entities[node];
  const ids = (nodes: Iterable<number>) => [...nodes].map((other) => entities[other].id);
  if (part === 'type') return [entity.type];
  if (part === 'kind') return [kindOf(entity)].filter((kind) => kind !== null);
  if (part === 'place') return ids(allHolders(snapshot, PLACE)[node]);
  if (part === 'cluster') return ids(allHolders(snapshot, CLUSTER)[node]);
  if (part === 'theme') return ids(allHolders(snapshot, THEME)[node]);
  if (part === 'status') return [statusOf(entity)?.is].filter((status) => status !== undefined);
  return part === 'document' ? documentsOf(entity.evidence) : [entity.id];
}

function tieValues(snapshot: Snapshot, part: ChoicePart, tie: number, hook: number, node: number): string[] {
  const relation = snapshot.relations[tie];
  if (part === 'role') return [qualifierOf(relation)].filter((role) => role !== null);
  if (part === 'tieDocument') return documentsOf(relation.evidence);
  return [[relation.type, directionOf(snapshot, tie, hook), snapshot.entities[node].type].join('|')];
}

/** The ways to go on from a step that lead to an answer. */
function nextSteps(snapshot: Snapshot, steps: Steps, step: number): { found: Found; exact: boolean } {
  const found: Found = new Map();
  if (steps.length >= MAX_STEPS) return { found, exact: true };
  const here = new Set<number>();
  const search = new PatternSearch(snapshot, { steps });
  let exact = search.each((at) => {
    here.add(at[steps[step].same ?? step]);
    return false;
  });
  const ways = new Set<string>();
  for (const node of here) {
    for (const tie of snapshot.tiesOf[node]) {
      const { type } = snapshot.entities[otherEnd(snapshot, tie, node)];
      ways.add([snapshot.relations[tie].type, directionOf(snapshot, tie, node), type].join('|'));
    }
  }
  let effort = search.effort;
  for (const way of ways) {
    const { relation, direction, type } = nextOf(way);
    const last = { on: step, tie: { relations: [relation], direction }, type };
    const longer = Pattern.shape.steps.parse([...steps, last]);
    // A way that is tried late still gets enough to be found: its first answers come soon.
    const next = new PatternSearch(snapshot, { steps: longer }, Math.max(BUDGET - effort, BUDGET / 20));
    const whole = next.each((at) => {
      note(found, way, at[steps.length]);
      return false;
    });
    effort += next.effort;
    exact &&= whole;
  }
  return { found, exact };
}

/** The direction in which a tie leaves a node; one that says the same of both ends has none. */
function directionOf({ relations, ties }: Snapshot, tie: number, node: number): NextStep['direction'] {
  if (relationType(relations[tie].type).mutual === true) return 'either';
  return ties.from[tie] === node ? 'out' : 'in';
}

function nextOf(value: string): NextStep {
  const [relation, direction, type] = value.split('|');
  return { relation, direction, type } as NextStep;
}

function choiceOf(snapshot: Snapshot, part: ChoicePart, value: string, count: number): PatternChoice {
  const isDocument = part === 'document' || part === 'tieDocument';
  const isEntity = ['place', 'cluster', 'theme', 'entity'].includes(part);
  const node = isEntity
    ? snapshot.indexOf.get(value)
    : isDocument
      ? snapshot.entities.findIndex((entity) => entity.type === 'document' && entity.number === value)
      : undefined;
  const entity = node === undefined || node < 0 ? null : stubOf(snapshot, node);
  return { value, entity, next: part === 'next' || part === 'relation' ? nextOf(value) : null, count };
}
