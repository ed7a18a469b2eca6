import type { AnalysisMeta } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import { basisOf } from './basis.ts';
import type { Grouped } from './grouping.ts';
import { tyingThings } from './two-mode.ts';

/** What stands behind an answer. */
export function metaOf(
  analysis: Analysis,
  {
    seed = null,
    grouped = null,
  }: { seed?: number | null; grouped?: Pick<Grouped, 'ungrouped' | 'overlapping'> | null } = {},
): AnalysisMeta {
  const { snapshot, definition, twoMode, network } = analysis;
  const { offsets } = network;
  return {
    network: definition,
    version: snapshot.version,
    seed,
    actors: network.n,
    ties: network.m,
    alone: twoMode.actors.filter((_, i) => offsets[i + 1] === offsets[i]).length,
    linking: { used: tyingThings(twoMode.incidence), ...twoMode.left },
    basis: analysis.shared('basis', () => basisOf(analysis)),
    ungrouped: grouped && grouped.ungrouped,
    overlapping: grouped && grouped.overlapping,
  };
}
