import { otherEnd } from '@sidos/api/meanings';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './filter.ts';
import { boxAround, packAround, seenNodes, type LayoutInput, type Placement } from './placement.ts';

const WIDTH = 1200;
const HEIGHT = 760;

/**
 * A new layout of what is seen. The largest part that hangs together: ForceAtlas2 from the places computed at
 * load, spread over the stage, marks pushed apart; the other parts in rows below. What is not seen keeps its
 * place. The same input gives the same places.
 */
export function freshLayout({ data, seen, sizes }: LayoutInput): Placement {
  const x = Float64Array.from(data.nodes.x);
  const y = Float64Array.from(data.nodes.y);
  const [largest = [], ...rest] = parts(data, seen);
  const graph = graphOf(largest, data, seen, sizes);
  if (largest.length > 2) {
    forceAtlas2.assign(graph, {
      iterations: largest.length > 2000 ? 100 : 600,
      getEdgeWeight: 'weight',
      settings: { gravity: 0.3, scalingRatio: 10, barnesHutOptimize: largest.length > 1000 },
    });
    spread(graph);
    if (largest.length < 3000) {
      noverlap.assign(graph, { maxIterations: 150, settings: { margin: 3, ratio: 1 } });
    }
  }
  graph.forEachNode((key, attributes) => {
    x[Number(key)] = Number(attributes.x);
    y[Number(key)] = Number(attributes.y);
  });
  const main = boxAround(x, y, largest, 40);
  layBelow(rest, main.y[0], main.x[0], sizes, x, y);
  return { x, y, box: rest.length > 12 ? main : boxAround(x, y, seenNodes(seen), 40) };
}

/** The parts of what is seen that hang together, largest first. */
function parts(data: Dataset, seen: Visibility): number[][] {
  const found: number[][] = [];
  const met = new Uint8Array(data.nodeCount);
  for (const start of seenNodes(seen)) {
    if (met[start] === 1) continue;
    const part = [start];
    met[start] = 1;
    for (const from of part) {
      for (const tie of data.tiesOf[from]) {
        const node = otherEnd(data, tie, from);
        if (seen.ties[tie] !== 1 || met[node] === 1) continue;
        met[node] = 1;
        part.push(node);
      }
    }
    found.push(part);
  }
  return found.sort((a, b) => b.length - a.length || a[0] - b[0]);
}

function graphOf(nodes: readonly number[], data: Dataset, seen: Visibility, sizes: Float32Array): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const i of nodes) graph.addNode(i, { x: data.nodes.x[i], y: data.nodes.y[i], size: sizes[i] });
  for (let j = 0; j < data.tieCount; j += 1) {
    const [from, to] = [data.ties.from[j], data.ties.to[j]];
    if (seen.ties[j] !== 1 || !graph.hasNode(from)) continue;
    graph.mergeEdge(from, to, { weight: data.placeTie[j] === 1 ? 0.3 : 1 });
  }
  return graph;
}

/** Scales the layout to the stage, for pushing marks apart works in the units of their sizes. */
function spread(graph: Graph): void {
  const x = graph.mapNodes((_, attributes) => Number(attributes.x));
  const y = graph.mapNodes((_, attributes) => Number(attributes.y));
  const box = boxAround(x, y, x.keys(), 0);
  const scale = Math.min(WIDTH / Math.max(1, box.x[1] - box.x[0]), HEIGHT / Math.max(1, box.y[1] - box.y[0]));
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: Number(attributes.x) * scale,
    y: Number(attributes.y) * scale,
  }));
}

/** Packs each part as a small disc, in rows from the left. */
function layBelow(
  rest: readonly number[][],
  top: number,
  left: number,
  sizes: Float32Array,
  x: Float64Array,
  y: Float64Array,
): void {
  let along = left;
  let down = top - 40;
  let tall = 0;
  for (const part of rest) {
    const radius = packAround(part, [0, 0], sizes, x, y);
    if (along > left && along + 2 * radius > left + WIDTH) {
      along = left;
      down -= tall + 30;
      tall = 0;
    }
    for (const node of part) {
      x[node] += along + radius;
      y[node] += down - radius;
    }
    along += 2 * radius + 24;
    tall = Math.max(tall, 2 * radius);
  }
}
