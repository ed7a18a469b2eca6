import { type Network } from '../network.ts';
import { type Grouping } from './grouping.ts';

/**
 * Group assortativity: whether ties join like with like.
 *
 *     r = (Σ_g e_gg − Σ_g a_g b_g) / (1 − Σ_g a_g b_g)
 *
 * e_gh is the share of tie ends that run from group g to h (an undirected tie runs both ways), a and b its row and
 * column sums. 1 where all ties are inside, 0 as by chance. Weights are ignored. Undefined without ties or where all
 * ends are in one group. O(m + G).
 *
 * Example: two triangles joined by one tie: e_gg = 6/14 each, a = b = 1/2: (12/14 − 1/2) / (1/2) = 5/7.
 *
 * Newman 2003, doi 10.1103/PhysRevE.67.026126.
 */
export function groupAssortativity(network: Network, groups: Grouping): number | null {
  const { m, source, target, directed } = network;
  const out = new Float64Array(groups.names.length);
  const into = new Float64Array(groups.names.length);
  let alike = 0;
  for (let e = 0; e < m; e++) {
    const a = groups.of[source[e]];
    const b = groups.of[target[e]];
    if (a === b) alike++;
    out[a]++;
    into[b]++;
  }
  if (m === 0) return null;
  const chance = out.reduce((sum, a, g) => {
    const b = into[g];
    return sum + (directed ? (a / m) * (b / m) : ((a + b) / (2 * m)) ** 2);
  }, 0);
  return 1 - chance < 1e-12 ? null : (alike / m - chance) / (1 - chance);
}

/**
 * Degree assortativity: Pearson's correlation of the degrees at the two ends of the ties.
 *
 * An undirected tie counts both ways round; directed: out-degree of the source with in-degree of the target. Weights
 * are ignored. Undefined without ties and where the degrees at either end are all equal. O(m).
 *
 * Example: in a star every tie joins the highest degree with the lowest: −1.
 *
 * Newman 2003, doi 10.1103/PhysRevE.67.026126.
 */
export function degreeAssortativity(network: Network): number | null {
  const { m, source, target, directed, offsets, inOffsets } = network;
  const x: number[] = [];
  const y: number[] = [];
  for (let e = 0; e < m; e++) {
    const a = offsets[source[e] + 1] - offsets[source[e]];
    const b = inOffsets[target[e] + 1] - inOffsets[target[e]];
    x.push(a);
    y.push(b);
    if (!directed) {
      x.push(b);
      y.push(a);
    }
  }
  return pearson(x, y);
}

/** Pearson's correlation; null where either column does not vary. */
function pearson(x: readonly number[], y: readonly number[]): number | null {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  x.forEach((value, k) => {
    xx += (value - meanX) ** 2;
    yy += (y[k] - meanY) ** 2;
    xy += (value - meanX) * (y[k] - meanY);
  });
  const negligible = 1e-20 * x.length;
  if (!(xx > negligible * meanX * meanX && yy > negligible * meanY * meanY)) return null;
  return xy / Math.sqrt(xx * yy);
}
