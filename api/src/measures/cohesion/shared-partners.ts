import { type Network } from '../network.ts';
import { forEachTriangle } from './triangles.ts';

/**
 * Shared partners of a tie: how many nodes are tied to both of its ends. 0 is a local bridge (Granovetter 1973,
 * doi 10.1086/225469).
 *
 * Weights are ignored; undirected networks only. O(m^1.5). Example: each tie of a triangle has 1.
 *
 * @returns one value a tie
 */
export function sharedPartners(network: Network): Int32Array {
  const shared = new Int32Array(network.m);
  forEachTriangle(network, (_a, _b, _c, ab, bc, ac) => {
    shared[ab]++;
    shared[bc]++;
    shared[ac]++;
  });
  return shared;
}

/**
 * Neighbourhood overlap of a tie: shared partners as a share of all other contacts of either end, each contact
 * counted once.
 *
 * Undefined where neither end has another contact. Undirected networks only. O(m), given the shared partners.
 * Example: a tie of a triangle: 1 of 1.
 *
 * Easley and Kleinberg 2010, Networks, Crowds, and Markets, chapter 3.
 *
 * @param shared values of {@link sharedPartners} of the same network
 */
export function neighbourhoodOverlap(
  { offsets, source, target }: Network,
  shared: Int32Array,
): (number | null)[] {
  const others = (i: number) => offsets[i + 1] - offsets[i] - 1;
  return Array.from(shared, (common, e) => {
    const union = others(source[e]) + others(target[e]) - common;
    return union === 0 ? null : common / union;
  });
}
