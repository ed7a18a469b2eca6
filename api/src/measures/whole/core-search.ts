import { type Network } from '../network.ts';

/** Up to so many nodes with ties every set is looked at: 4 million sets, some hundredths of a second. */
export const EXACT_CORE = 22;

/**
 * For each size the set of nodes with the most ties inside, found among all sets. Nodes without ties are left out:
 * one in the core only makes it fit worse.
 *
 * Of sets of one size with equally many ties inside, the one whose nodes come first in `order`. O(2^n), by changing
 * one node at a time (Gray code); for networks of at most {@link EXACT_CORE} nodes with ties.
 *
 * @param order all nodes, those to prefer first
 */
export function densestSets({ n, offsets, neighbours }: Network, order: readonly number[]): DenseSet[] {
  const tied = order.filter((i) => offsets[i + 1] > offsets[i]);
  const count = tied.length;
  // The first node has the highest bit, so that of two sets the larger number is preferred.
  const bit = new Int32Array(n);
  tied.forEach((i, rank) => (bit[i] = 1 << (count - 1 - rank)));
  const around = new Int32Array(count);
  tied.forEach((i, rank) => {
    for (let x = offsets[i]; x < offsets[i + 1]; x++) around[count - 1 - rank] |= bit[neighbours[x]];
  });
  const most = new Int32Array(count + 1).fill(-1);
  const best = new Int32Array(count + 1);
  let set = 0;
  let size = 0;
  let inside = 0;
  const all = 2 ** count;
  for (let step = 1; step < all; step++) {
    const place = 31 - Math.clz32(step & -step);
    const ties = bits(set & around[place]);
    const flag = 1 << place;
    set ^= flag;
    const sign = set & flag ? 1 : -1;
    size += sign;
    inside += sign * ties;
    if (inside > most[size] || (inside === most[size] && set > best[size])) {
      most[size] = inside;
      best[size] = set;
    }
  }
  return Array.from({ length: count }, (_, k) => ({
    inside: most[k + 1],
    nodes: tied.filter((i) => bit[i] & best[k + 1]),
  }));
}

/** A set of nodes and the number of ties inside it. */
export interface DenseSet {
  readonly nodes: readonly number[];
  readonly inside: number;
}

/** How many bits of a 32-bit number are 1. */
function bits(number: number): number {
  let x = number - ((number >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
