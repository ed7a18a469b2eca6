import { extent, linear, type Scale } from './scale.ts';

/** A point; null where one of its values is not defined. */
export interface ScatterPoint {
  id: string;
  name: string;
  x: number | null;
  y: number | null;
}

/** Size of the picture and edges of the field in it. */
export const SCATTER = { width: 520, height: 380, left: 56, right: 508, top: 8, bottom: 322 };

export interface ScatterScales {
  xDomain: [number, number];
  yDomain: [number, number];
  x: Scale;
  y: Scale;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Known = ScatterPoint & { x: number; y: number };

function isKnown(point: ScatterPoint): point is Known {
  return Number.isFinite(point.x ?? NaN) && Number.isFinite(point.y ?? NaN);
}

/** Scales that hold all points that can be drawn. */
export function scatterScales(points: readonly ScatterPoint[]): ScatterScales {
  const known = points.filter(isKnown);
  const xDomain = extent(known.map(({ x }) => x)) ?? [0, 1];
  const yDomain = extent(known.map(({ y }) => y)) ?? [0, 1];
  return {
    xDomain,
    yDomain,
    x: linear(xDomain, [SCATTER.left + 8, SCATTER.right - 8]),
    y: linear(yDomain, [SCATTER.bottom - 8, SCATTER.top + 8]),
  };
}

/** The points that can be drawn with their places, from left to right and bottom to top. */
export function placed(
  points: readonly ScatterPoint[],
  { x, y }: ScatterScales,
): (Known & { px: number; py: number })[] {
  return points
    .filter(isKnown)
    .map((point) => ({ ...point, px: x(point.x), py: y(point.y) }))
    .sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
}

/** The rectangle between two corners. */
export function boxOf(a: readonly [number, number], b: readonly [number, number]): Box {
  return {
    x: Math.min(a[0], b[0]),
    y: Math.min(a[1], b[1]),
    width: Math.abs(a[0] - b[0]),
    height: Math.abs(a[1] - b[1]),
  };
}

/** Whether a rectangle is a drag and not a click with an unsteady hand. */
export function isWide({ width, height }: Box): boolean {
  return width > 3 || height > 3;
}

/** Ids of the points inside a rectangle. */
export function idsWithin(points: readonly { id: string; px: number; py: number }[], box: Box): string[] {
  return points
    .filter(({ px, py }) => px >= box.x && px <= box.x + box.width && py >= box.y && py <= box.y + box.height)
    .map(({ id }) => id);
}
