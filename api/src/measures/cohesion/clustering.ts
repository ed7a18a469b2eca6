import { type Network } from '../network.ts';
import { forEachTriangle } from './triangles.ts';

/**
 * Local clustering: the share of a node's pairs of contacts that are tied to each other, 2t / (d (d − 1)).
 *
 * 0 below two contacts (NetworkX's convention). Weights are ignored; undirected networks only. O(n), given the
 * triangles. Example: the middle of a bowtie has 4 contacts and 2 triangles: 1/3.
 *
 * Watts and Strogatz 1998, doi 10.1038/30918.
 *
 * @param triangles values of `triangles` of the same network
 */
export function clustering({ offsets }: Network, triangles: ArrayLike<number>): Float64Array {
  return Float64Array.from(triangles, (t, i) => {
    const d = offsets[i + 1] - offsets[i];
    return d < 2 ? 0 : (2 * t) / (d * (d - 1));
  });
}

/**
 * Weighted local clustering (Onnela): the mean over pairs of contacts of the geometric mean of the three strengths.
 *
 *     C_i = 2 / (d (d − 1)) · Σ_{triangles i, j, k} (ŵ_ij ŵ_jk ŵ_ik)^(1/3)
 *
 * ŵ is the strength over the largest of the network. 0 below two contacts; undirected networks only. O(m^1.5).
 * Example: a triangle of strengths 1, 1 and 8: each corner has (1/8 · 1/8 · 1)^(1/3) = 1/4.
 *
 * Onnela et al. 2005, doi 10.1103/PhysRevE.71.065103; Saramäki et al. 2007, doi 10.1103/PhysRevE.75.027105.
 */
export function weightedClustering(network: Network): Float64Array {
  const largest = network.weight.reduce((most, w) => Math.max(most, w), 0);
  const root = network.weight.map((w) => Math.cbrt(w / largest));
  const sum = new Float64Array(network.n);
  forEachTriangle(network, (a, b, c, ab, bc, ac) => {
    const mean = root[ab] * root[bc] * root[ac];
    sum[a] += mean;
    sum[b] += mean;
    sum[c] += mean;
  });
  return clustering(network, sum);
}

/**
 * Transitivity: 3 triangles / pairs of ties that meet, over the whole network; not the mean of local clustering.
 *
 * Undefined where no two ties meet. Undirected networks only. O(n), given the triangles. Example: a bowtie has 2
 * triangles and 10 such pairs: 6/10.
 *
 * Newman, Strogatz and Watts 2001, doi 10.1103/PhysRevE.64.026118.
 *
 * @param triangles values of `triangles` of the same network
 */
export function transitivity({ n, offsets }: Network, triangles: ArrayLike<number>): number | null {
  let closed = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    const d = offsets[i + 1] - offsets[i];
    closed += triangles[i];
    pairs += (d * (d - 1)) / 2;
  }
  return pairs === 0 ? null : closed / pairs;
}
