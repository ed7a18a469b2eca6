import { type Points } from './force.ts';
import { resting } from './resting.ts';

// Looked up once: the inner loop asks for nothing global.
const { imul } = Math;

/**
 * Moves discs apart until none overlaps: each pair nearer than its two radii and the margin is pushed apart by
 * half of what is missing, over and over. A grid of cells finds the pairs, so a round costs time in proportion to the
 * number of discs. Between rounds the process may do something else.
 *
 * @param radius radius of each disc, in the units of the places
 * @param margin free room around each disc
 * @returns new places; where `rounds` did not suffice the last overlaps remain
 */
export async function spread(
  points: Points,
  radius: ArrayLike<number>,
  margin: number,
  rounds = 2_000,
): Promise<Points> {
  const rest = resting();
  const x = Float64Array.from(points.x);
  const y = Float64Array.from(points.y);
  const reach = Float64Array.from(radius, (r) => 2 * (r + margin));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    forEachNearPair({ x, y }, reach, (a, b) => {
      // Slightly more than needed, so that rounding does not leave a pair touching for ever.
      const wanted = radius[a] + radius[b] + 2 * margin;
      let dx = x[b] - x[a];
      let dy = y[b] - y[a];
      let distance = dx * dx + dy * dy;
      if (distance >= wanted * wanted) return;
      distance = Math.sqrt(distance);
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
    await rest();
  }
  return { x, y };
}

/**
 * Calls `visit` once for every pair that may be nearer than the diameter of the larger disc, from the larger one, in
 * an order that places and sizes alone decide. The nodes of a cell are a chain of rising indices that begins at the
 * cell's slot of a hash table; cells fit the middle disc, so a few large ones do not make all others look far.
 *
 * @param reach diameter of each disc with its margin
 */
function forEachNearPair({ x, y }: Points, reach: Float64Array, visit: (a: number, b: number) => void): void {
  const n = x.length;
  const cell = Float64Array.from(reach).sort()[n >> 1];
  const mask = 2 ** Math.ceil(Math.log2(2 * n + 1)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(n);
  const column = Int32Array.from(x, (value) => Math.floor(value / cell));
  const row = Int32Array.from(y, (value) => Math.floor(value / cell));
  const slot = (c: number, r: number) => (imul(c, 73_856_093) ^ imul(r, 19_349_663)) & mask;
  for (let i = n - 1; i >= 0; i--) {
    const at = slot(column[i], row[i]);
    next[i] = first[at];
    first[at] = i;
  }
  for (let i = 0; i < n; i++) {
    const cells = Math.ceil(reach[i] / cell);
    const [c, r] = [column[i], row[i]];
    for (let across = c - cells; across <= c + cells; across++) {
      for (let up = r - cells; up <= r + cells; up++) {
        for (let j = first[slot(across, up)]; j >= 0; j = next[j]) {
          const isSmaller = reach[j] < reach[i] || (reach[j] === reach[i] && j > i);
          if (isSmaller && column[j] === across && row[j] === up) visit(i, j);
        }
      }
    }
  }
}
