import { contacts, degree, degreeCentrality, strength } from '../degree.ts';
import { type Network } from '../network.ts';
import { eigenvector } from '../prominence/eigenvector.ts';
import { pagerank } from '../prominence/pagerank.ts';
import { cost } from './cost.ts';
import { byStrength, facts, usual, type Facts } from './facts.ts';
import { type Column, type Measure, type Need } from './record.ts';

function node(
  key: string,
  about: Facts,
  compute: (network: Network) => Column,
  steps = cost.linear,
  ...needs: Need[]
): Measure {
  return { key, level: 'node', facts: about, needs, cost: steps, compute: ({ network }) => compute(network) };
}

/** Undefined for every node where the vector is not determined. */
function eigenvectorColumn(network: Network, weighted: boolean): Column {
  return eigenvector(network, { weighted }) ?? new Array<null>(network.n).fill(null);
}

const EIGENVECTOR = facts('prominence', 'A x = λ x, |x| = 1, λ max', ['bonacich1972'], {
  absence: 'not-simple',
});
const PAGERANK = facts('prominence', 'x(i) = 0.15 / n + 0.85 Σ_j x(j) / d(j)', ['page1999']);

/** How many ties a node has, how strong they are, and who is at their other ends. */
export const prominenceMeasures: readonly Measure[] = [
  node('degree', facts('partners', 'd(i) = |N(i)|', ['freeman1979'], usual), (network) => degree(network)),
  node(
    'in_degree',
    facts('partners', 'd⁻(i)', ['freeman1979']),
    (network) => degree(network, 'in'),
    cost.linear,
    'directed',
  ),
  node(
    'out_degree',
    facts('partners', 'd⁺(i)', ['freeman1979']),
    (network) => degree(network, 'out'),
    cost.linear,
    'directed',
  ),
  node('contacts', facts('partners', '|N(i)|', ['freeman1979']), contacts),
  node('strength', facts('partners', 's(i) = Σ_j w(i,j)', ['barrat2004']), (network) => strength(network)),
  node(
    'in_strength',
    facts('partners', 'Σ_j w(j,i)', ['barrat2004']),
    (network) => strength(network, 'in'),
    cost.linear,
    'directed',
  ),
  node(
    'out_strength',
    facts('partners', 'Σ_j w(i,j)', ['barrat2004']),
    (network) => strength(network, 'out'),
    cost.linear,
    'directed',
  ),
  node(
    'degree_centrality',
    facts('partners', 'd(i) / (n − 1)', ['freeman1979'], { absence: 'undefined' }),
    degreeCentrality,
  ),
  node(
    'eigenvector',
    EIGENVECTOR,
    (network) => eigenvectorColumn(network, false),
    cost.iterated,
    'undirected',
  ),
  node(
    'eigenvector_weighted',
    byStrength(EIGENVECTOR, 'W x = λ x, |x| = 1, λ max'),
    (network) => eigenvectorColumn(network, true),
    cost.iterated,
    'undirected',
  ),
  node('pagerank', PAGERANK, (network) => pagerank(network), cost.iterated),
  node(
    'pagerank_weighted',
    byStrength(PAGERANK, 'x(i) = 0.15 / n + 0.85 Σ_j w(j,i) x(j) / s(j)'),
    (network) => pagerank(network, { weighted: true }),
    cost.iterated,
  ),
];
