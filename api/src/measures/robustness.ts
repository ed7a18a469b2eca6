import { buildNetwork, type Network } from './network.ts';
import { type Random, seededRandom } from './random.ts';

/** Values a node; null where undefined. */
type Values = ArrayLike<number | null>;

/** A network that might as well have been observed. */
export type Disturbance = (network: Network, random: Random) => Network;

/** Leaves each tie out with the given chance: minutes and reports name some ties and miss others. */
export function missingTies(share: number): Disturbance {
  return (network, random) => {
    const kept = Array.from({ length: network.m }, (_, e) => e).filter(() => random() >= share);
    const pick = (column: ArrayLike<number>) => kept.map((e) => column[e]);
    const columns = {
      source: pick(network.source),
      target: pick(network.target),
      weight: pick(network.weight),
    };
    return buildNetwork(network.n, columns, network.directed).network;
  };
}

/** Multiplies each strength by a factor between 1 / (1 + spread) and 1 + spread, evenly on a log scale. */
export function otherWeights(spread: number): Disturbance {
  return (network, random) => ({
    ...network,
    weight: network.weight.map((w) => w * (1 + spread) ** (2 * random() - 1)),
  });
}

/** Where a node ranks, and where it would rank on disturbed networks. */
export interface RankInterval {
  /** 1 is the highest value; equal values share the mean of their ranks. Null where the value is undefined. */
  rank: number | null;
  /** Bounds that hold the middle 90 % of the ranks on disturbed networks; null where never defined. */
  low: number | null;
  high: number | null;
  /** Share of the disturbed networks on which the node's value was defined. */
  defined: number;
}

/**
 * How sure a ranking is: the measure is computed again on seeded disturbed networks, and each node's ranks are
 * collected. Undefined values are not ranked.
 *
 * @param measure a value a node; gets the run's number as well, 0 for the network itself, to use as a seed
 */
export async function rankIntervals(
  network: Network,
  measure: (network: Network, run: number) => Values | Promise<Values>,
  disturb: Disturbance,
  { runs = 100, seed = 1 } = {},
): Promise<RankInterval[]> {
  const random = seededRandom(seed);
  const observed = ranks(await measure(network, 0));
  const collected = observed.map((): number[] => []);
  for (let run = 1; run <= runs; run++)
    ranks(await measure(disturb(network, random), run)).forEach((rank, i) => {
      if (rank !== null) collected[i].push(rank);
    });
  return observed.map((rank, i) => {
    const found = collected[i].sort((a, b) => a - b);
    const tail = Math.floor(found.length * 0.05);
    return {
      rank,
      low: found[tail] ?? null,
      high: found[found.length - 1 - tail] ?? null,
      defined: runs === 0 ? 0 : found.length / runs,
    };
  });
}

/** Ranks from the highest value down; equal values (to 1e-9) share the mean of their ranks; null stays null. */
export function ranks(values: Values): (number | null)[] {
  const known = Array.from(values, (value, i) => ({ value, i })).filter(
    (entry): entry is { value: number; i: number } => entry.value !== null,
  );
  known.sort((a, b) => b.value - a.value || a.i - b.i);
  const rank = new Array<number | null>(values.length).fill(null);
  for (let first = 0; first < known.length;) {
    const { value } = known[first];
    let next = first + 1;
    while (next < known.length && value - known[next].value <= 1e-9 * Math.abs(value)) next++;
    for (let k = first; k < next; k++) rank[known[k].i] = (first + 1 + next) / 2;
    first = next;
  }
  return rank;
}
