import {
  coreNumber,
  kComponents,
  knownGroups,
  onWhole,
  participation,
  repetition,
  sharedPartners,
  unweighted,
  type Grouping as Groups,
  type Network,
} from '../../measures/index.ts';
import { latapyClustering } from '../../measures/two-mode/clustering.ts';
import type { Incidence } from '../../measures/two-mode/incidence.ts';
import { project } from '../../measures/two-mode/projection.ts';
import type { Projected } from './analysis.ts';

/** How deep an actor stands in the network. */
export type DepthMeasure = 'k_component_level' | 'core_number';

/** Values of every actor that the sheet is made of; null where undefined. */
export interface MemberValues {
  readonly depth: Int32Array;
  readonly repeated: readonly (number | null)[];
  /** Of every tie. */
  readonly sharedPartners: Int32Array;
  readonly twoModeClustering: readonly (number | null)[];
  readonly participation: readonly (number | null)[];
}

/** Steps for exact k-components, which random networks go through as well. */
const DEPTH_STEPS = 5e6;

/** Depth by k-components where few steps are enough, else null. Isolates have 0. */
function kComponentLevels(network: Network): Int32Array | null {
  try {
    const level = new Int32Array(network.n);
    for (const { k, nodes } of kComponents(network, DEPTH_STEPS))
      for (const node of nodes) level[node] = Math.max(level[node], k);
    return level;
  } catch (error) {
    if (error instanceof Error && error.name === 'BudgetExceeded') return null;
    throw error;
  }
}

/** Which measure of depth a network allows. */
export function depthMeasureOf(network: Network): DepthMeasure {
  return kComponentLevels(network) === null ? 'core_number' : 'k_component_level';
}

/** Works out the values of every actor. O(m^1.5), and the depth. */
export function memberValues(
  { network, ties }: Projected,
  incidence: Incidence,
  groups: Groups,
  depth: DepthMeasure,
): MemberValues {
  const levels = depth === 'k_component_level' ? kComponentLevels(network) : null;
  const part = knownGroups(unweighted(network), groups);
  const hasPartners = (i: number) => network.offsets[i + 1] > network.offsets[i];
  // A least count takes ties away; the overlap of things is asked of all who meet.
  const overlap = latapyClustering(incidence, project(incidence), 'dot');
  return {
    depth: levels ?? coreNumber(network),
    repeated: repetition({ ...network, weight: ties.weights.count }),
    sharedPartners: sharedPartners(network),
    twoModeClustering: Array.from(overlap, (value, i) => (hasPartners(i) ? value : null)),
    participation: onWhole(part, network.n, participation(part.network, part.groups)),
  };
}
