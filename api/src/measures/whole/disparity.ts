import { type Network } from '../network.ts';

/** How surprising a tie's strength is at each end; the smaller, the more. */
export interface DisparityAlpha {
  source: Float64Array;
  target: Float64Array;
  /** The smaller of the two: keep a tie where it is below the threshold. */
  either: Float64Array;
}

/**
 * Disparity filter: how likely an end would give one of its k ties so large a share of its strength s, were the
 * shares cut at random.
 *
 *     α = (1 − w / s)^(k − 1)
 *
 * 1 where the end has one tie, which says nothing. Directed: ties out at the source, ties in at the target. O(n + m).
 * It assumes one-mode strengths: on a projection use it to declutter a picture, never as a test (Neal et al. 2021,
 * doi 10.1038/s41598-021-03238-3).
 *
 * Example: an end with ties of 3 and 1: (1 − 3/4)^1 = 1/4 and 3/4.
 *
 * Serrano et al. 2009, doi 10.1073/pnas.0808904106.
 */
export function disparity(network: Network): DisparityAlpha {
  const { n, m, directed, source, target, weight, offsets, inOffsets } = network;
  const out = new Float64Array(n);
  const into = directed ? new Float64Array(n) : out;
  for (let e = 0; e < m; e++) {
    out[source[e]] += weight[e];
    into[target[e]] += weight[e];
  }
  const alpha = (w: number, strength: number, ties: number) =>
    ties === 1 ? 1 : (1 - w / strength) ** (ties - 1);
  const atSource = new Float64Array(m);
  const atTarget = new Float64Array(m);
  for (let e = 0; e < m; e++) {
    const [a, b] = [source[e], target[e]];
    atSource[e] = alpha(weight[e], out[a], offsets[a + 1] - offsets[a]);
    atTarget[e] = alpha(weight[e], into[b], inOffsets[b + 1] - inOffsets[b]);
  }
  return {
    source: atSource,
    target: atTarget,
    either: atSource.map((value, e) => Math.min(value, atTarget[e])),
  };
}
