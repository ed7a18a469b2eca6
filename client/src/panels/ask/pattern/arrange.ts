import { parentOf, scopeOf, type Pattern, type PatternStep } from '@sidos/api/model';
import { checked, isBelow, renumbered, renumberedReturn, settled, type Edited } from './renumber.ts';

type Steps = readonly PatternStep[];

const REVERSED = { out: 'in', in: 'out', either: 'either' } as const;

/** Takes a step away with all that hangs on it or is the same as it. Null: it is the first, on which all hangs. */
export function removeStep(pattern: Pattern, index: number): Edited | null {
  if (index === 0) return null;
  const { steps } = pattern;
  const gone = new Set([index]);
  steps.forEach((step, at) => {
    const parent = parentOf(steps, at);
    if (parent !== undefined && gone.has(parent)) gone.add(at);
    if (step.same !== null && gone.has(step.same)) gone.add(at);
  });
  return arranged(
    pattern,
    [...steps.keys()].filter((at) => !gone.has(at)),
  );
}

/**
 * Moves a step, with all that hangs on it, before the one above that hangs on the same step, or behind the one below.
 * Null: there is none, or it would be another question.
 */
export function moveStep(pattern: Pattern, index: number, by: -1 | 1): Edited | null {
  const { steps } = pattern;
  const parent = parentOf(steps, index);
  if (parent === undefined) return null;
  const siblings = [...steps.keys()].filter((at) => at > 0 && parentOf(steps, at) === parent);
  const other = siblings[siblings.indexOf(index) + by];
  if (other === undefined) return null;
  const [first, second] = by === 1 ? [index, other] : [other, index];
  const block = (root: number): number[] => [...steps.keys()].filter((at) => isBelow(steps, at, root));
  const moving = [...block(second), ...block(first)];
  const slots = [...moving].sort((a, b) => a - b);
  const order = [...steps.keys()].map((at) => (slots.includes(at) ? moving[slots.indexOf(at)] : at));
  return unlessAnother(pattern, order, arranged(pattern, order));
}

/**
 * The same question told from another step on: the ties on the way to it are read backwards. Null where that would be
 * another question: under "none", "at least" and "all", or where "each pair once" would turn round.
 */
export function startFrom(pattern: Pattern, index: number): Edited | null {
  const { steps } = pattern;
  const way = [index];
  while (way[0] !== 0) way.unshift(parentOf(steps, way[0])!);
  const turned = way.slice(1).map((at) => steps[at]);
  if (index === 0 || turned.some(({ tie, same }) => tie!.quantity.is !== 'some' || same !== null))
    return null;
  const parents = steps.map((_, at) => parentOf(steps, at) ?? null);
  const ties = steps.map(({ tie }) => tie);
  way.forEach((at, place) => {
    parents[at] = way[place + 1] ?? null;
    const next = steps[way[place + 1]]?.tie ?? null;
    ties[at] = next && { ...next, direction: REVERSED[next.direction] };
  });
  const order: number[] = [];
  const visit = (at: number): void => {
    order.push(at);
    const children = [...steps.keys()].filter((child) => parents[child] === at);
    // What was the way comes last, so that the rest of each step stays with it.
    children.sort((a, b) => Number(way.includes(a)) - Number(way.includes(b)) || a - b);
    children.forEach(visit);
  };
  visit(index);
  const places = new Map(order.map((old, place) => [old, place]));
  const told = order.map((old) =>
    renumbered({ ...steps[old], tie: ties[old] }, parents[old] ?? undefined, places),
  );
  return unlessAnother(pattern, order, checked(settled(told), renumberedReturn(pattern.return, places)));
}

function arranged(pattern: Pattern, order: readonly number[]): Edited {
  const { steps } = pattern;
  const places = new Map(order.map((old, place) => [old, place]));
  const moved = order.map((old) => renumbered(steps[old], parentOf(steps, old), places));
  return checked(settled(moved), renumberedReturn(pattern.return, places));
}

/** Null where the steps cannot stand so, or where other steps than before must be different entities. */
function unlessAnother({ steps }: Pattern, order: readonly number[], edited: Edited): Edited | null {
  if ('fault' in edited) return null;
  const before = apart(steps, [...steps.keys()]);
  const after = apart(edited.pattern.steps, order);
  return before.size === after.size && [...before].every((pair) => after.has(pair)) ? edited : null;
}

/** The pairs of steps that must be different entities, by the old numbers of the steps. */
function apart(steps: Steps, old: readonly number[]): Set<string> {
  const pairs = new Set<string>();
  steps.forEach(({ same, type }, step) => {
    if (same !== null) return;
    const scope = scopeOf(steps, step);
    for (let other = 0; other < step; other += 1) {
      const before = steps[other];
      const itsScope = scopeOf(steps, other);
      const isSeen = before.same === null && (itsScope === null || itsScope === scope);
      const isAlike = type === null || before.type === null || before.type === type;
      if (isSeen && isAlike) pairs.add([old[step], old[other]].sort((a, b) => a - b).join());
    }
  });
  return pairs;
}
