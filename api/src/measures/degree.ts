import { type Network } from './network.ts';

/** Which ties of a node count: those it sends, those it receives, or both. */
export type Side = 'out' | 'in' | 'both';

/**
 * Degree: the number of a node's ties. Directed, `both` adds in and out, so a tie each way counts 2; undirected, the
 * three sides are the same. O(n).
 *
 * Example: the centre of a star of five has degree 4, each leaf 1.
 *
 * Freeman 1979, Social Networks 1:215, doi 10.1016/0378-8733(78)90021-7.
 */
export function degree(network: Network, side: Side = 'both'): Float64Array {
  return sumOverTies(network, side, () => 1);
}

/** Strength: the sum of the weights of a node's ties; otherwise as {@link degree}. Barrat et al. 2004, PNAS 101:3747. */
export function strength(network: Network, side: Side = 'both'): Float64Array {
  return sumOverTies(network, side, (tie) => network.weight[tie]);
}

/** Degree divided by n - 1: undefined (null) in a network of one. Directed networks may exceed 1. */
export function degreeCentrality(network: Network): (number | null)[] {
  return Array.from(degree(network), (d) => (network.n > 1 ? d / (network.n - 1) : null));
}

/** Contacts: distinct neighbours, whichever way the tie runs. O(n + m). */
export function contacts(network: Network): Float64Array {
  const counts = degree(network, 'out');
  if (!network.directed) return counts;
  const { n, offsets, neighbours, inOffsets, inNeighbours } = network;
  for (let i = 0; i < n; i++) {
    const sent = neighbours.subarray(offsets[i], offsets[i + 1]);
    let p = 0;
    for (const j of inNeighbours.subarray(inOffsets[i], inOffsets[i + 1])) {
      while (p < sent.length && sent[p] < j) p++;
      if (sent[p] !== j) counts[i]++;
    }
  }
  return counts;
}

function sumOverTies(network: Network, side: Side, value: (tie: number) => number): Float64Array {
  const sums = new Float64Array(network.n);
  const add = (offsets: Int32Array, ties: Int32Array) => {
    for (let i = 0; i < network.n; i++)
      for (let p = offsets[i]; p < offsets[i + 1]; p++) sums[i] += value(ties[p]);
  };
  if (side !== 'in' || !network.directed) add(network.offsets, network.ties);
  if (side !== 'out' && network.directed) add(network.inOffsets, network.inTies);
  return sums;
}
