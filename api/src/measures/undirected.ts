import { buildNetwork, type Network } from './network.ts';

/** A network without direction, and the tie that each tie of the original became. */
export interface Undirected {
  readonly network: Network;
  readonly tieOf: Int32Array;
}

/**
 * The network with direction left out: a → b and b → a are one tie whose weights are added up. An undirected network
 * is returned as it is.
 */
export function undirectedVersion(network: Network): Undirected {
  if (!network.directed) return { network, tieOf: Int32Array.from({ length: network.m }, (_, e) => e) };
  const { network: merged, report } = buildNetwork(network.n, network);
  return { network: merged, tieOf: report.tieOfInput };
}
