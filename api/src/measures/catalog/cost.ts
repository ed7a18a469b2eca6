import { type Network } from '../network.ts';

/** Elementary steps of the common kinds of work, for {@link planMeasures} to decide what a size allows. */
export const cost = {
  /** One pass over nodes and ties. */
  linear: (network: Network) => network.n + network.m,
  /** A few hundred passes. */
  iterated: (network: Network) => 300 * (network.n + network.m),
  /** All pairs of ties that meet in a node: an upper bound of triangles, brokers and structural holes. */
  pairsOfTies: (network: Network) => {
    let pairs = network.n;
    for (let i = 0; i < network.n; i++) {
      const d =
        network.offsets[i + 1] -
        network.offsets[i] +
        (network.directed ? network.inOffsets[i + 1] - network.inOffsets[i] : 0);
      pairs += d * d;
    }
    return pairs;
  },
  /** A breadth-first search from every node. */
  routes: (network: Network) => network.n * (network.n + 2 * network.m),
  /** A few looks at all pairs of nodes. */
  allPairs: (network: Network) => 10 * network.n * network.n + network.m,
  /** A few flows from every node. */
  flows: (network: Network) => 10 * network.n * (network.n + 2 * network.m),
  /** A search by length, with a heap, from every node. */
  weightedRoutes: (network: Network) => 10 * network.n * (network.n + network.m) * Math.log2(network.n + 2),
};
