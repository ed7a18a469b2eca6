import { type Network } from '../network.ts';

/** The arrays a search walks along. */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly ties: Int32Array;
}

/** Ties in the direction they point; undirected, all ties. */
export function outward(network: Network): Adjacency {
  return network;
}

/** Ties against the direction they point: a search along them gives distances *to* its start. */
export function inward(network: Network): Adjacency {
  return { offsets: network.inOffsets, neighbours: network.inNeighbours, ties: network.inTies };
}

/** Breadth-first search from one start; `distance` is -1 where nothing leads. */
export interface Search {
  readonly distance: Int32Array;
  /** The nodes reached, nearest first, the start at 0. */
  readonly order: Int32Array;
  /** Walks from `start` and returns how many nodes were reached, the start included. O(n + m). */
  readonly run: (start: number) => number;
}

/** A breadth-first search whose arrays are used again by each run. */
export function breadthFirst(n: number, { offsets, neighbours }: Adjacency): Search {
  const distance = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  let reached = 0;
  const run = (start: number) => {
    for (let i = 0; i < reached; i++) distance[order[i]] = -1;
    order[0] = start;
    distance[start] = 0;
    reached = 1;
    for (let head = 0; head < reached; head++) {
      const v = order[head];
      const next = distance[v] + 1;
      for (let p = offsets[v]; p < offsets[v + 1]; p++) {
        const w = neighbours[p];
        if (distance[w] < 0) {
          distance[w] = next;
          order[reached++] = w;
        }
      }
    }
    return reached;
  };
  return { distance, order, run };
}
