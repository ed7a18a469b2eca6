/** Places in a grid of square cells, so that those near a point are found without looking at all. */
export interface Grid {
  /** Calls `visit` with each place that may lie within `reach` of a point, and some that do not. */
  near: (x: number, y: number, reach: number, visit: (index: number) => void) => void;
}

/** Puts places into a grid of about as many cells as there are places. */
export function makeGrid(x: ArrayLike<number>, y: ArrayLike<number>): Grid {
  const count = x.length;
  const [left, right] = extent(x);
  const [bottom, top] = extent(y);
  const cell = Math.max(Math.sqrt(((right - left) * (top - bottom)) / Math.max(1, count)), 1e-9);
  const columns = Math.min(2048, Math.floor((right - left) / cell) + 1);
  const rows = Math.min(2048, Math.floor((top - bottom) / cell) + 1);
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most - 1, Math.floor(value)));
  const column = (value: number): number => clamp((value - left) / cell, columns);
  const row = (value: number): number => clamp((value - bottom) / cell, rows);

  // `starts[c]` to `starts[c + 1]` are the entries of cell c in `members`.
  const starts = new Int32Array(columns * rows + 1);
  const cellOf = Int32Array.from({ length: count }, (_, i) => row(y[i]) * columns + column(x[i]));
  for (const at of cellOf) starts[at + 1] += 1;
  for (let at = 0; at < columns * rows; at += 1) starts[at + 1] += starts[at];
  const next = starts.slice();
  const members = new Int32Array(count);
  cellOf.forEach((at, i) => {
    members[next[at]] = i;
    next[at] += 1;
  });
  return {
    near: (px, py, reach, visit) => {
      const lastColumn = column(px + reach);
      const lastRow = row(py + reach);
      for (let r = row(py - reach); r <= lastRow; r += 1) {
        for (let c = column(px - reach); c <= lastColumn; c += 1) {
          const at = r * columns + c;
          for (let k = starts[at]; k < starts[at + 1]; k += 1) visit(members[k]);
        }
      }
    },
  };
}

function extent(values: ArrayLike<number>): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    least = Math.min(least, values[i]);
    most = Math.max(most, values[i]);
  }
  return values.length === 0 ? [0, 0] : [least, most];
}
