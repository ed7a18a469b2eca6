import { type Network } from '../network.ts';

/**
 * The two directed views of a tie, for what one end means to the other: `2 e` is the source's view of the target of
 * tie e, `2 e + 1` the target's view of the source.
 */
export type Dyads = Float64Array;

/** Index of i's view of the other end of tie e. */
export function dyad({ source }: Network, i: number, e: number): number {
  return source[e] === i ? 2 * e : 2 * e + 1;
}

/** Share of each node's strength that goes to each contact: p_ij = w_ij / s_i. Undirected networks. */
export function shares(network: Network): Dyads {
  const strength = new Float64Array(network.n);
  const { source, target, weight } = network;
  weight.forEach((w, e) => {
    strength[source[e]] += w;
    strength[target[e]] += w;
  });
  const p = new Float64Array(2 * network.m);
  weight.forEach((w, e) => {
    p[2 * e] = w / strength[source[e]];
    p[2 * e + 1] = w / strength[target[e]];
  });
  return p;
}

/** Sums each node's views; null for a node without contacts, where nothing is defined. */
export function sumOfViews({ n, m, source, target }: Network, views: Dyads): (number | null)[] {
  const sum: (number | null)[] = new Array<number | null>(n).fill(null);
  for (let e = 0; e < m; e++) {
    sum[source[e]] = (sum[source[e]] ?? 0) + views[2 * e];
    sum[target[e]] = (sum[target[e]] ?? 0) + views[2 * e + 1];
  }
  return sum;
}
