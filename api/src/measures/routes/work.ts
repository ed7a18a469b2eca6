/**
 * Work that goes start by start and whose results add up: betweenness, distances. It can be done in one go
 * ({@link addUp}) or split over threads (parallel/), with the same digits either way, for the sums are made in the same
 * {@link PARTS} parts.
 */
export interface Work {
  /** Starts are 0 … starts - 1. */
  readonly starts: number;
  /** Length of the result. */
  readonly size: number;
  /** Adds what the routes from one start give. */
  readonly visit: (start: number, into: Float64Array) => void;
}

/** Part p takes the starts p, p + PARTS, p + 2 PARTS, …: even shares, whatever the number of threads. */
export const PARTS = 16;

/** Does one part. `proceed` is asked before each start and ends the part when it says false. */
export function doPart(work: Work, part: number, into: Float64Array, proceed = () => true): void {
  for (let start = part; start < work.starts && proceed(); start += PARTS) work.visit(start, into);
}

/** Does all parts, one after the other, and adds them up. */
export function addUp(work: Work): Float64Array {
  const sum = new Float64Array(work.size);
  const part = new Float64Array(work.size);
  for (let p = 0; p < PARTS; p++) {
    part.fill(0);
    doPart(work, p, part);
    for (let i = 0; i < sum.length; i++) sum[i] += part[i];
  }
  return sum;
}
