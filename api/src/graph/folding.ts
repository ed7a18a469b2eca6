import { madeOnce } from '../meanings/index.ts';
import { relationType } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What each node counts as where parts count as their whole: the outermost things that it is a part of, itself where it
 * is part of nothing. Only a whole of its own type: an event of a project is no part of the work. What is done under a
 * programme is no part of it either. Things that are parts of each other count as the first of them.
 */
export const wholesOf = madeOnce((snapshot: Snapshot): readonly (readonly number[])[] => {
  const { entities, relations, ties } = snapshot;
  const above = new Map<number, number[]>();
  relations.forEach((relation, tie) => {
    if (!relationType(relation.type).nests) return;
    if ('nature' in relation && relation.nature === 'under programme') return;
    const [part, whole] = [ties.from[tie], ties.to[tie]];
    if (part === whole || entities[part].type !== entities[whole].type) return;
    above.set(part, [...(above.get(part) ?? []), whole]);
  });
  return entities.map((_, node) => {
    if (!above.has(node)) return [node];
    const reached = new Set([node]);
    for (const part of reached) above.get(part)?.forEach((whole) => reached.add(whole));
    const outermost = [...reached].filter((whole) => !above.has(whole)).sort((a, b) => a - b);
    return outermost.length > 0 ? outermost : [Math.min(...reached)];
  });
});

/** Nodes as what they count for; themselves where parts stand for themselves. */
export function countingAs(snapshot: Snapshot, fold: boolean): (node: number) => readonly number[] {
  if (!fold) return (node) => [node];
  const wholes = wholesOf(snapshot);
  return (node) => wholes[node];
}
