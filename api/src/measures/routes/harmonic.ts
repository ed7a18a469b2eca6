import { type Reach } from './reach.ts';

/**
 * Harmonic centrality: the sum over all other nodes of 1 / distance; whom no route joins adds 0. The closeness that
 * fits networks in pieces.
 *
 *     h(i) = sum over j ≠ i of 1 / dist(j, i)
 *
 * Example: in a path of three the middle has 2, an end 3/2.
 *
 * Boldi & Vigna 2014, Internet Mathematics 10:222, doi 10.1080/15427951.2013.865686.
 */
export function harmonic({ reciprocal }: Reach): Float64Array {
  return reciprocal.slice();
}

/** {@link harmonic} divided by n - 1; undefined (null) in a network of one. */
export function normalisedHarmonic({ reciprocal }: Reach): (number | null)[] {
  const others = reciprocal.length - 1;
  return Array.from(reciprocal, (value) => (others > 0 ? value / others : null));
}
