/** A neighbour that can be walked to: its node, the tie that leads there, and where it stands. */
export interface Step {
  node: number;
  tie: number;
  x: number;
  y: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const HEADING: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Widest angle from the arrow's direction that still counts as that way: 60 degrees. */
const WIDEST = Math.cos(Math.PI / 3);

/**
 * The neighbour that an arrow key leads to: the one that lies best in its direction, nearer before farther.
 * Undefined where none lies within 60 degrees of it.
 */
export function stepTowards(
  from: readonly [number, number],
  steps: readonly Step[],
  direction: Direction,
): Step | undefined {
  const [dx, dy] = HEADING[direction];
  let best: Step | undefined;
  let least = Infinity;
  for (const step of steps) {
    const along = step.x - from[0];
    const up = step.y - from[1];
    const distance = Math.hypot(along, up) || 1;
    const cosine = (along * dx + up * dy) / distance;
    if (cosine < WIDEST) continue;
    const cost = distance * (2 - cosine);
    if (cost < least) {
      least = cost;
      best = step;
    }
  }
  return best;
}
