import { type Network } from '../network.ts';

/**
 * Called once a triangle with its corners and its ties, `ab` being the tie between corner a and corner b. The order
 * of the corners means nothing.
 */
export type TriangleVisitor = (a: number, b: number, c: number, ab: number, bc: number, ac: number) => void;

/**
 * Visits every triangle of an undirected network once.
 *
 * Each tie points from the end with fewer contacts to the one with more, so no node has more than √(2m) ties out
 * and the whole costs O(m^1.5) (Chiba and Nishizeki 1985, doi 10.1137/0214017).
 *
 * @throws RangeError on a directed network: give its undirected version
 */
export function forEachTriangle(network: Network, visit: TriangleVisitor): void {
  if (network.directed) throw new RangeError('triangles are of the undirected version');
  const { start, to, tie } = towardsHubs(network);
  const tieTo = new Int32Array(network.n).fill(-1);
  for (let a = 0; a < network.n; a++) {
    const end = start[a + 1];
    if (end - start[a] < 2) continue;
    for (let x = start[a]; x < end; x++) tieTo[to[x]] = tie[x];
    for (let x = start[a]; x < end; x++) {
      const b = to[x];
      for (let y = start[b]; y < start[b + 1]; y++) {
        const ac = tieTo[to[y]];
        if (ac >= 0) visit(a, b, to[y], tie[x], tie[y], ac);
      }
    }
    for (let x = start[a]; x < end; x++) tieTo[to[x]] = -1;
  }
}

/** Each tie once, from the end with fewer contacts (the lower number where equal) to the other. */
function towardsHubs({ n, m, offsets, neighbours, ties }: Network) {
  const start = new Int32Array(n + 1);
  const to = new Int32Array(m);
  const tie = new Int32Array(m);
  let next = 0;
  for (let i = 0; i < n; i++) {
    const d = offsets[i + 1] - offsets[i];
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const j = neighbours[k];
      const dj = offsets[j + 1] - offsets[j];
      if (d > dj || (d === dj && i > j)) continue;
      to[next] = j;
      tie[next++] = ties[k];
    }
    start[i + 1] = next;
  }
  return { start, to, tie };
}

/**
 * Triangles at each node: pairs of its contacts that are tied to each other.
 *
 * Weights are ignored; undirected networks only. O(m^1.5). Example: in a bowtie (two triangles that share a node)
 * the middle has 2, the others 1.
 */
export function triangles(network: Network): Int32Array {
  const count = new Int32Array(network.n);
  forEachTriangle(network, (a, b, c) => {
    count[a]++;
    count[b]++;
    count[c]++;
  });
  return count;
}
