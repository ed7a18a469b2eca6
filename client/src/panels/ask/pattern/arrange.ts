import { parentOf, type Pattern, type PatternStep } from '@sidos/api/model';
import { checked, isBelow, renumbered, renumberedReturn, settled, type Edited } from './renumber.ts';

const REVERSED = { out: 'in', in: 'out', either: 'either' } as const;
/** Takes a step away with all that hangs on it or is the same as it. Null: nothing is left. */
export function removeStep(pattern: Pattern, index: number): Edited | null {
  if (index === 0) return null;
  const { steps } = pattern;
  const gone = new Set([index]);
  steps.forEach((step, at) => {
    const parent = parentOf(steps, at);
    if (parent !== undefined && gone.has(parent)) gone.add(at);
    if (step.same !== null && gone.has(step.same)) gone.add(at);
  });
  const rest = [...steps.keys()].filter((at) => !gone.has(at));
  return arranged(pattern, rest);
}

/**
 * Moves a step, with all that hangs on it, before the one above that hangs on the same step, or behind the one below.
 * Null: there is none.
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
  const result = arranged(pattern, order);
  return 'fault' in result ? null : result;
}

/**
 * The same question told from another step on: the ties on the way to it are read backwards. Null where that would be
 * another question: under "none", "at least" and "all", or where a tie reaches into parts.
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
  const result = checked(settled(ordered(told)), renumberedReturn(pattern.return, places));
  return 'fault' in result ? null : result;
}

function arranged(pattern: Pattern, order: readonly number[]): Edited {
  const { steps } = pattern;
  const places = new Map(order.map((old, place) => [old, place]));
  const moved = order.map((old) => renumbered(steps[old], parentOf(steps, old), places));
  return checked(settled(ordered(moved)), renumberedReturn(pattern.return, places));
}

/** "Comes after" must name an earlier step: told from the other side it stands on the other step. */
function ordered(steps: readonly PatternStep[]): PatternStep[] {
  const result = steps.map((step) => ({ ...step }));
  result.forEach(({ after }, index) => {
    if (after === null || after < index) return;
    result[index].after = null;
    result[after].after ??= index;
  });
  return result;
}
