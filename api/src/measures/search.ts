import { type Network } from './network.ts';

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
  /** The nodes at distance d are `order[levelStart[d] … levelStart[d + 1] - 1]`. */
  readonly levelStart: Int32Array;
  /** Walks from `start` and returns how many nodes were reached, the start included. O(n + m). */
  readonly run: (start: number) => number;
}

/**
 * A breadth-first search whose arrays are used again by each run. Where a level has more ties than the nodes not yet
 * reached, these look for a neighbour in the level instead of the level for them, and stop at the first (Beamer et al.
 * 2012, "direction-optimizing breadth-first search").
 *
 * @param back the same ties seen from their other ends; those of an undirected network are `forth` itself
 */
export function breadthFirst(n: number, forth: Adjacency, back: Adjacency = forth): Search {
  const distance = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const levelStart = new Int32Array(n + 1);
  const rest = new Int32Array(n);
  let reached = 0;

  const outOf = (begin: number, end: number, next: number) => {
    for (let i = begin; i < end; i++) {
      const v = order[i];
      for (let p = forth.offsets[v]; p < forth.offsets[v + 1]; p++) {
        const w = forth.neighbours[p];
        if (distance[w] >= 0) continue;
        distance[w] = next;
        order[reached++] = w;
      }
    }
  };
  const into = (left: number, next: number): number => {
    let still = 0;
    for (let i = 0; i < left; i++) {
      const w = rest[i];
      if (distance[w] >= 0) continue;
      const end = back.offsets[w + 1];
      let p = back.offsets[w];
      while (p < end && distance[back.neighbours[p]] !== next - 1) p++;
      if (p === end) rest[still++] = w;
      else {
        distance[w] = next;
        order[reached++] = w;
      }
    }
    return still;
  };

  const run = (start: number) => {
    for (let i = 0; i < reached; i++) distance[order[i]] = -1;
    order[0] = start;
    distance[start] = 0;
    reached = 1;
    let begin = 0;
    let left = -1;
    let restTies = back.neighbours.length;
    for (let depth = 0; begin < reached; depth++) {
      const end = reached;
      levelStart[depth] = begin;
      let levelTies = 0;
      for (let i = begin; i < end; i++) {
        const v = order[i];
        levelTies += forth.offsets[v + 1] - forth.offsets[v];
        restTies -= back.offsets[v + 1] - back.offsets[v];
      }
      if (levelTies <= restTies) outOf(begin, end, depth + 1);
      else {
        if (left < 0) {
          left = 0;
          for (let v = 0; v < n; v++) if (distance[v] < 0) rest[left++] = v;
        }
        left = into(left, depth + 1);
      }
      begin = end;
      levelStart[depth + 1] = end;
    }
    return reached;
  };
  return { distance, order, levelStart, run };
}
