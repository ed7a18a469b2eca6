/** The middle of many values, and the bounds that hold a share of them. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The interval that holds the middle `share` of the values, as many left out below as above; null without values.
 *
 * Example: of 1 … 20 the middle 90 % are 2 … 19, their median 10.5.
 */
export function intervalOf(values: readonly number[], share: number): Interval | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const tail = Math.floor((n * (1 - share)) / 2 + 1e-9);
  return {
    low: sorted[tail],
    median: (sorted[(n - 1) >> 1] + sorted[n >> 1]) / 2,
    high: sorted[n - 1 - tail],
  };
}
