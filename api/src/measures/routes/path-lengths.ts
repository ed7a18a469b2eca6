import { type Components } from '../pieces/components.ts';
import { type Reach } from './reach.ts';

/** Distances within the largest component. */
export interface PathLengths {
  /** Mean distance over its pairs of nodes. */
  readonly average: number;
  /** Longest distance. */
  readonly diameter: number;
}

/**
 * Average path length and diameter of the largest component, in ties; direction and weights do not count. Undefined
 * (null) where no node has a tie. Of several components of the same size the one with the lowest node. O(n) from what
 * is reached from each node.
 *
 * Example: a path of four nodes has 10/6 and 3.
 *
 * @param reach of the network without direction
 */
export function pathLengths({ total, farthest }: Reach, { of, sizes }: Components): PathLengths | null {
  const size = sizes[0] ?? 0;
  if (size < 2) return null;
  let sum = 0;
  let diameter = 0;
  of.forEach((component, i) => {
    if (component !== 0) return;
    sum += total[i];
    diameter = Math.max(diameter, farthest[i]);
  });
  return { average: sum / (size * (size - 1)), diameter };
}
