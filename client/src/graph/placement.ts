import type { Category } from './category.ts';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './filter.ts';

/** The layouts, in the order they are offered. */
export const LAYOUTS = ['network', 'map', 'circles', 'columns', 'fresh'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Places of all nodes in a layout, and the box that the first look at it shows. */
export interface Placement {
  x: Float64Array;
  y: Float64Array;
  box: Box;
}

export interface Box {
  x: [number, number];
  y: [number, number];
}

/** What a layout may use. */
export interface LayoutInput {
  data: Dataset;
  seen: Visibility;
  sizes: Float32Array;
  /** Group of each node, for circles. */
  categories: readonly Category[];
}

/** The smallest box around some nodes, with a margin; the unit box where there are none. */
export function boxAround(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  nodes: Iterable<number>,
  margin = 20,
): Box {
  const box: Box = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const i of nodes) {
    box.x = [Math.min(box.x[0], x[i]), Math.max(box.x[1], x[i])];
    box.y = [Math.min(box.y[0], y[i]), Math.max(box.y[1], y[i])];
  }
  if (box.x[0] > box.x[1]) return { x: [0, 1], y: [0, 1] };
  return {
    x: [box.x[0] - margin, box.x[1] + margin],
    y: [box.y[0] - margin, box.y[1] + margin],
  };
}

const GAP = 10;

/** Packs marks around a point, largest first, along a sunflower spiral. Returns the radius of the pack. */
export function packAround(
  nodes: readonly number[],
  centre: readonly [number, number],
  sizes: Float32Array,
  x: Float64Array,
  y: Float64Array,
  gap = GAP,
): number {
  const order = [...nodes].sort((a, b) => sizes[b] - sizes[a] || a - b);
  let radius = 0;
  let area = 0;
  order.forEach((node, step) => {
    const reach = sizes[node] + gap / 2;
    area += 4 * reach * reach;
    const distance = step === 0 && order.length < 3 ? 0 : Math.sqrt(area / Math.PI) - reach / 2;
    const angle = step * 2.399963;
    x[node] = centre[0] + distance * Math.cos(angle);
    y[node] = centre[1] + distance * Math.sin(angle);
    radius = Math.max(radius, distance + reach);
  });
  return radius;
}

/** Indices of the nodes that are seen. */
export function seenNodes(seen: Visibility): number[] {
  return [...seen.nodes.keys()].filter((i) => seen.nodes[i] === 1);
}
