/**
 * One group a node: region, sector, cluster against the rest, detected community.
 *
 * Groups are 0 … names.length - 1, in the order of their names; -1 is a node whose group is not known.
 */
export interface Grouping {
  readonly of: Int32Array;
  readonly names: readonly string[];
}

/**
 * Numbers the groups that stand in a column of names, in the order of their names (by code unit, so that no locale
 * changes it). Empty, null and undefined mean that the group is not known.
 */
export function groupingFromNames(column: readonly (string | null | undefined)[]): Grouping {
  const known = column.filter((name): name is string => name != null && name !== '');
  const names = [...new Set(known)].sort((a, b) => (a < b ? -1 : 1));
  const index = new Map(names.map((name, i) => [name, i]));
  return { of: Int32Array.from(column, (name) => index.get(name ?? '') ?? -1), names };
}

/** Members of each group, ascending; nodes without a group are in none. */
export function membersOf(groups: Grouping): number[][] {
  const members = groups.names.map((): number[] => []);
  groups.of.forEach((g, i) => {
    if (g >= 0) members[g].push(i);
  });
  return members;
}

/** How many members each group has. */
export function groupSizes(groups: Grouping): Int32Array {
  const sizes = new Int32Array(groups.names.length);
  for (const g of groups.of) if (g >= 0) sizes[g]++;
  return sizes;
}
