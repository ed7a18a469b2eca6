import { z } from 'zod';
import { NONE, type Category } from './category.ts';
import type { Dataset } from './dataset.ts';

/** A column of a table of one's own, as entities have it. */
export type OwnColumn = Dataset['attributes'][number];

/** What stands before the name of such a column where colourings, sizings and filters are named. */
export const OWN = 'own:';

/** Classes that numbers and years are divided into where there are many of them. */
const CLASSES = 5;

/** The name of a column as a colouring, a sizing or a filter; it holds no `=`, which parts it from its values. */
export function ownKey({ name }: Pick<OwnColumn, 'name'>): string {
  return `${OWN}${name.replaceAll('%', '%25').replaceAll('=', '%3D')}`;
}

/** The name of the column that a key names. */
export function ownName(key: string): string {
  return key.slice(OWN.length).replaceAll('%3D', '=').replaceAll('%25', '%');
}

/** The column of a key; undefined: the data has none. */
export function ownColumn({ attributes }: Pick<Dataset, 'attributes'>, key: string): OwnColumn | undefined {
  return key.startsWith(OWN) ? attributes.find((column) => ownKey(column) === key) : undefined;
}

/** A filter by a column of one's own: some of its values, or those from one to another, both included. */
export const OwnFilter = z.object({
  key: z.string().startsWith(OWN),
  values: z.array(z.string()).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type OwnFilter = z.infer<typeof OwnFilter>;

/** What each node has in a column, as a text; null where nothing. */
function textsOf(data: Dataset, { nodes, values }: OwnColumn): (string | null)[] {
  const texts = Array.from({ length: data.nodeCount }, (): string | null => null);
  nodes.forEach((node, k) => (texts[node] = String(values[k])));
  return texts;
}

/** What each node has in a column of numbers; null where nothing, or no single number. */
export function ownNumbers(data: Dataset, { nodes, values }: OwnColumn): (number | null)[] {
  const numbers = Array.from({ length: data.nodeCount }, (): number | null => null);
  nodes.forEach((node, k) => {
    const value = values[k];
    if (typeof value === 'number') numbers[node] = value;
  });
  return numbers;
}

/**
 * The category of each node under a column: its value; of numbers and dates a class, `least|most` of the numbers or years
 * in it. Few different ones are each a class, many are divided into {@link CLASSES} of about as many nodes.
 */
export function ownCategories(data: Dataset, column: OwnColumn): Category[] {
  if (column.kind === 'text' || column.kind === 'category')
    return textsOf(data, column).map((text) => text ?? NONE);
  const numbers =
    column.kind === 'number'
      ? ownNumbers(data, column)
      : textsOf(data, column).map((text) => (/^\d{4}/.test(text ?? '') ? Number(text?.slice(0, 4)) : null));
  const classOf = classesOf(numbers.filter((value) => value !== null));
  return numbers.map((value) => (value === null ? NONE : classOf(value)));
}

function classesOf(values: number[]): (value: number) => Category {
  const sorted = values.sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  if (different.length <= CLASSES + 2) return (value) => `${value}|${value}`;
  // Equal values fall into one class, so a class ends where the next value differs.
  const tops = Array.from(
    { length: CLASSES },
    (_, k) => sorted[Math.ceil(((k + 1) * sorted.length) / CLASSES) - 1],
  );
  const ends = [...new Set(tops)];
  const classes = ends.map((most, k) => ({
    most,
    name: `${different.find((value) => k === 0 || value > ends[k - 1]) ?? most}|${most}`,
  }));
  return (value) => (classes.find(({ most }) => value <= most) ?? classes[classes.length - 1]).name;
}

/** The least and the most of a class; null where a category is none. */
export function boundsOf(category: Category): [number, number] | null {
  const [, least, most] = /^(-?[\d.e+-]+)\|(-?[\d.e+-]+)$/.exec(category) ?? [];
  return least === undefined || most === undefined ? null : [Number(least), Number(most)];
}

/** Whether a node passes a filter by a column; a column that the data does not have asks nothing. */
export function ownTest(data: Dataset, { key, values, from, to }: OwnFilter): (node: number) => boolean {
  const column = ownColumn(data, key);
  if (column === undefined) return () => true;
  if (values !== undefined) {
    const wanted = new Set(values);
    const texts = textsOf(data, column);
    return (i) => wanted.has(texts[i] ?? NONE);
  }
  if (column.kind === 'number') {
    const [least, most] = [from ?? -Infinity, to ?? Infinity].map(Number);
    const numbers = ownNumbers(data, column);
    return (i) => numbers[i] !== null && numbers[i] >= least && numbers[i] <= most;
  }
  // A year or month as a bound means all of it: 2021-05-03 is within 2021.
  const texts = textsOf(data, column);
  return (i) => {
    const text = texts[i];
    if (text === null) return false;
    return text >= (from ?? '') && (to === undefined || text.slice(0, to.length) <= to);
  };
}
