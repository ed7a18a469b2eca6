import { onScreen, projection, type Projection, type StageContext } from '../context.ts';

/** Room kept between a chosen mark and the edge of the stage. */
const MARGIN = 60;

/**
 * Keeps the picture still when the stage changes its width, as when the card opens: the same scale, the same left
 * upper corner; only where what is chosen would be cut off the picture moves. Returns the function that ends it.
 */
export function resizeController(stage: StageContext): () => void {
  const { sigma } = stage;
  const camera = sigma.getCamera();
  let before: Projection | null = null;
  const remember = (): void => {
    before = projection(stage);
  };
  sigma.on('afterRender', remember);

  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    const container = sigma.getContainer();
    if (!before || (container.offsetWidth === width && container.offsetHeight === height)) return;
    const kept = before;
    sigma.resize();
    sigma.refresh();
    const now = projection(stage);
    camera.setState({ ratio: camera.getState().ratio * (now.scale / kept.scale) });
    sigma.refresh();
    const moved = projection(stage);
    const shift = { x: moved.dx - kept.dx, y: moved.dy - kept.dy };
    moveBy(stage, shift.x + overshoot(stage, kept), shift.y);
  });
  observer.observe(sigma.getContainer());
  return () => observer.disconnect();
}

/** Pixels by which the rightmost chosen mark would lie beyond the stage. */
function overshoot(stage: StageContext, screen: Projection): number {
  const { picture, graph, sigma } = stage;
  const { width } = sigma.getDimensions();
  let most = 0;
  for (const node of picture.chosen) {
    const { x, y } = graph.getNodeAttributes(picture.data.nodes.id[node]);
    const [left] = onScreen(screen, x, y);
    if (left < width + 500) most = Math.max(most, left - (width - MARGIN));
  }
  return most;
}

function moveBy({ sigma }: StageContext, dx: number, dy: number): void {
  const { width, height } = sigma.getDimensions();
  const middle = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
  sigma.getCamera().setState({ x: middle.x, y: middle.y });
}
