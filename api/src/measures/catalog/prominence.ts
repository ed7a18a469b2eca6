import { contacts, degree, degreeCentrality, strength } from '../degree.ts';
import { type Network } from '../network.ts';
import { eigenvector } from '../prominence/eigenvector.ts';
import { pagerank } from '../prominence/pagerank.ts';
import { cost } from './cost.ts';
import { type Column, type Measure, type Need } from './record.ts';

function node(
  key: string,
  compute: (network: Network) => Column,
  steps = cost.linear,
  ...needs: Need[]
): Measure {
  return { key, level: 'node', needs, cost: steps, compute: ({ network }) => compute(network) };
}

/** Undefined for every node where the vector is not determined. */
function eigenvectorColumn(network: Network, weighted: boolean): Column {
  return eigenvector(network, { weighted }) ?? new Array<null>(network.n).fill(null);
}

/** How many ties a node has, how strong they are, and who is at their other ends. */
export const prominenceMeasures: readonly Measure[] = [
  node('degree', (network) => degree(network)),
  node('in_degree', (network) => degree(network, 'in'), cost.linear, 'directed'),
  node('out_degree', (network) => degree(network, 'out'), cost.linear, 'directed'),
  node('contacts', contacts),
  node('strength', (network) => strength(network)),
  node('in_strength', (network) => strength(network, 'in'), cost.linear, 'directed'),
  node('out_strength', (network) => strength(network, 'out'), cost.linear, 'directed'),
  node('degree_centrality', degreeCentrality),
  node('eigenvector', (network) => eigenvectorColumn(network, false), cost.iterated, 'undirected'),
  node('eigenvector_weighted', (network) => eigenvectorColumn(network, true), cost.iterated, 'undirected'),
  node('pagerank', (network) => pagerank(network), cost.iterated),
  node('pagerank_weighted', (network) => pagerank(network, { weighted: true }), cost.iterated),
];
