import { type Network } from '../network.ts';
import { breadthFirst, inward, outward } from '../search.ts';
import { lengthsOfTies, weightedDistances } from './shortest.ts';
import { addUp, type Work } from './work.ts';

/** For each node: how many others it reaches (or is reached by), and how far they are. */
export interface Reach {
  readonly reached: Float64Array;
  /** Sum of the distances. */
  readonly total: Float64Array;
  /** Sum of 1 / distance. */
  readonly reciprocal: Float64Array;
  /** The longest distance. */
  readonly farthest: Float64Array;
}

export interface ReachOptions {
  /** `to` (the default): distances to the node; `from`: distances from it. Undirected, the same. */
  readonly direction?: 'to' | 'from';
  /** Ties as long as 1 / weight instead of 1. */
  readonly weighted?: boolean;
}

/**
 * What closeness and harmonic centrality are made of, by a search from each node: O(n m), weighted O(n (n + m) log n).
 */
export function reach(network: Network, options: ReachOptions = {}): Reach {
  return reachFrom(addUp(reachWork(network, options)));
}

/** Reads the four columns of {@link reachWork}. */
export function reachFrom(columns: Float64Array): Reach {
  const n = columns.length / 4;
  return {
    reached: columns.subarray(0, n),
    total: columns.subarray(n, 2 * n),
    reciprocal: columns.subarray(2 * n, 3 * n),
    farthest: columns.subarray(3 * n),
  };
}

/** {@link reach} start by start; the four columns one after the other. */
export function reachWork(network: Network, { direction = 'to', weighted = false }: ReachOptions): Work {
  const { n } = network;
  const [forth, back] =
    direction === 'to' ? [inward(network), outward(network)] : [outward(network), inward(network)];
  const add = (start: number, nodes: number, distance: number, into: Float64Array) => {
    into[start] += nodes;
    into[n + start] += nodes * distance;
    into[2 * n + start] += nodes / distance;
    into[3 * n + start] = Math.max(into[3 * n + start], distance);
  };
  const visit = weighted ? byLength() : byTies();
  return { starts: n, size: 4 * n, visit };

  function byLength() {
    const distancesFrom = weightedDistances(n, forth, lengthsOfTies(network));
    return (start: number, into: Float64Array) =>
      distancesFrom(start).forEach((distance) => {
        if (distance > 0) add(start, 1, distance, into);
      });
  }

  function byTies() {
    const { levelStart, run } = breadthFirst(n, forth, back);
    return (start: number, into: Float64Array) => {
      const reached = run(start);
      for (let d = 1; levelStart[d] < reached; d++) add(start, levelStart[d + 1] - levelStart[d], d, into);
    };
  }
}
