import { type Network } from '../network.ts';
import { type GroupPair } from './pairs.ts';
import { type GroupTies } from './ties.ts';

/**
 * Groups that may overlap: the groups of each node, ascending; none where nothing is known of it. Where each node has one
 * at most, everything below is what the measures of one group a node give.
 */
export interface Memberships {
  readonly of: readonly (readonly number[])[];
  readonly names: readonly string[];
}

/** Whether two nodes have a group in common; both lists ascending. */
export function shareGroup(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) return true;
    if (a[i] < b[j]) i++;
    else j++;
  }
  return false;
}

/**
 * Ties of each group that may overlap with others: inside it, and to those who belong to other groups alone. Who belongs
 * to no known group is left out. Undirected. O(n + m).
 */
export function overlappingTies(network: Network, { of, names }: Memberships): GroupTies[] {
  const sizes = sizesOf({ of, names });
  const known = of.filter((own) => own.length > 0).length;
  const table = Array.from(sizes, (size) => ({
    size,
    internal: 0,
    external: 0,
    internalWeight: 0,
    externalWeight: 0,
    possibleInternal: (size * (size - 1)) / 2,
    possibleExternal: size * (known - size),
  }));
  for (let e = 0; e < network.m; e++) {
    const [a, b] = [of[network.source[e]], of[network.target[e]]];
    if (a.length === 0 || b.length === 0) continue;
    for (const group of new Set([...a, ...b])) {
      if (a.includes(group) && b.includes(group)) {
        table[group].internal++;
        table[group].internalWeight += network.weight[e];
      } else {
        table[group].external++;
        table[group].externalWeight += network.weight[e];
      }
    }
  }
  return table;
}

/** Ties between those who share a group, and between those who do not; who has no known group is left out. O(m). */
export function tiesByGroup(network: Network, { of }: Memberships): { internal: number; external: number } {
  let internal = 0;
  let external = 0;
  for (let e = 0; e < network.m; e++) {
    const [a, b] = [of[network.source[e]], of[network.target[e]]];
    if (a.length === 0 || b.length === 0) continue;
    if (shareGroup(a, b)) internal++;
    else external++;
  }
  return { internal, external };
}

/**
 * Ties between each two groups that may overlap: those that join a member of one with a member of the other, each once;
 * possible are the pairs of two different nodes of which one is in the one and one in the other group:
 * |A| |B| − s − s (s − 1) / 2 with s members in both. In the order of the groups. O(m + pairs given).
 *
 * Example: groups {1, 2} and {2, 3}: possible are 1–2, 1–3 and 2–3, that is 4 − 1 − 0.
 *
 * @param full also the pairs that no tie and no member joins: G (G − 1) / 2 in all
 */
export function overlappingPairs(
  network: Network,
  memberships: Memberships,
  full: boolean,
): (GroupPair & { shared: number })[] {
  const { of, names } = memberships;
  const count = names.length;
  const found = new Map<number, { ties: number; weight: number; shared: number }>();
  const at = (key: number) => {
    const known = found.get(key) ?? { ties: 0, weight: 0, shared: 0 };
    found.set(key, known);
    return known;
  };
  for (let e = 0; e < network.m; e++) {
    const seen = new Set<number>();
    for (const a of of[network.source[e]])
      for (const b of of[network.target[e]]) if (a !== b) seen.add(Math.min(a, b) * count + Math.max(a, b));
    for (const key of seen) {
      const pair = at(key);
      pair.ties++;
      pair.weight += network.weight[e];
    }
  }
  for (const own of of) own.forEach((a, i) => own.slice(i + 1).forEach((b) => at(a * count + b).shared++));
  const sizes = sizesOf(memberships);
  if (full)
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) if (sizes[a] > 0 && sizes[b] > 0) at(a * count + b);
  return [...found]
    .sort(([p], [q]) => p - q)
    .map(([key, { ties, weight, shared }]) => {
      const [a, b] = [Math.floor(key / count), key % count];
      const possible = sizes[a] * sizes[b] - shared - (shared * (shared - 1)) / 2;
      return { a, b, ties, weight, possible, density: possible > 0 ? ties / possible : 0, shared };
    });
}

/** How many belong to each group, whoever belongs to several in each of them. */
export function sizesOf({ of, names }: Memberships): Int32Array {
  const sizes = new Int32Array(names.length);
  for (const own of of) for (const group of own) sizes[group]++;
  return sizes;
}
