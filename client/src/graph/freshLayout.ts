import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { boxAround, seenNodes, type LayoutInput, type Placement } from './placement.ts';

const WIDTH = 1200;
const HEIGHT = 760;

/**
 * A new layout of what is seen: ForceAtlas2 from the places computed at load, spread over the stage, marks pushed
 * apart. What is not seen keeps its place. The same input gives the same places.
 */
export function freshLayout({ data, seen, sizes }: LayoutInput): Placement {
  const graph = new Graph({ type: 'undirected', multi: false });
  const nodes = seenNodes(seen);
  for (const i of nodes) graph.addNode(i, { x: data.nodes.x[i], y: data.nodes.y[i], size: sizes[i] });
  for (let j = 0; j < data.tieCount; j += 1) {
    if (seen.ties[j] !== 1) continue;
    const weight = data.placeTie[j] === 1 ? 0.3 : 1;
    graph.mergeEdge(data.ties.from[j], data.ties.to[j], { weight });
  }
  if (nodes.length > 2) {
    forceAtlas2.assign(graph, {
      iterations: nodes.length > 2000 ? 100 : 500,
      getEdgeWeight: 'weight',
      settings: { gravity: 0.6, scalingRatio: 10, barnesHutOptimize: nodes.length > 1000 },
    });
    spread(graph);
    if (nodes.length < 3000)
      noverlap.assign(graph, { maxIterations: 150, settings: { margin: 3, ratio: 1 } });
  }
  const x = Float64Array.from(data.nodes.x);
  const y = Float64Array.from(data.nodes.y);
  graph.forEachNode((key, attributes) => {
    x[Number(key)] = Number(attributes.x);
    y[Number(key)] = Number(attributes.y);
  });
  return { x, y, box: boxAround(x, y, nodes, 40) };
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
