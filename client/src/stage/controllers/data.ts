import Graph from 'graphology';
import type { Dataset } from '../../graph/dataset.ts';
import type { Box } from '../../graph/placement.ts';
import type { StageContext, StageGraph } from '../context.ts';
import type { Picture } from '../../view/picture.ts';
import { duration } from './camera.ts';

/** The graph that sigma draws: the same nodes and ties as the data, under the same ids. */
export function makeGraph(data: Dataset, x: Float64Array, y: Float64Array): StageGraph {
  const graph: StageGraph = new Graph({ type: 'directed', multi: true });
  data.nodes.id.forEach((id, index) => graph.addNode(id, { index, x: x[index], y: y[index] }));
  data.ties.id.forEach((id, index) => {
    const from = data.nodes.id[data.ties.from[index]];
    const to = data.nodes.id[data.ties.to[index]];
    if (!graph.hasEdge(id)) graph.addDirectedEdgeWithKey(id, from, to, { index });
  });
  return graph;
}

/** Above this many nodes a new layout is shown at once. */
const ANIMATED_NODES = 5000;

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

const boxBetween = (a: Box, b: Box, share: number): Box => ({
  x: [between(a.x[0], b.x[0], share), between(a.x[1], b.x[1], share)],
  y: [between(a.y[0], b.y[0], share), between(a.y[1], b.y[1], share)],
});

const ease = (share: number): number => (share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2);

/** Moves marks to a new placement, the frame of the stage with them. */
export interface DataController {
  /** Where a mark belongs: where it was pinned, else where the layout puts it. */
  moveTo: (picture: Picture, animated: boolean) => void;
  end: () => void;
}

/** The controller of places. Returns at once; an animation runs on and is cut short by the next. */
export function dataController(stage: StageContext): DataController {
  const { sigma, graph } = stage;
  let frame = 0;

  const target = (picture: Picture, i: number): readonly [number, number] =>
    (picture.layout === 'network' ? picture.pinned.get(i) : undefined) ?? [
      picture.placement.x[i],
      picture.placement.y[i],
    ];

  const set = (picture: Picture, from: Float64Array | null, share: number): void => {
    graph.updateEachNodeAttributes((_, attributes) => {
      const i = attributes.index;
      const [x, y] = target(picture, i);
      attributes.x = from ? between(from[2 * i], x, share) : x;
      attributes.y = from ? between(from[2 * i + 1], y, share) : y;
      return attributes;
    });
  };

  const moveTo = (picture: Picture, animated: boolean): void => {
    cancelAnimationFrame(frame);
    const time = duration(250);
    const start = sigma.getCustomBBox() ?? picture.placement.box;
    if (!animated || time === 0 || picture.data.nodeCount > ANIMATED_NODES) {
      set(picture, null, 1);
      sigma.setCustomBBox(picture.placement.box);
      return;
    }
    const from = new Float64Array(2 * picture.data.nodeCount);
    graph.forEachNode((_, { index, x, y }) => {
      from[2 * index] = x;
      from[2 * index + 1] = y;
    });
    const begun = performance.now();
    const tick = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - begun) / time));
      set(picture, from, ease(share));
      sigma.setCustomBBox(boxBetween(start, picture.placement.box, ease(share)));
      sigma.refresh();
      if (share < 1) frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  };

  return { moveTo, end: () => cancelAnimationFrame(frame) };
}
