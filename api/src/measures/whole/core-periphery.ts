import { type Network } from '../network.ts';
import { type Random, seededRandom } from '../random.ts';
import { canonicalOrder } from './canonical-order.ts';
import { densestSets, EXACT_CORE } from './core-search.ts';

/** A division into core and periphery, and how well it fits. */
export interface DiscreteCore {
  core: Uint8Array;
  /** Pearson's correlation with the ideal pattern; null where the network has no or all ties. */
  correlation: number | null;
}

/** Fits that differ by less are the same. */
const SAME = 1e-12;

/** Starts of the climb of a network too large for the exact search; of the first, the nodes of most contacts. */
const STARTS = 20;

/**
 * Discrete core–periphery: the set of nodes whose pattern "a tie within the core, none elsewhere" correlates best
 * with the ties, over all pairs of nodes.
 *
 * Weights are ignored; undirected networks only. Exact for networks of at most {@link EXACT_CORE} nodes with ties:
 * every set is looked at; of sets that fit equally well the smallest, and of those of one size the one that comes
 * first in {@link canonicalOrder}. Finding the best set of a larger network is hard, so there it is a climb by single
 * changes and swaps from the nodes of most contacts and from sets drawn with a fixed seed: good, not proven best.
 * Either way the order of the nodes does not matter. O(starts · n²) at worst.
 *
 * Example: a clique of four whose members each have one hanger-on: the clique is the core.
 *
 * Borgatti and Everett 2000, doi 10.1016/S0378-8733(99)00019-2.
 *
 * @param names of the nodes: they decide between sets that look alike
 */
export function discreteCore(network: Network, names: readonly string[] = []): DiscreteCore {
  const order = canonicalOrder(network, names);
  const tied = order.filter((i) => network.offsets[i + 1] > network.offsets[i]);
  if (tied.length <= EXACT_CORE) return bestOf(network, order);
  const random = seededRandom(1);
  let best: DiscreteCore = { core: new Uint8Array(network.n), correlation: null };
  for (let start = 0; start < STARTS; start++) {
    const found = climb(network, order, start === 0 ? byDegree(network, order) : drawn(order, random));
    if (found.correlation !== null && found.correlation > (best.correlation ?? -2) + SAME) best = found;
  }
  return best;
}

/** The best of the densest sets of each size. */
function bestOf(network: Network, order: readonly number[]): DiscreteCore {
  const best: DiscreteCore = { core: new Uint8Array(network.n), correlation: null };
  for (const { nodes, inside } of densestSets(network, order)) {
    const value = fit(network, nodes.length, inside);
    if (value === null || value <= (best.correlation ?? -2) + SAME) continue;
    best.correlation = value;
    best.core.fill(0);
    for (const i of nodes) best.core[i] = 1;
  }
  return best;
}

/** Correlation of ties with "both in a core of c nodes", from the number of ties inside it. */
function fit({ n, m }: Network, c: number, inside: number): number | null {
  const pairs = (n * (n - 1)) / 2;
  const ideal = (c * (c - 1)) / 2;
  const spread = m * (pairs - m) * ideal * (pairs - ideal);
  return spread > 0 ? (pairs * inside - m * ideal) / Math.sqrt(spread) : null;
}

/** The best of the sets "the first c nodes of the order", which are those of most contacts. */
function byDegree(network: Network, order: readonly number[]): Uint8Array {
  const { n, offsets, neighbours } = network;
  const core = new Uint8Array(n);
  let inside = 0;
  let best = -2;
  let size = 0;
  order.forEach((i, k) => {
    for (let x = offsets[i]; x < offsets[i + 1]; x++) inside += core[neighbours[x]];
    core[i] = 1;
    const value = fit(network, k + 1, inside);
    if (value !== null && value > best) {
      best = value;
      size = k + 1;
    }
  });
  core.fill(0);
  for (const i of order.slice(0, size)) core[i] = 1;
  return core;
}

/** A drawn set of about a drawn share of the nodes. */
function drawn(order: readonly number[], random: Random): Uint8Array {
  const share = random();
  const core = new Uint8Array(order.length);
  for (const i of order) core[i] = random() < share ? 1 : 0;
  return core;
}

/** Moves the node that helps most into or out of the core, or swaps two, until nothing helps. */
function climb(network: Network, order: readonly number[], start: Uint8Array): DiscreteCore {
  const { n, offsets, neighbours } = network;
  const core = start.slice();
  const tiesToCore = new Int32Array(n);
  let size = 0;
  let twiceInside = 0;
  for (let i = 0; i < n; i++) {
    for (let x = offsets[i]; x < offsets[i + 1]; x++) tiesToCore[i] += core[neighbours[x]];
    size += core[i];
    if (core[i]) twiceInside += tiesToCore[i];
  }
  let inside = twiceInside / 2;
  let correlation = fit(network, size, inside);
  const change = (i: number): void => {
    const step = core[i] ? -1 : 1;
    inside += step * tiesToCore[i];
    size += step;
    core[i] = step > 0 ? 1 : 0;
    for (let x = offsets[i]; x < offsets[i + 1]; x++) tiesToCore[neighbours[x]] += step;
  };
  for (;;) {
    // For a given size the fit grows with the ties inside: one candidate to add, one to take out.
    let enter = -1;
    let leave = -1;
    for (const i of order) {
      if (core[i]) leave = leave < 0 || tiesToCore[i] < tiesToCore[leave] ? i : leave;
      else enter = enter < 0 || tiesToCore[i] > tiesToCore[enter] ? i : enter;
    }
    const tie = enter >= 0 && leave >= 0 && isTied(network, enter, leave) ? 1 : 0;
    const moves = [
      { nodes: [enter], size: size + 1, inside: inside + (tiesToCore[enter] ?? 0) },
      { nodes: [leave], size: size - 1, inside: inside - (tiesToCore[leave] ?? 0) },
      { nodes: [leave, enter], size, inside: inside + tiesToCore[enter] - tiesToCore[leave] - tie },
    ].filter(({ nodes }) => nodes.every((i) => i >= 0));
    let best = (correlation ?? -2) + SAME;
    let move: readonly number[] = [];
    for (const option of moves) {
      const value = fit(network, option.size, option.inside);
      if (value !== null && value > best) {
        best = value;
        move = option.nodes;
      }
    }
    if (move.length === 0) return { core, correlation };
    move.forEach(change);
    correlation = fit(network, size, inside);
  }
}

function isTied({ offsets, neighbours }: Network, i: number, j: number): boolean {
  return neighbours.subarray(offsets[i], offsets[i + 1]).includes(j);
}
