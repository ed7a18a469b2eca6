import { z } from 'zod';

/** Something with a name, as lists have it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

interface NameOrder {
  /** Whose names decide, the first first. */
  readonly named: (item: never) => readonly Named[];
  /** What comes before the names: items stand in runs of the same rank. */
  readonly rank: (item: never) => readonly unknown[];
}

const orders = new WeakMap<z.core.$ZodType, NameOrder>();

/**
 * A list that stands in the order of names, within the same rank. The server gives it in an order that no language has
 * a part in, so that what a list is cut to is the same for everybody; who shows it puts it in the order of its reader's
 * language by {@link inNameOrder}.
 */
export function byNames<Item extends z.ZodType>(
  item: Item,
  named: (item: z.output<Item>) => readonly Named[],
  rank: (item: z.output<Item>) => readonly unknown[] = () => [],
): z.ZodArray<Item> {
  const list = z.array(item);
  orders.set(list, { named, rank });
  return list;
}

/** An answer with every list that its schema has {@link byNames} in the order of `compare`; nothing else moves. */
export function inNameOrder<T>(schema: z.ZodType<T>, answer: T, compare: (a: Named, b: Named) => number): T {
  return ordered(schema, answer, compare) as T;
}

/** Items in the order of names within each run of the same rank. */
export function sortRuns<Item>(
  items: readonly Item[],
  rank: (item: Item) => unknown,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const runs: Item[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const own = JSON.stringify(rank(item));
    if (own === last) runs.at(-1)!.push(item);
    else runs.push([item]);
    last = own;
  }
  return runs.flatMap((run) => run.sort(compare));
}

type Compare = (a: Named, b: Named) => number;

function ordered(schema: z.core.$ZodType, value: unknown, compare: Compare): unknown {
  if (value === null || value === undefined || !holdsNames(schema)) return value;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return ordered(schema.unwrap(), value, compare);
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries<z.core.$ZodType>(schema.shape);
    const had = value as Record<string, unknown>;
    return {
      ...had,
      ...Object.fromEntries(parts.map(([key, part]) => [key, ordered(part, had[key], compare)])),
    };
  }
  if (!(schema instanceof z.ZodArray)) return value;
  const items = (value as never[]).map((item) => ordered(schema.element, item, compare) as never);
  const order = orders.get(schema);
  if (order === undefined) return items;
  return sortRuns(items, order.rank, (a, b) => {
    const others = order.named(b);
    for (const [i, own] of order.named(a).entries()) {
      const difference = compare(own, others[i]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const known = new WeakMap<z.core.$ZodType, boolean>();

/** Whether a list in the order of names lies somewhere in what a schema describes; long columns are not walked. */
function holdsNames(schema: z.core.$ZodType): boolean {
  const found = known.get(schema) ?? (orders.has(schema) || partsOf(schema).some(holdsNames));
  known.set(schema, found);
  return found;
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return [schema.unwrap()];
  if (schema instanceof z.ZodObject) return Object.values<z.core.$ZodType>(schema.shape);
  return schema instanceof z.ZodArray ? [schema.element] : [];
}
