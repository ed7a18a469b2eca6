import { components } from '../pieces/components.ts';
import { type Network } from '../network.ts';
import { leadingPair } from './lanczos.ts';

/** Leading eigenvalues of two components this close (relatively) are the same: the vector is not determined. */
const SAME = 1e-9;

/**
 * Eigenvector centrality: a node is prominent whose contacts are prominent.
 *
 *     A x = λ x, λ the largest eigenvalue, x ≥ 0 of length 1
 *
 * The network is taken as a whole: nodes outside the component that holds the largest eigenvalue have 0. Undefined
 * (null) where that eigenvalue is not simple, as with two equal components or without ties. `weighted`: A holds the
 * weights. For undirected networks. Found by Lanczos' method in each component, which, other than plain iteration, does
 * not swing on two-mode networks; some dozens of steps of O(m).
 *
 * Example: in a path of three the middle has 1/√2, an end 1/2.
 *
 * Bonacich 1972, J. Math. Sociol. 2:113; 1987, AJS 92:1170, doi 10.1086/228631.
 *
 * @throws RangeError for a directed network
 */
export function eigenvector(network: Network, { weighted = false } = {}): Float64Array | null {
  if (network.directed)
    throw new RangeError('eigenvector centrality is computed for undirected networks only');
  const { of, sizes } = components(network);
  if (network.n === 1) return Float64Array.of(1);
  const members = sizes.map((): number[] => []);
  of.forEach((c, i) => members[c].push(i));
  const pairs = members.filter((nodes) => nodes.length > 1).map((nodes) => leading(network, nodes, weighted));
  pairs.sort((a, b) => b.value - a.value);
  if (pairs.length === 0) return null;
  if (pairs.length > 1 && pairs[1].value >= pairs[0].value * (1 - SAME)) return null;
  const result = new Float64Array(network.n);
  pairs[0].nodes.forEach((node, i) => (result[node] = Math.abs(pairs[0].vector[i])));
  return result;
}

function leading(network: Network, nodes: readonly number[], weighted: boolean) {
  const { offsets, neighbours, ties, weight } = network;
  const position = new Map(nodes.map((node, i) => [node, i]));
  const start = new Int32Array(nodes.length + 1);
  const columns: number[] = [];
  const entries: number[] = [];
  nodes.forEach((node, i) => {
    for (let p = offsets[node]; p < offsets[node + 1]; p++) {
      columns.push(position.get(neighbours[p])!);
      entries.push(weighted ? weight[ties[p]] : 1);
    }
    start[i + 1] = columns.length;
  });
  const multiply = (x: Float64Array, into: Float64Array) => {
    for (let i = 0; i < into.length; i++) {
      let sum = 0;
      for (let p = start[i]; p < start[i + 1]; p++) sum += entries[p] * x[columns[p]];
      into[i] = sum;
    }
  };
  return { nodes, ...leadingPair(nodes.length, multiply) };
}
