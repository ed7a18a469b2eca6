import { type Network } from '../network.ts';
import { breadthFirst } from '../routes/search.ts';
import { undirectedVersion } from '../undirected.ts';
import { components } from './components.ts';

/** Distances within the largest component. */
export interface PathLengths {
  /** Mean distance over its pairs of nodes. */
  readonly average: number;
  /** Longest distance. */
  readonly diameter: number;
}

/**
 * Average path length and diameter of the largest component, in ties; direction and weights do not count. Undefined
 * (null) where no node has a tie. Of several components of the same size the one with the lowest node. O(n m).
 *
 * Example: a path of four nodes has 10/6 and 3.
 */
export function pathLengths(directedOrNot: Network): PathLengths | null {
  const { of, sizes } = components(directedOrNot);
  const size = sizes[0] ?? 0;
  if (size < 2) return null;
  const { network } = undirectedVersion(directedOrNot);
  const search = breadthFirst(network.n, network);
  let sum = 0;
  let diameter = 0;
  for (let start = 0; start < network.n; start++) {
    if (of[start] !== 0) continue;
    const reached = search.run(start);
    for (let i = 1; i < reached; i++) sum += search.distance[search.order[i]];
    diameter = Math.max(diameter, search.distance[search.order[reached - 1]]);
  }
  return { average: sum / (size * (size - 1)), diameter };
}
