import { makeGrid, type Grid } from '../../graph/grid.ts';
import { bendOf } from '../export/scene.ts';
import { onScreen, projection, type Projection, type StageContext } from '../context.ts';
import { tieLook } from '../appearance.ts';

/** Pixels outside its edge at which a mark is still taken hold of, for fingers and tremor. */
const MARGIN = 2;
/** Radius in pixels that the smallest marks count as having. */
const LEAST = 4;
/** Pixels beside a tie at which it is pointed at. */
const BESIDE = 3;
/** Straight pieces by which a bowed tie is measured. */
const PIECES = 8;

/**
 * Finds the mark or tie under the pointer from the places of the marks. Sigma reads a pixel of the picture instead,
 * for which the page waits until the graphics card has drawn: on a weak one, at each movement of the pointer. Returns
 * the function that ends it.
 */
export function pickingController(stage: StageContext): () => void {
  const { sigma, graph } = stage;
  let grid: Grid | null = null;
  const forget = (): void => {
    grid = null;
  };
  graph.on('nodeAttributesUpdated', forget);
  graph.on('eachNodeAttributesUpdated', forget);

  const getNodeAtPosition = ({ x, y }: { x: number; y: number }): string | null => {
    const { picture } = stage;
    const { id } = picture.data.nodes;
    grid ??= gridOf(stage);
    const screen = projection(stage);
    const largest = picture.sizes.reduce((most, size) => Math.max(most, size), 0);
    const reach = Math.max(LEAST, sigma.scaleSize(largest)) + MARGIN;
    let best: number | null = null;
    let least = 0;
    grid.near((x - screen.dx) / screen.scale, (screen.dy - y) / screen.scale, reach / screen.scale, (i) => {
      if (picture.seen.nodes[i] !== 1) return;
      const place = graph.getNodeAttributes(id[i]);
      const [left, top] = onScreen(screen, place.x, place.y);
      const distance = Math.hypot(left - x, top - y);
      const radius = Math.max(LEAST, sigma.scaleSize(picture.sizes[i]));
      // Of marks over each other the one whose middle is nearer, as measured by its size.
      const off = distance / radius;
      if (distance > radius + MARGIN || (best !== null && off >= least)) return;
      best = i;
      least = off;
    });
    return best === null ? null : id[best];
  };
  const getEdgeAtPoint = (x: number, y: number): string | null => nearestTie(stage, x, y);
  Object.assign(sigma, { getNodeAtPosition, getEdgeAtPoint });
  return () => {
    graph.off('nodeAttributesUpdated', forget);
    graph.off('eachNodeAttributesUpdated', forget);
  };
}

function gridOf({ graph, picture }: StageContext): Grid {
  const { id } = picture.data.nodes;
  const places = id.map((own) => graph.getNodeAttributes(own));
  return makeGrid(
    places.map((place) => place.x),
    places.map((place) => place.y),
  );
}

type Point = [number, number];

/** The tie seen that passes a point of the stage most closely; they are few enough to look at all. */
function nearestTie(
  { sigma, graph, picture, hover, bows }: StageContext,
  x: number,
  y: number,
): string | null {
  const { nodes, ties, tieCount } = picture.data;
  const screen: Projection = projection({ sigma });
  const at = (i: number): Point => {
    const place = graph.getNodeAttributes(nodes.id[i]);
    return onScreen(screen, place.x, place.y);
  };
  let best: string | null = null;
  let least = BESIDE;
  for (let j = 0; j < tieCount; j += 1) {
    if (picture.seen.ties[j] !== 1) continue;
    const [from, to] = [at(ties.from[j]), at(ties.to[j])];
    // Where its ends are this far off even a tie that bows as much as any does not come near.
    const room = BESIDE + 0.5 * Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (x < Math.min(from[0], to[0]) - room || x > Math.max(from[0], to[0]) + room) continue;
    if (y < Math.min(from[1], to[1]) - room || y > Math.max(from[1], to[1]) + room) continue;
    const { hidden, type, curvature } = tieLook(picture, hover, j, bows[j]);
    if (hidden) continue;
    const bow = type === 'curved' || type === 'curvedArrow' ? curvature : 0;
    const distance = fromTie([x, y], from, to, bow);
    if (distance > least) continue;
    best = ties.id[j];
    least = distance;
  }
  return best;
}

/** Distance of a point from a tie that bows by a share of its length. */
function fromTie(point: Point, from: Point, to: Point, bow: number): number {
  if (bow === 0) return fromPiece(point, from, to);
  const bend = bendOf(from, to, bow);
  const along = (share: number): Point => {
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
  };
  const pieces = Array.from({ length: PIECES }, (_, i) => i);
  return Math.min(...pieces.map((i) => fromPiece(point, along(i / PIECES), along((i + 1) / PIECES))));
}

function fromPiece([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
