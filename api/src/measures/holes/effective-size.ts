import { forEachTriangle } from '../cohesion/triangles.ts';
import { type Network } from '../network.ts';
import { dyad, shares } from './dyads.ts';

/**
 * Effective size: contacts minus redundancy, the number of separate openings that a node's contacts amount to.
 *
 *     ES_i = Σ_j (1 − Σ_q p_iq m_jq),   p_iq = w_iq / s_i,   m_jq = w_jq / max_k w_jk      q ≠ i, j
 *
 * The maximum is over all of j's ties. Without weights this is d − 2t/d (Borgatti 1997), t being the triangles at i.
 * Undefined without contacts. Undirected networks; of a directed one give the undirected version, strengths of both
 * directions added up. Only a q tied to both counts: O(m^1.5).
 *
 * NetworkX 3.6.1 divides by the wrong maximum in its whole-graph call when the graph is weighted or directed; its
 * call for named nodes has Burt's definition, which is this.
 *
 * Examples: the centre of a star of five has 4; the middle of a bowtie 4 − 4/4 = 3.
 *
 * Burt 1992, Structural Holes, p. 52; Borgatti 1997, Connections 20(1):35.
 */
export function effectiveSize(network: Network): (number | null)[] {
  const { n, m, source, target, weight } = network;
  const contacts = new Int32Array(n);
  const strongest = new Float64Array(n);
  for (let e = 0; e < m; e++) {
    for (const i of [source[e], target[e]]) {
      contacts[i]++;
      if (weight[e] > strongest[i]) strongest[i] = weight[e];
    }
  }
  const p = shares(network);
  const redundancy = new Float64Array(n);
  const add = (i: number, j: number, ij: number, q: number, iq: number, jq: number) => {
    redundancy[i] +=
      p[dyad(network, i, iq)] * (weight[jq] / strongest[j]) +
      p[dyad(network, i, ij)] * (weight[jq] / strongest[q]);
  };
  forEachTriangle(network, (a, b, c, ab, bc, ac) => {
    add(a, b, ab, c, ac, bc);
    add(b, a, ab, c, bc, ac);
    add(c, a, ac, b, bc, ab);
  });
  return Array.from(contacts, (d, i) => (d === 0 ? null : d - redundancy[i]));
}

/**
 * Efficiency: effective size as a share of the number of distinct contacts, 1 where no two of them are tied.
 * Undefined without contacts. Burt 1992, Structural Holes, p. 53.
 *
 * @param size values of {@link effectiveSize} of the same undirected network
 */
export function efficiency({ offsets }: Network, size: readonly (number | null)[]): (number | null)[] {
  return size.map((value, i) => (value === null ? null : value / (offsets[i + 1] - offsets[i])));
}
