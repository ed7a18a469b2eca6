import { type Grouping } from '../groups/grouping.ts';
import { modularity } from '../groups/modularity.ts';
import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { adjustedRand, mutualInformation } from './agreement.ts';
import { type CommunityOptions, leiden } from './detect.ts';

/** Several runs of a community search with seeds of their own. */
export interface CommunityStability {
  /** The run of highest modularity; the first such. */
  best: Grouping;
  bestSeed: number;
  /** Modularity of each run at the resolution asked for, in order of the seeds; null without ties. */
  modularities: (number | null)[];
  /** Mean over pairs of runs, 1 where all runs agree. */
  meanAdjustedRand: number;
  meanMutualInformation: number;
}

/**
 * How far communities depend on chance: the search is run with seeds `seed`, `seed + 1`, … and the results compared
 * pair by pair. Low agreement means that the communities should not be read one by one.
 */
export function communityStability(
  whole: Network,
  {
    runs = 10,
    seed = 1,
    search = leiden,
    ...options
  }: CommunityOptions & { runs?: number; search?: typeof leiden } = {},
): CommunityStability {
  const { network } = undirectedVersion(whole);
  const results = Array.from({ length: runs }, (_, run) => search(network, { ...options, seed: seed + run }));
  const modularities = results.map((groups) => modularity(network, groups, options.resolution));
  const top = modularities.reduce<number>(
    (best, value, run) => ((value ?? -1) > (modularities[best] ?? -1) ? run : best),
    0,
  );
  const pairs = results.flatMap((a, x) => results.slice(x + 1).map((b) => [a, b] as const));
  const mean = (agreement: (a: Grouping, b: Grouping) => number) =>
    pairs.length === 0 ? 1 : pairs.reduce((sum, [a, b]) => sum + agreement(a, b), 0) / pairs.length;
  return {
    best: results[top],
    bestSeed: seed + top,
    modularities,
    meanAdjustedRand: mean(adjustedRand),
    meanMutualInformation: mean(mutualInformation),
  };
}
