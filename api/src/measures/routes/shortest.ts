import { type Network } from '../network.ts';
import { NodeHeap } from './heap.ts';
import { type Adjacency } from '../search.ts';

/**
 * Two route lengths within this relative difference are the same length. 1/10 + 1/15 ties with 1/6, which a plain
 * comparison of 64-bit numbers misses.
 */
const TIE_TOLERANCE = 1e-9;

/** Length of each tie, 1 / weight: a strong tie is a short road. */
export function lengthsOfTies(network: Network): Float64Array {
  return Float64Array.from(network.weight, (w) => 1 / w);
}

/** Shortest routes from one start: how far, how many, and over which ties. */
export interface Routes {
  /** Length of the shortest routes; -1 where nothing leads. */
  readonly distance: ArrayLike<number>;
  /** Number of shortest routes. */
  readonly count: Float64Array;
  /** The nodes reached, nearest first, the start at 0. */
  readonly order: Int32Array;
  /** Ties on which shortest routes arrive at v, with the node they come from: `first[v] … first[v] + size[v] - 1`. */
  readonly size: Int32Array;
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly tie: Int32Array;
  /** Walks from `start` and returns how many nodes were reached, the start included. */
  readonly run: (start: number) => number;
}

/**
 * Shortest routes by number of ties: breadth-first, O(n + m) a start.
 *
 * @param members how many interchangeable nodes each node stands for (interchangeable.ts): a route to it may lead
 *   through any of them. 1 unless given.
 */
export function unweightedRoutes(network: Network, members?: Float64Array): Routes {
  const { n, inOffsets: first, offsets, neighbours, ties } = network;
  const distance = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const arrivals = arrivalArrays(network);
  const { count, size, from, tie } = arrivals;
  let reached = 0;
  const run = (start: number) => {
    for (let i = 0; i < reached; i++) distance[order[i]] = -1;
    order[0] = start;
    distance[start] = 0;
    count[start] = 1;
    size[start] = 0;
    reached = 1;
    for (let head = 0; head < reached; head++) {
      const v = order[head];
      const next = distance[v] + 1;
      const ways = members && v !== start ? count[v] * members[v] : count[v];
      for (let p = offsets[v]; p < offsets[v + 1]; p++) {
        const w = neighbours[p];
        if (distance[w] < 0) {
          distance[w] = next;
          count[w] = 0;
          size[w] = 0;
          order[reached++] = w;
        }
        if (distance[w] !== next) continue;
        const slot = first[w] + size[w]++;
        from[slot] = v;
        tie[slot] = ties[p];
        count[w] += ways;
      }
    }
    return reached;
  };
  return { ...arrivals, distance, order, run };
}

/**
 * Shortest routes by length 1 / weight: Dijkstra with a heap, O((n + m) log n) a start; lengths that differ by less
 * than a relative 1e-9 tie.
 */
export function weightedRoutes(network: Network): Routes {
  const { n, inOffsets: first, offsets, neighbours, ties } = network;
  const lengths = lengthsOfTies(network);
  const distance = new Float64Array(n).fill(-1);
  const settled = new Uint8Array(n);
  const order = new Int32Array(n);
  const arrivals = arrivalArrays(network);
  const { count, size, from, tie } = arrivals;
  const run = (start: number) => {
    distance.fill(-1);
    settled.fill(0);
    count.fill(0);
    size.fill(0);
    const heap = new NodeHeap();
    distance[start] = 0;
    count[start] = 1;
    heap.push(start, 0);
    let reached = 0;
    while (heap.size > 0) {
      const v = heap.pop();
      if (settled[v]) continue;
      settled[v] = 1;
      order[reached++] = v;
      for (let p = offsets[v]; p < offsets[v + 1]; p++) {
        const w = neighbours[p];
        if (settled[w]) continue;
        const length = distance[v] + lengths[ties[p]];
        const slack = TIE_TOLERANCE * length;
        if (distance[w] < 0 || length < distance[w] - slack) {
          distance[w] = length;
          heap.push(w, length);
          count[w] = 0;
          size[w] = 0;
        } else if (length > distance[w] + slack) continue;
        const slot = first[w] + size[w]++;
        from[slot] = v;
        tie[slot] = ties[p];
        count[w] += count[v];
      }
    }
    return reached;
  };
  return { ...arrivals, distance, order, run };
}

/** Lengths of the shortest routes from a start by 1 / weight; -1 where nothing leads. O((n + m) log n). */
export function weightedDistances(n: number, adjacency: Adjacency, lengths: Float64Array) {
  const { offsets, neighbours, ties } = adjacency;
  const distance = new Float64Array(n);
  return (start: number): Float64Array => {
    distance.fill(-1);
    const heap = new NodeHeap();
    distance[start] = 0;
    heap.push(start, 0);
    while (heap.size > 0) {
      const shortest = heap.smallest;
      const v = heap.pop();
      if (shortest > distance[v]) continue;
      for (let p = offsets[v]; p < offsets[v + 1]; p++) {
        const w = neighbours[p];
        const length = shortest + lengths[ties[p]];
        if (distance[w] < 0 || length < distance[w]) {
          distance[w] = length;
          heap.push(w, length);
        }
      }
    }
    return distance;
  };
}

function arrivalArrays(network: Network) {
  return {
    count: new Float64Array(network.n),
    size: new Int32Array(network.n),
    first: network.inOffsets,
    from: new Int32Array(network.inNeighbours.length),
    tie: new Int32Array(network.inNeighbours.length),
  };
}
