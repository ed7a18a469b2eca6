import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { seededRandom } from '../../measures/random.ts';
import { resting } from './resting.ts';

/** Places of nodes, index by index, in pixels of a stage at zoom 1; y grows upwards. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
}

/** Ties between node indices, with how hard each pulls. */
export interface Pulls {
  source: ArrayLike<number>;
  target: ArrayLike<number>;
  weight: ArrayLike<number>;
}

const FLOATS_A_NODE = 10;
const FLOATS_A_TIE = 3;
/** Steps in which so many nodes, and more than those, come to rest. */
const FEW = 100;
const STEPS_OF_FEW = 400;
const STEPS = 2_500;

/** How long and how exactly to work: repulsion of each pair, or of groups of far ones (Barnes–Hut). */
interface Effort {
  steps: number;
  exact: boolean;
}

/**
 * ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679) of one connected network: gravity 0.3,
 * scaling 10; exact, it is for networks of up to a few thousand nodes. Seeded start, so that the same network gives
 * the same places.
 *
 * @param onStep told the share done, 0 to 1, every few steps
 */
export async function forceLayout(
  n: number,
  pulls: Pulls,
  onStep: (share: number) => void = () => undefined,
  { steps, exact }: Effort = { steps: n > FEW ? STEPS : STEPS_OF_FEW, exact: true },
): Promise<Points> {
  const nodes = startNodes(n);
  const ties = new Float32Array(pulls.source.length * FLOATS_A_TIE);
  for (let e = 0; e < pulls.source.length; e++) {
    const a = pulls.source[e] * FLOATS_A_NODE;
    const b = pulls.target[e] * FLOATS_A_NODE;
    ties.set([a, b, pulls.weight[e]], e * FLOATS_A_TIE);
    nodes[a + 6] += pulls.weight[e];
    nodes[b + 6] += pulls.weight[e];
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: false,
    gravity: 0.3,
    slowDown: 1 + Math.log(Math.max(2, n)),
    barnesHutOptimize: !exact,
    barnesHutTheta: 0.7,
  };
  const rest = resting();
  for (let step = 1; step <= steps; step++) {
    iterate(settings, nodes, ties);
    if (await rest()) onStep(step / steps);
  }
  return {
    x: Float64Array.from({ length: n }, (_, i) => nodes[i * FLOATS_A_NODE]),
    y: Float64Array.from({ length: n }, (_, i) => nodes[i * FLOATS_A_NODE + 1]),
  };
}

/** Nodes strewn over a disc that grows with their number. */
function startNodes(n: number): Float32Array {
  const random = seededRandom(20_170_531);
  const nodes = new Float32Array(n * FLOATS_A_NODE);
  const radius = 10 * Math.sqrt(n);
  for (let i = 0; i < n; i++) {
    const r = radius * Math.sqrt(random());
    const angle = 2 * Math.PI * random();
    nodes.set([r * Math.cos(angle), r * Math.sin(angle), 0, 0, 0, 0, 1, 1, 1, 0], i * FLOATS_A_NODE);
  }
  return nodes;
}
