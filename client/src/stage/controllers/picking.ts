import { makeGrid, type Grid } from '../../graph/grid.ts';
import { onScreen, projection, type StageContext } from '../context.ts';

/** Pixels outside its edge at which a mark is still taken hold of, for fingers and tremor. */
const MARGIN = 2;
/** Radius in pixels that the smallest marks count as having. */
const LEAST = 4;

/**
 * Finds the mark under the pointer from the places of the marks. Sigma reads a pixel of the picture instead, for
 * which the page waits until the graphics card has drawn: on a weak one, at each movement of the pointer. Returns
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
  Object.assign(sigma, { getNodeAtPosition });
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
