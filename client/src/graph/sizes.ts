import { markRadius, neighboursOf } from '@sidos/api/meanings';
import type { Dataset } from './dataset.ts';
import { ownColumn, ownNumbers } from './own.ts';

/** A way to size the marks: one value a node, null where it is not defined. */
export interface Sizing {
  key: string;
  values: (data: Dataset) => (number | null)[];
}

/** The sizings that follow from the network itself; a desk adds its own through the overlay. */
export const SIZINGS: readonly Sizing[] = [
  { key: 'degree', values: ({ nodes }) => nodes.degree },
  { key: 'partners', values: (data) => neighboursOf(data).map((others) => others.length) },
  { key: 'documents', values: ({ nodes }) => nodes.documents.map((numbers) => numbers.length) },
  { key: 'money', values: (data) => money(data) },
  { key: 'same', values: ({ nodes }) => nodes.id.map(() => null) },
];

/** The sizing of a key, one of the list or a column of numbers of one's own; undefined: there is none. */
export function sizingOf(data: Dataset, key: string): Sizing | undefined {
  const column = ownColumn(data, key);
  return column?.kind === 'number'
    ? { key, values: () => ownNumbers(data, column) }
    : SIZINGS.find((sizing) => sizing.key === key);
}

/** Known budget in euros, else the sum of what flows to the node. */
function money(data: Dataset): (number | null)[] {
  const flow = new Map<number, number>();
  data.ties.amountEur.forEach((amount, j) => {
    if (amount === null || data.ties.type[j] !== 'ALLOCATES') return;
    const to = data.ties.to[j];
    flow.set(to, (flow.get(to) ?? 0) + amount);
  });
  return data.nodes.amountEur.map((amount, i) => amount ?? flow.get(i) ?? null);
}

const SMALLEST = 2.6;
const LARGEST = 17;

/**
 * Radius in pixels of each mark. By degree as the layout keeps room for; by another value the area is proportional to it.
 * What has no value is drawn smallest.
 */
export function radii(data: Dataset, key: string, given?: readonly (number | null)[]): Float32Array {
  const sizing = sizingOf(data, key) ?? SIZINGS[0];
  const sizes = new Float32Array(data.nodeCount);
  if (given === undefined && sizing.key === 'degree') {
    return sizes.map((_, i) => markRadius(data.nodes.degree[i]));
  }
  if (given === undefined && sizing.key === 'same') return sizes.fill(5);
  const values = given ?? sizing.values(data);
  const top = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  return sizes.map((_, i) =>
    Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, values[i] ?? 0) / (top || 1))),
  );
}

/** Three values for the legend of sizes with the radii they are drawn in: the largest, a quarter, a sixteenth. */
export function sizeLegend(
  values: readonly (number | null)[],
  sizes: Float32Array,
): { value: number; radius: number }[] {
  const order = values
    .map((value, i) => ({ value: value ?? 0, radius: sizes[i] }))
    .filter((item) => item.value > 0)
    .sort((a, b) => a.value - b.value);
  if (order.length === 0) return [];
  const top = order.at(-1)!.value;
  const picks = [top / 16, top / 4, top].map((aim) => order.find((item) => item.value >= aim)!);
  return picks.filter((item, i) => picks.findIndex((other) => other.value === item.value) === i);
}
