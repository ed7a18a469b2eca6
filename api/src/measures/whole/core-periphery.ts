import { type Network } from '../network.ts';
import { type Random, seededRandom } from '../random.ts';

/** A division into core and periphery, and how well it fits. */
export interface DiscreteCore {
  core: Uint8Array;
  /** Pearson's correlation with the ideal pattern; null where the network has no or all ties. */
  correlation: number | null;
}

/**
 * Discrete core–periphery: the set of nodes whose pattern "a tie within the core, none elsewhere" correlates best
 * with the ties, over all pairs of nodes.
 *
 * Weights are ignored; undirected networks only. Finding the best set is hard, so this is a seeded climb by single
 * changes from the nodes of most contacts and from random sets: good, not proven best. O(starts · n²) at worst.
 *
 * Example: a clique of four whose members each have one hanger-on: the clique is the core.
 *
 * Borgatti and Everett 2000, doi 10.1016/S0378-8733(99)00019-2.
 */
export function discreteCore(network: Network, { starts = 10, seed = 1 } = {}): DiscreteCore {
  const random = seededRandom(seed);
  let best: DiscreteCore = { core: new Uint8Array(network.n), correlation: null };
  for (let start = 0; start < starts; start++) {
    const found = climb(network, start === 0 ? byDegree(network) : bySeed(network, random));
    if (found.correlation !== null && found.correlation > (best.correlation ?? -2)) best = found;
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

/** The best of the sets "the c nodes of most contacts". */
function byDegree(network: Network): Uint8Array {
  const { n, offsets, neighbours } = network;
  const degree = (i: number) => offsets[i + 1] - offsets[i];
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => degree(b) - degree(a) || a - b);
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

/** A random set of about a random share of the nodes. */
function bySeed({ n }: Network, random: Random): Uint8Array {
  const share = random();
  return new Uint8Array(n).map(() => (random() < share ? 1 : 0));
}

/** Moves the node that helps most into or out of the core until none helps. */
function climb(network: Network, start: Uint8Array): DiscreteCore {
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
  for (;;) {
    // For a given size the fit grows with the ties inside: one candidate to add, one to take out.
    let enter = -1;
    let leave = -1;
    for (let i = 0; i < n; i++) {
      if (core[i]) leave = leave < 0 || tiesToCore[i] < tiesToCore[leave] ? i : leave;
      else enter = enter < 0 || tiesToCore[i] > tiesToCore[enter] ? i : enter;
    }
    let move = -1;
    let best = (correlation ?? -2) + 1e-12;
    for (const i of [enter, leave]) {
      if (i < 0) continue;
      const step = core[i] ? -1 : 1;
      const value = fit(network, size + step, inside + step * tiesToCore[i]);
      if (value !== null && value > best) {
        best = value;
        move = i;
      }
    }
    if (move < 0) return { core, correlation };
    const step = core[move] ? -1 : 1;
    inside += step * tiesToCore[move];
    size += step;
    core[move] = step > 0 ? 1 : 0;
    for (let x = offsets[move]; x < offsets[move + 1]; x++) tiesToCore[neighbours[x]] += step;
    correlation = fit(network, size, inside);
  }
}
