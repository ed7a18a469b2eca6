import { LeidenAlgorithm, LouvainAlgorithm, Network as Weighted } from 'networkanalysis-ts';
import { type Grouping } from '../groups/grouping.ts';
import { type Network } from '../network.ts';
import { randomIndex, seededRandom } from '../random.ts';
import { undirectedVersion } from '../undirected.ts';

/** How communities are looked for. */
export interface CommunityOptions {
  seed?: number;
  /** Above 1 gives more and smaller communities, below 1 fewer and larger. */
  resolution?: number;
  /** Rounds, each starting from the result of the last. */
  iterations?: number;
}

/**
 * Communities by the Leiden method: a partition of high modularity in which every community is connected.
 *
 * Strengths count (give an unweighted network for numbers of ties); of a directed network the undirected version,
 * both strengths added up. Seeded: the same seed gives the same communities. Numbered by size, names '1', '2', …; an
 * isolate is a community of its own. About O(m) a round.
 *
 * Example: two cliques of five joined by one tie are found as two communities.
 *
 * Traag, Waltman and van Eck 2019, doi 10.1038/s41598-019-41695-z, in the authors' own package.
 */
export function leiden(network: Network, options: CommunityOptions = {}): Grouping {
  return detect(network, options, (resolution, iterations, random) => {
    const algorithm = new LeidenAlgorithm();
    algorithm.initializeBasedOnResolutionAndNIterationsAndRandomnessAndRandom(
      resolution,
      iterations,
      LeidenAlgorithm.DEFAULT_RANDOMNESS,
      random,
    );
    return algorithm;
  });
}

/**
 * Communities by the Louvain method, for comparison with older studies: a community may be badly connected or even
 * fall apart, which Leiden prevents. All else as {@link leiden}.
 *
 * Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008.
 */
export function louvain(network: Network, options: CommunityOptions = {}): Grouping {
  return detect(network, options, (resolution, iterations, random) => {
    const algorithm = new LouvainAlgorithm();
    algorithm.initializeBasedOnResolutionAndNIterationsAndRandom(resolution, iterations, random);
    return algorithm;
  });
}

type JavaRandom = Parameters<LeidenAlgorithm['initializeBasedOnRandom']>[0];

function detect(
  whole: Network,
  { seed = 1, resolution = 1, iterations = 10 }: CommunityOptions,
  algorithm: (
    resolution: number,
    iterations: number,
    random: JavaRandom,
  ) => Pick<LeidenAlgorithm, 'findClustering'>,
): Grouping {
  const { network } = undirectedVersion(whole);
  if (network.m === 0) return numberedBySize(Array.from({ length: network.n }, (_, i) => i));
  const edgeWeights = Array.from(network.ties, (e) => network.weight[e]);
  const nodeWeights = new Array<number>(network.n).fill(0);
  for (let i = 0; i < network.n; i++)
    for (let k = network.offsets[i]; k < network.offsets[i + 1]; k++) nodeWeights[i] += edgeWeights[k];
  const total = nodeWeights.reduce((sum, strength) => sum + strength, 0);
  // With strengths as node weights and this resolution the package's quality is modularity.
  const search = algorithm(resolution / total, iterations, javaRandom(seed));
  const clustering = search.findClustering(
    new Weighted({
      nNodes: network.n,
      nodeWeights,
      firstNeighborIndices: Array.from(network.offsets),
      neighbors: Array.from(network.neighbours),
      edgeWeights,
    }),
  );
  return numberedBySize(clustering.getClusters());
}

/** The two methods of Java's Random that the package calls, on our own seeded source. */
function javaRandom(seed: number): JavaRandom {
  const random = seededRandom(seed);
  const source: Pick<JavaRandom, 'nextInt' | 'nextDouble'> = {
    nextInt: (bound = 2 ** 31) => randomIndex(random, bound),
    nextDouble: random,
  };
  return source as JavaRandom;
}

/** Communities numbered from the largest; equal sizes by their first node. */
function numberedBySize(labels: readonly number[]): Grouping {
  const size = new Map<number, number>();
  for (const label of labels) size.set(label, (size.get(label) ?? 0) + 1);
  const order = [...size.keys()].sort((a, b) => size.get(b)! - size.get(a)!);
  const number = new Map(order.map((label, k) => [label, k]));
  return {
    of: Int32Array.from(labels, (label) => number.get(label)!),
    names: order.map((_, k) => `${k + 1}`),
  };
}
