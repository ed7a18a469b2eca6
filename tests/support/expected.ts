import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { type GraphName } from './graphs.ts';

/** Values that another program computed for a graph; the file says which program, in `source`. */
export function expectedValues(file: 'routes' | 'two-mode' | 'structure', graph: GraphName): unknown {
  const url = new URL(`../fixtures/graphs/expected/${file}.json`, import.meta.url);
  const { graphs } = JSON.parse(readFileSync(url, 'utf8')) as { graphs: Record<string, unknown> };
  return graphs[graph];
}

/** Compares column with column, to a relative difference; null must meet null. */
export function expectClose(
  actual: ArrayLike<number | null> | null,
  wanted: ArrayLike<number | null> | null,
  tolerance = 1e-9,
): void {
  if (actual === null || wanted === null) {
    expect(actual).toBe(wanted);
    return;
  }
  expect(actual.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const [a, w] = [actual[i], wanted[i]];
    const close =
      a === null || w === null ? a === w : Math.abs(a - w) <= tolerance * Math.max(1, Math.abs(w));
    if (!close) throw new Error(`value ${i} is ${a}, should be ${w}`);
  }
}
