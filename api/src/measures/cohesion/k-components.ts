import { type Network } from '../network.ts';
import { type Adjacency, type Budget } from './local-connectivity.ts';
import { nodeCut } from './node-cut.ts';

/** A part that stays together however k - 1 of its members leave. */
export interface KComponent {
  k: number;
  /** Ascending. */
  nodes: number[];
}

/**
 * k-components, every level: for each k the maximal parts of more than k nodes that no removal of fewer than k nodes
 * parts. k-components of one level may share up to k − 1 nodes; each lies inside one of the level below.
 *
 * Weights are ignored; undirected networks only; isolates are in none. Exact: each part is cut along a node cut
 * smaller than k, the cut kept on both sides, until none is left. Many flows, so there is a budget; beyond it the
 * core number is a cheap upper bound, for a k-component lies inside the k-core.
 *
 * Example: two cliques of four that share one node: k = 1 all seven; k = 2 and 3 each clique.
 *
 * Moody and White 2003, doi 10.2307/3088904.
 *
 * @param steps how many steps may be taken; the default is some seconds
 * @throws BudgetExceeded beyond that
 */
export function kComponents(network: Network, steps = 5e8): KComponent[] {
  const budget: Budget = { left: steps };
  const found: KComponent[] = [];
  let parts = [Array.from({ length: network.n }, (_, i) => i)];
  for (let k = 1; parts.length > 0; k++) {
    parts = parts.flatMap((nodes) => split(network, nodes, k, budget));
    parts.sort((a, b) => b.length - a.length || compare(a, b));
    for (const nodes of parts) found.push({ k, nodes });
  }
  return found;
}

/**
 * Deepest k of each node: nested cohesion, an actor's embeddedness in Moody and White's sense. 0 for an isolate.
 *
 * @param components all of {@link kComponents}
 */
export function kComponentLevel(n: number, components: readonly KComponent[]): Int32Array {
  const level = new Int32Array(n);
  for (const { k, nodes } of components) for (const i of nodes) level[i] = Math.max(level[i], k);
  return level;
}

/** The maximal k-connected parts within a set of nodes. */
function split(network: Network, nodes: readonly number[], k: number, budget: Budget): number[][] {
  const waiting = [[...nodes]];
  const whole: number[][] = [];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    for (const piece of connected(inside(network, part, k))) {
      if (piece.nodes.length <= k) continue;
      const cut = k === 1 ? null : nodeCut(piece.graph, k, budget);
      if (!cut) {
        whole.push(piece.nodes);
        continue;
      }
      for (const side of sides(piece.graph, cut)) waiting.push(side.map((i) => piece.nodes[i]));
    }
  }
  return whole;
}

interface Part {
  nodes: number[];
  graph: Adjacency;
}

/** The k-core of a set of nodes: everyone tied to at least k of those who stay. */
function inside({ offsets, neighbours }: Network, nodes: readonly number[], k: number): Part {
  const stays = new Set(nodes);
  const among = (i: number) => {
    const list: number[] = [];
    for (let x = offsets[i]; x < offsets[i + 1]; x++) if (stays.has(neighbours[x])) list.push(neighbours[x]);
    return list;
  };
  const waiting = [...nodes];
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    if (!stays.has(i)) continue;
    const contacts = among(i);
    if (contacts.length >= k) continue;
    stays.delete(i);
    waiting.push(...contacts);
  }
  const left = [...stays].sort((a, b) => a - b);
  const index = new Map(left.map((i, x) => [i, x]));
  return { nodes: left, graph: left.map((i) => among(i).map((j) => index.get(j)!)) };
}

function connected({ nodes, graph }: Part): Part[] {
  return pieces(graph, new Set()).map((piece) => {
    const index = new Map(piece.map((i, x) => [i, x]));
    return {
      nodes: piece.map((i) => nodes[i]),
      graph: piece.map((i) => graph[i].map((j) => index.get(j)!)),
    };
  });
}

/** The pieces that a cut leaves, each with the cut. */
function sides(graph: Adjacency, cut: readonly number[]): number[][] {
  return pieces(graph, new Set(cut)).map((piece) => [...piece, ...cut].sort((a, b) => a - b));
}

/** Connected pieces of what is left without some nodes, each ascending. */
function pieces(graph: Adjacency, without: ReadonlySet<number>): number[][] {
  const seen = new Set(without);
  const found: number[][] = [];
  for (let start = 0; start < graph.length; start++) {
    if (seen.has(start)) continue;
    const piece = [start];
    seen.add(start);
    for (const i of piece)
      for (const j of graph[i])
        if (!seen.has(j)) {
          seen.add(j);
          piece.push(j);
        }
    found.push(piece.sort((a, b) => a - b));
  }
  return found;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, x) => value !== b[x]);
  return at < 0 ? 0 : a[at] - b[at];
}
