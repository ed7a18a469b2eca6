import { buildNetwork, type Network } from '../network.ts';
import { type Grouping } from './grouping.ts';

/** The part of a network whose groups are known. */
export interface GroupedPart {
  readonly network: Network;
  readonly groups: Grouping;
  /** The node in the whole network of each node here. */
  readonly nodes: Int32Array;
}

/**
 * Leaves out the nodes whose group is not known, and their ties. Measures of groups are computed on the rest:
 * counting an unknown group as outside, or as one group of its own, would invent a fact. O(n + m).
 */
export function knownGroups(network: Network, groups: Grouping): GroupedPart {
  const nodes = Int32Array.from(network.offsets.keys()).filter((i) => i < network.n && groups.of[i] >= 0);
  if (nodes.length === network.n) return { network, groups, nodes };
  const index = new Int32Array(network.n).fill(-1);
  nodes.forEach((i, k) => (index[i] = k));
  const kept = Array.from({ length: network.m }, (_, e) => e).filter(
    (e) => index[network.source[e]] >= 0 && index[network.target[e]] >= 0,
  );
  const columns = {
    source: kept.map((e) => index[network.source[e]]),
    target: kept.map((e) => index[network.target[e]]),
    weight: kept.map((e) => network.weight[e]),
  };
  return {
    network: buildNetwork(nodes.length, columns, network.directed).network,
    groups: { of: nodes.map((i) => groups.of[i]), names: groups.names },
    nodes,
  };
}

/** Values of the part as values of the whole: null where the group is not known. */
export function onWhole<T>(part: GroupedPart, n: number, values: ArrayLike<T>): (T | null)[] {
  const whole = new Array<T | null>(n).fill(null);
  part.nodes.forEach((i, k) => (whole[i] = values[k]));
  return whole;
}
