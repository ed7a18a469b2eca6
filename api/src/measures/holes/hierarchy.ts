import { type Network } from '../network.ts';
import { type Dyads } from './dyads.ts';

/**
 * Hierarchy: how far a node's constraint comes from one contact (1) rather than from all alike (0), the
 * Coleman–Theil index of inequality of the dyadic constraints.
 *
 *     H_i = Σ_j r_ij ln r_ij / (d ln d),   r_ij = c_ij / (Σ_j c_ij / d)
 *
 * d is the number of contacts. One contact gives 1 (Burt's convention), none is undefined. Weights and direction as
 * the dyadic constraint has them. O(n + m).
 *
 * Example: each corner of a triangle has two equal contacts, so 0.
 *
 * Burt 1992, Structural Holes, p. 70 ff.
 *
 * @param constraint views of `dyadicConstraint`
 */
export function hierarchy(network: Network, constraint: Dyads): (number | null)[] {
  const { n, m, source, target } = network;
  const contacts = new Int32Array(n);
  const total = new Float64Array(n);
  const each = (visit: (i: number, c: number) => void) => {
    for (let e = 0; e < m; e++) {
      visit(source[e], constraint[2 * e]);
      visit(target[e], constraint[2 * e + 1]);
    }
  };
  each((i, c) => {
    contacts[i]++;
    total[i] += c;
  });
  const sum = new Float64Array(n);
  each((i, c) => {
    const r = c / (total[i] / contacts[i]);
    sum[i] += r * Math.log(r);
  });
  return Array.from(contacts, (d, i) => {
    if (d === 0) return null;
    return d === 1 ? 1 : sum[i] / (d * Math.log(d));
  });
}
