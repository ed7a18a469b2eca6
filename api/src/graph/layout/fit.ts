import { type Points } from './force.ts';

/** How much of a place is its rank among the others, for components large enough to have crowds. */
const EVENNESS = 0.4;
const CROWD = 30;
/** Width to height of the stage. */
const ASPECT = 1.6;

/**
 * Turns places about their middle so that the long side (first principal axis) lies across, opens crowds, and
 * scales to a box of `area` about 0, 0. Crowds are opened by mixing each coordinate with its rank: order along
 * both axes stays, empty stretches shrink, and a large component fills its box, which has the shape of the stage.
 * A small one keeps its own shape.
 */
export function turnAndScale(points: Points, area: number): Points {
  const { x, y } = points;
  const n = x.length;
  if (n < 2) return { x: new Float64Array(n), y: new Float64Array(n) };
  const angle = principalAngle(points);
  const cos = Math.cos(-angle);
  const sin = Math.sin(-angle);
  const across = x.map((value, i) => value * cos - y[i] * sin);
  const up = x.map((value, i) => value * sin + y[i] * cos);
  if (n > CROWD) {
    const width = Math.sqrt(area * ASPECT);
    return { x: open(across, width), y: open(up, area / width) };
  }
  const box = bounds({ x: across, y: up });
  const width = box.right - box.left;
  // A chain has no height: its width alone then says how large it is.
  const height = Math.max(box.top - box.bottom, width / 2);
  const scale = width > 0 ? Math.sqrt(area / (width * height)) : 1;
  return {
    x: across.map((value) => (value - (box.left + box.right) / 2) * scale),
    y: up.map((value) => (value - (box.bottom + box.top) / 2) * scale),
  };
}

/** Smallest box around the places. */
export function bounds({ x, y }: Points): { left: number; right: number; bottom: number; top: number } {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (let i = 0; i < x.length; i++) {
    box.left = Math.min(box.left, x[i]);
    box.right = Math.max(box.right, x[i]);
    box.bottom = Math.min(box.bottom, y[i]);
    box.top = Math.max(box.top, y[i]);
  }
  return box;
}

/** One axis scaled to -length/2 … length/2, mixed with the ranks of its values; equal values stay equal. */
function open(values: Float64Array, length: number): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const least = sorted[0];
  const span = sorted[sorted.length - 1] - least || 1;
  const rank = new Map<number, number>();
  sorted.forEach((value, i) => rank.set(value, i / (sorted.length - 1)));
  return values.map((value) => {
    const even = rank.get(value) ?? 0;
    return ((1 - EVENNESS) * ((value - least) / span) + EVENNESS * even - 0.5) * length;
  });
}

/** Angle of the direction in which the places spread the most. */
function principalAngle({ x, y }: Points): number {
  const n = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (x[i] - meanX) ** 2;
    yy += (y[i] - meanY) ** 2;
    xy += (x[i] - meanX) * (y[i] - meanY);
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}
