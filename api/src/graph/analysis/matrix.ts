import { overlappingPairs, overlappingTies } from '../../measures/index.ts';
import type { GroupPair } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import type { Grouped } from './grouping.ts';

/** With more groups than this, pairs that nothing joins are left out: they are what is not there. */
const MOST_GROUPS_IN_FULL = 150;

/**
 * Ties inside each group and between each two, in the order of the groups, with how many actors belong to both. Empty
 * pairs are there too, unless there are more than 150 groups.
 */
export function groupMatrix({ network }: Analysis, { memberships, infos }: Grouped): GroupPair[] {
  const inside = overlappingTies(network, memberships).map(
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
  const between = overlappingPairs(network, memberships, infos.length <= MOST_GROUPS_IN_FULL).map(
    (pair): GroupPair => ({ ...pair, density: pair.possible > 0 ? pair.density : null }),
  );
  return [...inside, ...between].sort((p, q) => p.a - q.a || p.b - q.b);
}
