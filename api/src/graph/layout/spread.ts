import { type Points } from './force.ts';

/**
 * Moves discs apart until none overlaps: each pair nearer than its two radii and the margin is pushed apart by
 * half of what is missing, over and over. A grid of cells as wide as the widest pair finds the pairs, so a round
 * costs time in proportion to the number of discs.
 *
 * @param radius radius of each disc, in the units of the places
 * @param margin free room around each disc
 * @returns new places; where `rounds` did not suffice the last overlaps remain
 */
export function spread(points: Points, radius: ArrayLike<number>, margin: number, rounds = 2_000): Points {
  const n = points.x.length;
  const x = Float64Array.from(points.x);
  const y = Float64Array.from(points.y);
  let widest = 0;
  for (let i = 0; i < n; i++) widest = Math.max(widest, radius[i]);
  const cell = 2 * (widest + margin);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    forEachNearPair(x, y, cell, (a, b) => {
      // Slightly more than needed, so that rounding does not leave a pair touching for ever.
      const wanted = radius[a] + radius[b] + 2 * margin;
      let dx = x[b] - x[a];
      let dy = y[b] - y[a];
      let distance = Math.hypot(dx, dy);
      if (distance >= wanted) return;
      moved = true;
      if (distance === 0) {
        // On the same spot: a direction of its own, from the golden angle, not from chance.
        distance = 1e-6;
        dx = distance * Math.cos(b * 2.399963);
        dy = distance * Math.sin(b * 2.399963);
      }
      const push = (wanted * 1.001 - distance) / 2 / distance;
      x[a] -= dx * push;
      y[a] -= dy * push;
      x[b] += dx * push;
      y[b] += dy * push;
    });
    if (!moved) break;
  }
  return { x, y };
}

/** Calls `visit` for every pair in the same or neighbouring cells, in an order that the places alone decide. */
function forEachNearPair(
  x: Float64Array,
  y: Float64Array,
  cell: number,
  visit: (a: number, b: number) => void,
): void {
  const cells = new Map<number, number[]>();
  const key = (column: number, row: number) => column * 1_048_573 + row;
  const columns = x.map((value) => Math.floor(value / cell));
  const rows = y.map((value) => Math.floor(value / cell));
  for (let i = 0; i < x.length; i++) {
    const at = key(columns[i], rows[i]);
    const inside = cells.get(at);
    if (inside) inside.push(i);
    else cells.set(at, [i]);
  }
  for (let i = 0; i < x.length; i++) {
    for (let column = columns[i] - 1; column <= columns[i] + 1; column++) {
      for (let row = rows[i] - 1; row <= rows[i] + 1; row++) {
        for (const j of cells.get(key(column, row)) ?? []) if (j > i) visit(i, j);
      }
    }
  }
}
