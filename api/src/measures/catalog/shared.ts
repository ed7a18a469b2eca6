import { type GroupedPart, knownGroups } from '../groups/known.ts';
import { type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { type MeasureContext } from './record.ts';

/** The formula of modularity, over groups given or found. */
export const MODULARITY = 'Q = Σ_g (in_g / 2m − (tot_g / 2m)²)';
/** The same with weights added up in place of ties. */
export const MODULARITY_WEIGHTED = 'Q = Σ_g (W_g / W − (S_g / 2W)²), S_g = Σ_{i∈g} s(i)';

/** The nodes whose group is known; for records that need groups. */
export function known(context: MeasureContext): GroupedPart {
  return context.shared('known groups', () => knownGroups(context.network, context.groups!));
}

/** The network without directions, both strengths added up. */
export function undirectedOf(context: MeasureContext): Network {
  return withoutDirection(context).network;
}

/** Values of the undirected version's ties as values of the network's own ties. */
export function onTies<T>(context: MeasureContext, values: ArrayLike<T>): T[] {
  return Array.from(withoutDirection(context).tieOf, (e) => values[e]);
}

function withoutDirection(context: MeasureContext) {
  return context.shared('without direction', () => undirectedVersion(context.network));
}
