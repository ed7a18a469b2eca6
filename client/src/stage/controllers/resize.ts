import { onScreen, projection, type Projection, type StageContext } from '../context.ts';

/** Room kept between a chosen mark and the edge of the stage. */
const MARGIN = 60;

/**
 * Keeps the picture still when a panel beside the stage opens or closes: the same scale, the same left upper
 * corner; only where what is chosen would be cut off the picture moves. A window that changes its size shows the
 * same part of the network larger or smaller, as sigma does by itself. Returns the function that ends it.
 */
export function resizeController(stage: StageContext): () => void {
  const { sigma } = stage;
  const camera = sigma.getCamera();
  const windowSize = (): string => `${innerWidth}×${innerHeight}`;
  let before: Projection | null = null;
  let inWindow = windowSize();

  const remember = (): void => {
    before = projection(stage);
    inWindow = windowSize();
  };
  const keep = (): void => {
    if (!before || inWindow !== windowSize()) return;
    const kept = before;
    const scaled = camera.getState().ratio * (projection(stage).scale / kept.scale);
    camera.setState({ ratio: scaled });
    const now = projection(stage);
    const { width, height } = sigma.getDimensions();
    const middle = sigma.viewportToFramedGraph(
      { x: width / 2 + now.dx - kept.dx + overshoot(stage, kept), y: height / 2 + now.dy - kept.dy },
      { cameraState: camera.getState() },
    );
    camera.setState({ x: middle.x, y: middle.y });
  };
  sigma.on('afterRender', remember);
  sigma.on('resize', keep);
  const observer = new ResizeObserver(() => sigma.scheduleRefresh());
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
