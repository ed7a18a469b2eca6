import { type Network } from '../network.ts';
import { type Grouping } from './grouping.ts';
import { spread } from './spread.ts';

/**
 * Participation coefficient: how evenly a node's ties are spread over the groups.
 *
 *     P_i = 1 − Σ_s (k_is / k_i)²
 *
 * k_is is the strength of i's ties to group s (give an unweighted network for numbers of ties); directed: in and
 * out added up. 0 where all ties go to one group, near 1 where they go evenly to many; its ceiling 1 − 1/G grows
 * with the number of groups. Undefined without ties. O(n + m).
 *
 * Example: two ties, to two groups: 1 − 1/4 − 1/4 = 1/2.
 *
 * Guimerà and Amaral 2005, doi 10.1038/nature03288.
 */
export function participation(network: Network, groups: Grouping): (number | null)[] {
  const ties = spread(network, groups);
  return Array.from(groups.of, (_, i) => {
    const { groups: reached, to } = ties.of(i);
    const all = reached.reduce((sum, g) => sum + to[g], 0);
    return all === 0 ? null : 1 - reached.reduce((sum, g) => sum + (to[g] / all) ** 2, 0);
  });
}
