import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { components } from './components.ts';

/**
 * How many nodes lose contact when a node is taken out: those of its component that end up outside the largest piece
 * of what is left of it. 0 but for articulation points. Direction does not count.
 *
 * All nodes in one depth-first search, without recursion: O(n + m). In the search tree a child whose branch reaches no
 * higher than its parent falls off as a piece when the parent goes; what is above the parent, with the other branches,
 * is one more piece.
 *
 * Example: in a path of four nodes the second cuts off the first: 1; the centre of a star of five cuts off 3 of its 4.
 *
 * Tarjan 1972, SIAM J. Comput. 1:146, doi 10.1137/0201010.
 */
export function lostContact(directedOrNot: Network): Int32Array {
  const { n, offsets, neighbours } = undirectedVersion(directedOrNot).network;
  const { of, sizes } = components(directedOrNot);
  const time = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = offsets.slice(0, n);
  const parent = new Int32Array(n).fill(-1);
  const branch = new Int32Array(n).fill(1);
  const cutOff = new Int32Array(n);
  const largest = new Int32Array(n);
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (time[root] >= 0) continue;
    const path = [root];
    time[root] = low[root] = clock++;
    while (path.length > 0) {
      const v = path[path.length - 1];
      if (next[v] < offsets[v + 1]) {
        const w = neighbours[next[v]++];
        if (time[w] < 0) {
          parent[w] = v;
          time[w] = low[w] = clock++;
          path.push(w);
        } else if (w !== parent[v]) low[v] = Math.min(low[v], time[w]);
        continue;
      }
      path.pop();
      const p = parent[v];
      if (p < 0) continue;
      low[p] = Math.min(low[p], low[v]);
      branch[p] += branch[v];
      if (low[v] < time[p]) continue;
      cutOff[p] += branch[v];
      largest[p] = Math.max(largest[p], branch[v]);
    }
  }
  return cutOff.map((branches, i) => {
    const others = sizes[of[i]] - 1;
    return others - Math.max(largest[i], others - branches);
  });
}
