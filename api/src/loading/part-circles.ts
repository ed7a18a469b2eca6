import type { Relation } from '../model/index.ts';

/**
 * Wholes that would lie in themselves: what is a part counts for its whole, which has no end where parts go round.
 *
 * @param relations united, from all files that are loaded together
 * @returns a sentence for each circle of PART_OF that is met, going from id to id
 */
export function partCircles(relations: readonly Relation[]): string[] {
  const wholes = new Map<string, Set<string>>();
  for (const { type, from, to } of relations)
    if (type === 'PART_OF') wholes.set(from, (wholes.get(from) ?? new Set()).add(to));
  const faults: string[] = [];
  const done = new Set<string>();
  for (const start of [...wholes.keys()].sort()) {
    // What stands on the way from the start, with the wholes of each that are yet to be followed.
    const way: { id: string; left: string[] }[] = [];
    const enter = (id: string) => way.push({ id, left: [...(wholes.get(id) ?? [])].sort().reverse() });
    if (!done.has(start)) enter(start);
    while (way.length > 0) {
      const top = way[way.length - 1];
      const next = top.left.pop();
      if (next === undefined) {
        done.add(top.id);
        way.pop();
      } else if (way.some(({ id }) => id === next)) {
        const circle = [...way.slice(way.findIndex(({ id }) => id === next)).map(({ id }) => id), next];
        faults.push(`PART_OF goes in a circle: ${circle.join(' → ')}; take one of these ties out`);
      } else if (!done.has(next)) enter(next);
    }
  }
  return faults;
}
