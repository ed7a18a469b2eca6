import type { Entity, Records, Relation } from '../model/index.ts';
import { isSame } from '../loading/index.ts';

type Thing = Entity | Relation;

/** What happens to the rows of a table, by line. */
export type RowFate = 'create' | 'update' | 'unchanged';

/** What is told of a thing with lines of its own. */
const RESTS_ON = ['evidence', 'notes', 'attributes', 'sums'];

/** What a thing says, whatever it rests on. */
function saying(thing: Thing): unknown {
  const rest = Object.entries(thing).filter(([key]) => !RESTS_ON.includes(key));
  const { attributes = [] } = thing;
  const values = attributes.map(({ name, kind, value }) => JSON.stringify([name, kind, value])).sort();
  const statuses = 'statuses' in thing ? (thing.statuses ?? []).map(({ is }) => is).sort() : [];
  return { ...Object.fromEntries(rest), statuses, attributes: values };
}

/**
 * What each row of a table does to the network: brings something that is not there, changes something, or says what is
 * there already.
 */
export function fates(table: Records, before: Records, after: Records): Map<number, RowFate> {
  const was = indexed(before);
  const is = indexed(after);
  const rank: Record<RowFate, number> = { unchanged: 0, update: 1, create: 2 };
  const found = new Map<number, RowFate>();
  for (const thing of [...table.entities, ...table.relations]) {
    if (thing.type === 'document') continue;
    const [a, b] = [was.get(thing.id), is.get(thing.id)];
    const fate: RowFate =
      a === undefined ? 'create' : b === undefined || isSame(saying(a), saying(b)) ? 'unchanged' : 'update';
    for (const { lines } of thing.evidence)
      for (const line of lines) {
        const known = found.get(line);
        if (known === undefined || rank[fate] > rank[known]) found.set(line, fate);
      }
  }
  return found;
}

function indexed({ entities, relations }: Records): Map<string, Thing> {
  return new Map<string, Thing>([...entities, ...relations].map((thing) => [thing.id, thing]));
}

/** How many things are in one and not in the other. */
export function goneBetween(before: Records, after: Records): number {
  const is = indexed(after);
  return [...before.entities, ...before.relations].filter(
    ({ id, type }) => type !== 'document' && !is.has(id),
  ).length;
}
