import { forEachTriangle } from '../cohesion/triangles.ts';
import { type Network } from '../network.ts';
import { dyad, type Dyads, shares } from './dyads.ts';

/**
 * Dyadic constraint: how far contact j closes i's openings, because i invests in j directly and through others who
 * invest in j.
 *
 *     c_ij = (p_ij + Σ_q p_iq p_qj)²        q a contact of both
 *
 * p_ij = w_ij / s_i. The second share p_qj is taken over **all** of q's ties (`network`, as NetworkX and igraph do)
 * or over q's ties inside i's ego network only (`ego`, UCINET's default, which its help calls Burt's own). The sum
 * over j is i's constraint; it may exceed 1 in small dense networks (that is the formula, not a fault), and is
 * undefined without contacts.
 *
 * Undirected networks; of a directed one give the undirected version, whose strengths are both directions added up.
 * Only a q tied to both i and j counts, so the sum runs over triangles: O(m^1.5), not Σ d².
 *
 * Examples: in a triangle each has 2 (1/2 + 1/4)² = 9/8; the centre of a star of five has 1/4.
 *
 * Burt 1992, Structural Holes, chapter 2; Burt 2004, doi 10.1086/421787.
 *
 * @returns views of length 2 m, as {@link Dyads} says
 */
export function dyadicConstraint(network: Network, model: 'network' | 'ego' = 'network'): Dyads {
  const p = shares(network);
  const indirect = new Float64Array(2 * network.m);
  const within = model === 'ego' ? strengthInEgoNetwork(network) : null;
  /** p_qj as i sees it; q's view of i is needed for the ego network's total. */
  const second = (qj: number, tieQJ: number, iq: number) =>
    within ? network.weight[tieQJ] / within[iq] : p[qj];
  forEachTriangle(network, (a, b, _c, ab, bc, ac) => {
    const [iab, iba] = both(network, a, ab);
    const [ibc, icb] = both(network, b, bc);
    const [iac, ica] = both(network, a, ac);
    indirect[iac] += p[iab] * second(ibc, bc, iab);
    indirect[iab] += p[iac] * second(icb, bc, iac);
    indirect[ibc] += p[iba] * second(iac, ac, iba);
    indirect[iba] += p[ibc] * second(ica, ac, ibc);
    indirect[icb] += p[ica] * second(iab, ab, ica);
    indirect[ica] += p[icb] * second(iba, ab, icb);
  });
  return indirect.map((sum, view) => (p[view] + sum) ** 2);
}

/** i's view of the other end of e, and the other end's view of i. */
function both(network: Network, i: number, e: number): [number, number] {
  const view = dyad(network, i, e);
  return [view, view ^ 1];
}

/** For i's view of q: q's strength inside i's ego network, its tie to i included. */
function strengthInEgoNetwork(network: Network): Dyads {
  const { weight } = network;
  const sum = new Float64Array(2 * network.m);
  weight.forEach((w, e) => {
    sum[2 * e] = w;
    sum[2 * e + 1] = w;
  });
  forEachTriangle(network, (a, b, c, ab, bc, ac) => {
    sum[dyad(network, a, ab)] += weight[bc];
    sum[dyad(network, a, ac)] += weight[bc];
    sum[dyad(network, b, ab)] += weight[ac];
    sum[dyad(network, b, bc)] += weight[ac];
    sum[dyad(network, c, ac)] += weight[ab];
    sum[dyad(network, c, bc)] += weight[ab];
  });
  return sum;
}
