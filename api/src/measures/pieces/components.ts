import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { breadthFirst } from '../search.ts';

/** Nodes split into components. */
export interface Components {
  /** Component of each node: 0 is the largest; among equals the one with the lowest node first. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

/**
 * Components: the largest sets of nodes in which a route joins every two. Directed networks: direction does not count
 * (weak components). An isolate is a component of one. O(n + m).
 *
 * Example: ties 0–1 and 2–3–4 give the components 1, 1, 0, 0, 0 of sizes 3 and 2.
 */
export function components(network: Network): Components {
  const { network: plain } = undirectedVersion(network);
  const found = new Int32Array(plain.n).fill(-1);
  const search = breadthFirst(plain.n, plain);
  let count = 0;
  for (let i = 0; i < plain.n; i++) {
    if (found[i] >= 0) continue;
    const reached = search.run(i);
    for (let k = 0; k < reached; k++) found[search.order[k]] = count;
    count++;
  }
  return bySize(found, count);
}

/**
 * Strong components of a directed network: the largest sets of nodes in which directed routes lead from every one to
 * every other. Undirected, the same as {@link components}. O(n + m), without recursion.
 *
 * Example: 0 → 1 → 2 → 0 and 2 → 3 give sizes 3 and 1.
 *
 * Tarjan 1972, SIAM J. Comput. 1:146, doi 10.1137/0201010.
 */
export function strongComponents({ n, offsets, neighbours }: Network): Components {
  const found = new Int32Array(n).fill(-1);
  const time = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = offsets.slice(0, n);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;
  const enter = (v: number) => {
    time[v] = low[v] = clock++;
    open.push(v);
    path.push(v);
  };
  for (let root = 0; root < n; root++) {
    if (time[root] >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const v = path[path.length - 1];
      if (next[v] < offsets[v + 1]) {
        const w = neighbours[next[v]++];
        if (time[w] < 0) enter(w);
        else if (found[w] < 0) low[v] = Math.min(low[v], time[w]);
        continue;
      }
      path.pop();
      if (path.length > 0) low[path[path.length - 1]] = Math.min(low[path[path.length - 1]], low[v]);
      if (low[v] !== time[v]) continue;
      let w: number;
      do {
        w = open.pop()!;
        found[w] = count;
      } while (w !== v);
      count++;
    }
  }
  return bySize(found, count);
}

/** Numbers components by size, the largest 0; among equals the one with the lowest node first. */
function bySize(found: Int32Array, count: number): Components {
  const sizes = new Array<number>(count).fill(0);
  const firstNode = new Array<number>(count).fill(-1);
  found.forEach((c, i) => {
    if (sizes[c]++ === 0) firstNode[c] = i;
  });
  const order = sizes.map((_, c) => c).sort((a, b) => sizes[b] - sizes[a] || firstNode[a] - firstNode[b]);
  const rank = new Int32Array(count);
  order.forEach((c, i) => (rank[c] = i));
  return { of: found.map((c) => rank[c]), sizes: order.map((c) => sizes[c]) };
}
