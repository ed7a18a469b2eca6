import type { StageContext } from '../context.ts';
import type { StageEvents } from './events.ts';

/** Movement in pixels below which a press is a click. */
const SLACK = 4;

/** Dragging a mark moves it, and it stays where it is let go. Returns the function that ends it. */
export function dragController(stage: StageContext, events: Pick<StageEvents, 'onPin'>): () => void {
  const { sigma, graph } = stage;
  let held: { id: string; x: number; y: number; moved: boolean } | null = null;

  sigma.on('downNode', ({ node, event }) => {
    const button = event.original instanceof MouseEvent ? event.original.button : 0;
    if (button !== 0) return;
    stage.dragged = false;
    held = { id: node, x: event.x, y: event.y, moved: false };
  });

  sigma.on('moveBody', (move) => {
    if (!held) return;
    const { event } = move;
    move.preventSigmaDefault();
    if (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < SLACK) return;
    held.moved = true;
    stage.dragged = true;
    const place = sigma.viewportToGraph(event);
    graph.setNodeAttribute(held.id, 'x', place.x);
    graph.setNodeAttribute(held.id, 'y', place.y);
  });

  const letGo = (): void => {
    if (held?.moved) {
      const { x, y } = graph.getNodeAttributes(held.id);
      events.onPin(held.id, x, y);
    }
    held = null;
  };
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
  addEventListener('pointerup', letGo);
  return () => removeEventListener('pointerup', letGo);
}
