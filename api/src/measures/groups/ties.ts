import { type Network } from '../network.ts';
import { type Grouping, groupSizes } from './grouping.ts';

/** Ties of one group, or of the whole network: a tie counts once. */
export interface TieCounts {
  internal: number;
  external: number;
  internalWeight: number;
  externalWeight: number;
}

/** What one group has inside and across its border. */
export interface GroupTies extends TieCounts {
  size: number;
  /** Pairs of nodes (directed: ordered pairs) that could be tied. */
  possibleInternal: number;
  possibleExternal: number;
}

/**
 * Ties inside each group (both ends inside, counted once) and across its border (one end inside), their strengths,
 * and the numbers of pairs that could be tied. Directed: arcs, ordered pairs. O(n + m).
 *
 * Example: a triangle of group A with one tie to a lone node of group B: A has 3 internal of 3 possible, 1 external
 * of 3 possible; B has 0 of 0 and 1 of 3.
 */
export function groupTies(network: Network, groups: Grouping): GroupTies[] {
  const ways = network.directed ? 2 : 1;
  const table = Array.from(groupSizes(groups), (size) => ({
    size,
    internal: 0,
    external: 0,
    internalWeight: 0,
    externalWeight: 0,
    possibleInternal: (ways * size * (size - 1)) / 2,
    possibleExternal: ways * size * (network.n - size),
  }));
  for (let e = 0; e < network.m; e++) {
    const a = groups.of[network.source[e]];
    const b = groups.of[network.target[e]];
    const w = network.weight[e];
    if (a === b) {
      table[a].internal++;
      table[a].internalWeight += w;
    } else
      for (const g of [a, b]) {
        table[g].external++;
        table[g].externalWeight += w;
      }
  }
  return table;
}

/** The same for the whole network: ties inside groups and ties between groups, each once. */
export function allTies(table: readonly GroupTies[]): TieCounts {
  const sum = (value: (group: GroupTies) => number) =>
    table.reduce((total, group) => total + value(group), 0);
  return {
    internal: sum((group) => group.internal),
    external: sum((group) => group.external) / 2,
    internalWeight: sum((group) => group.internalWeight),
    externalWeight: sum((group) => group.externalWeight) / 2,
  };
}
