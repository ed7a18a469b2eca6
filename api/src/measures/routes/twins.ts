import { type Adjacency } from '../search.ts';

type Links = Pick<Adjacency, 'offsets' | 'neighbours'>;

/**
 * Puts nodes with the same neighbours into one class.
 *
 * @param closed each node counts among its own neighbours: finds nodes that are tied to each other and to the same
 *   others; else nodes that are not tied to each other but to the same others
 * @returns the class of each node, numbered in the order of their first nodes, and the first node of each class. O(n + m)
 */
export function twinClasses(n: number, { offsets, neighbours }: Links, closed: boolean) {
  const of = new Int32Array(n);
  const firsts: number[] = [];
  const byHash = new Map<number, number[]>();
  const mark = new Int32Array(n).fill(-1);
  let marked = -1;
  const sameAs = (first: number, node: number) => {
    if (marked !== first) {
      marked = first;
      if (closed) mark[first] = first;
      for (let p = offsets[first]; p < offsets[first + 1]; p++) mark[neighbours[p]] = first;
    }
    if (offsets[first + 1] - offsets[first] !== offsets[node + 1] - offsets[node]) return false;
    if (closed && mark[node] !== first) return false;
    for (let p = offsets[node]; p < offsets[node + 1]; p++) if (mark[neighbours[p]] !== first) return false;
    return true;
  };
  for (let node = 0; node < n; node++) {
    let hash = closed ? scramble(node) : 0;
    for (let p = offsets[node]; p < offsets[node + 1]; p++) hash = (hash + scramble(neighbours[p])) | 0;
    const candidates = byHash.get(hash);
    const known = candidates?.find((c) => sameAs(firsts[c], node));
    of[node] = known ?? firsts.length;
    if (known !== undefined) continue;
    if (candidates) candidates.push(firsts.length);
    else byHash.set(hash, [firsts.length]);
    firsts.push(node);
  }
  return { of, firsts };
}

/** Links between classes, each once, neighbours ascending; links within a class are left out. */
export function quotient({ offsets, neighbours }: Links, of: Int32Array, firsts: readonly number[]): Links {
  const start = new Int32Array(firsts.length + 1);
  const links: number[] = [];
  firsts.forEach((first, c) => {
    const around = new Set<number>();
    for (let p = offsets[first]; p < offsets[first + 1]; p++) around.add(of[neighbours[p]]);
    around.delete(c);
    for (const other of Int32Array.from(around).sort()) links.push(other);
    start[c + 1] = links.length;
  });
  return { offsets: start, neighbours: Int32Array.from(links) };
}

function scramble(x: number): number {
  let z = (x + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}
