import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';

/** What holds a network together at a single place. */
export interface Cuts {
  /** 1 for an articulation point: a node without which its component falls apart. */
  readonly articulation: Uint8Array;
  /** 1 for a bridge: a tie without which its component falls apart. */
  readonly bridge: Uint8Array;
}

/**
 * Articulation points and bridges, in one depth-first search with low points, without recursion: O(n + m). Direction
 * does not count: of two opposite ties both are bridges where together they are the only tie between two parts.
 *
 * Example: in a path of four nodes the inner two are articulation points and all three ties are bridges; in two
 * triangles that share a node that node is one and no tie is a bridge.
 *
 * Tarjan 1972, SIAM J. Comput. 1:146, doi 10.1137/0201010; Hopcroft & Tarjan 1973, Commun. ACM 16:372.
 */
export function cuts(directedOrNot: Network): Cuts {
  const { network, tieOf } = undirectedVersion(directedOrNot);
  const { n, m, offsets, neighbours, ties } = network;
  const time = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = offsets.slice(0, n);
  const tieIn = new Int32Array(n).fill(-1);
  const articulation = new Uint8Array(n);
  const bridge = new Uint8Array(m);
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (time[root] >= 0) continue;
    const path = [root];
    let branches = 0;
    time[root] = low[root] = clock++;
    while (path.length > 0) {
      const v = path[path.length - 1];
      if (next[v] < offsets[v + 1]) {
        const p = next[v]++;
        const w = neighbours[p];
        if (time[w] < 0) {
          tieIn[w] = ties[p];
          time[w] = low[w] = clock++;
          path.push(w);
        } else if (ties[p] !== tieIn[v]) low[v] = Math.min(low[v], time[w]);
        continue;
      }
      path.pop();
      if (path.length === 0) break;
      const parent = path[path.length - 1];
      low[parent] = Math.min(low[parent], low[v]);
      if (low[v] > time[parent]) bridge[tieIn[v]] = 1;
      if (parent === root) branches++;
      else if (low[v] >= time[parent]) articulation[parent] = 1;
    }
    if (branches > 1) articulation[root] = 1;
  }
  return { articulation, bridge: Uint8Array.from(tieOf, (e) => bridge[e]) };
}

/**
 * What loses contact when a node is taken out: the pieces into which its component falls, without the largest of them
 * (ties of size: the piece with the lowest node stays). Empty where nothing falls apart. O(n + m).
 *
 * @returns pieces, the largest first, each with its nodes ascending
 * @throws RangeError where there is no such node
 */
export function cutOffWithout(directedOrNot: Network, node: number): number[][] {
  if (!(node >= 0 && node < directedOrNot.n))
    throw new RangeError(`there is no node ${node}: nodes are 0 to ${directedOrNot.n - 1}`);
  const { offsets, neighbours, n } = undirectedVersion(directedOrNot).network;
  const seen = new Uint8Array(n);
  seen[node] = 1;
  const pieces: number[][] = [];
  for (const start of neighbours.subarray(offsets[node], offsets[node + 1])) {
    if (seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (const v of piece)
      for (const w of neighbours.subarray(offsets[v], offsets[v + 1]))
        if (!seen[w]) {
          seen[w] = 1;
          piece.push(w);
        }
    pieces.push(piece.sort((a, b) => a - b));
  }
  return pieces.sort((a, b) => b.length - a.length || a[0] - b[0]).slice(1);
}
