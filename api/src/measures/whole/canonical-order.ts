import { type Network } from '../network.ts';

/**
 * The nodes in an order that their ties alone decide, those of most contacts first, so that a search that goes by it
 * finds the same however the nodes are numbered. Nodes that look alike (same contacts, contacts of contacts and so
 * on, by colour refinement) stand by name, where names are given, else by number.
 *
 * Weights are ignored; undirected networks only. O(rounds · (n log n + m)), a few rounds as a rule.
 *
 * Example: on a path a–b–c–d the inner nodes come before the ends.
 *
 * Weisfeiler and Leman 1968; Berkholz, Bonsma and Grohe 2017, doi 10.1007/s00224-016-9686-0.
 */
export function canonicalOrder({ n, offsets, neighbours }: Network, names: readonly string[] = []): number[] {
  const nodes = Array.from({ length: n }, (_, i) => i);
  let classes = 1;
  let of: readonly number[] = nodes.map(() => 0);
  for (;;) {
    const around = nodes.map((i) =>
      Array.from(neighbours.subarray(offsets[i], offsets[i + 1]), (j) => of[j]).sort((a, b) => a - b),
    );
    const compare = (a: number, b: number): number => of[a] - of[b] || compareLists(around[a], around[b]);
    const sorted = nodes.toSorted(compare);
    const next = new Array<number>(n).fill(0);
    let count = 0;
    sorted.forEach((i, k) => {
      if (k > 0 && compare(sorted[k - 1], i) !== 0) count++;
      next[i] = count;
    });
    if (count + 1 <= classes) break;
    classes = count + 1;
    of = next;
  }
  const byName = (a: number, b: number): number =>
    names[a] < names[b] ? -1 : names[a] > names[b] ? 1 : a - b;
  return nodes.sort((a, b) => of[a] - of[b] || byName(a, b));
}

/** The longer list first, then by its numbers. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return b.length - a.length;
  const k = a.findIndex((value, at) => value !== b[at]);
  return k < 0 ? 0 : a[k] - b[k];
}
