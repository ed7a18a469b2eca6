import { groupPairs, groupTies, joinedGroupPairs } from '../../measures/index.ts';
import type { GroupPair } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import type { Grouped } from './grouping.ts';
import { knownPart } from './plain.ts';

/** With more groups than this, pairs that nothing joins are left out: they are what is not there. */
const MOST_GROUPS_IN_FULL = 150;

/**
 * Ties inside each group and between each two, in the order of the groups, with how many actors belong to both. Empty
 * pairs are there too, unless there are more than 150 groups.
 */
export function groupMatrix(analysis: Analysis, grouped: Grouped): GroupPair[] {
  const { network, groups } = knownPart(analysis, grouped);
  const shared = sharedMembers(grouped);
  const inside = groupTies(network, groups).map(
    ({ size, internal, internalWeight, possibleInternal }, group): GroupPair => ({
      a: group,
      b: group,
      ties: internal,
      weight: internalWeight,
      possible: possibleInternal,
      density: possibleInternal > 0 ? internal / possibleInternal : null,
      shared: size,
    }),
  );
  const isShort = grouped.infos.length > MOST_GROUPS_IN_FULL;
  const known = isShort ? joinedGroupPairs(network, groups) : groupPairs(network, groups);
  const between = [...known, ...(isShort ? untiedPairs(known, inside, shared) : [])].map(
    (pair): GroupPair => ({ ...pair, shared: shared.get(pairKey(pair.a, pair.b)) ?? 0 }),
  );
  return [...inside, ...between].sort((p, q) => p.a - q.a || p.b - q.b);
}

/** Pairs that nothing joins but actors who belong to both. */
function untiedPairs(
  known: readonly { a: number; b: number }[],
  inside: readonly GroupPair[],
  shared: ReadonlyMap<string, number>,
): Omit<GroupPair, 'shared'>[] {
  const tied = new Set(known.map(({ a, b }) => pairKey(a, b)));
  return [...shared.keys()]
    .filter((key) => !tied.has(key))
    .map((key) => key.split(' ').map(Number))
    .map(([a, b]) => ({
      a,
      b,
      ties: 0,
      weight: 0,
      possible: inside[a].shared * inside[b].shared,
      density: 0,
    }))
    .filter(({ possible }) => possible > 0);
}

/** How many actors belong to both groups of each pair. */
function sharedMembers({ infos, all }: Grouped): Map<string, number> {
  const place = new Map(infos.map(({ key }, group) => [key, group]));
  const shared = new Map<string, number>();
  for (const found of all) {
    const own = found.flatMap((key) => place.get(key) ?? []).sort((a, b) => a - b);
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) shared.set(pairKey(a, b), (shared.get(pairKey(a, b)) ?? 0) + 1);
    });
  }
  return shared;
}

function pairKey(a: number, b: number): string {
  return `${a} ${b}`;
}
