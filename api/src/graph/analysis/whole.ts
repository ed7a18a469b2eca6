import { density, eiIndex, tiesByGroup } from '../../measures/index.ts';
import { components } from '../../measures/pieces/components.ts';
import type { Analysis } from './analysis.ts';
import type { Grouped } from './grouping.ts';
import { groupMatrix } from './matrix.ts';

/** Numbers of the whole network, by key; null where undefined. */
export function wholeFigures(analysis: Analysis, grouped: Grouped): Record<string, number | null> {
  const { network } = analysis;
  const pieces = components(network);
  const ties = tiesByGroup(network, grouped.memberships);
  const pairs = (grouped.infos.length * (grouped.infos.length - 1)) / 2;
  const linked = groupMatrix(analysis, grouped).filter(
    ({ a, b, ties: count }) => a !== b && count > 0,
  ).length;
  return {
    actors: network.n,
    ties: network.m,
    components: pieces.sizes.length,
    largestComponent: pieces.sizes[0] ?? 0,
    density: density(network),
    eiIndex: eiIndex(ties.external, ties.internal),
    unlinkedGroupPairs: pairs - linked,
  };
}
