import type { MouseCoords } from 'sigma/types';
import { surroundings } from '../../graph/neighbourhood.ts';
import type { StageContext } from '../context.ts';

/** What the stage tells the app; ids, and places in pixels of the window. */
export interface StageEvents {
  onChoose: (id: string, add: boolean) => void;
  onClear: () => void;
  onExpand: (id: string) => void;
  onMenu: (id: string | null, x: number, y: number) => void;
  onHover: (id: string | null) => void;
  onHoverTie: (tie: { id: string; x: number; y: number } | null) => void;
  onPin: (id: string, x: number, y: number) => void;
  /** Null: the whole picture is in sight. */
  onCamera: (place: { x: number; y: number; ratio: number } | null) => void;
  /** The stage has drawn itself for the first time. */
  onDrawn: () => void;
}

/** Rest of the pointer before the neighbourhood lights up, in milliseconds. */
const HOVER_REST = 80;
const LONG_PRESS = 500;

/** Turns what the user does on the canvas into events of the app. Returns the function that ends it. */
export function eventController(stage: StageContext, events: StageEvents, repaint: () => void): () => void {
  const { sigma } = stage;
  const container = sigma.getContainer();
  let resting = 0;

  const hover = (id: string | null): void => {
    clearTimeout(resting);
    events.onHover(id);
    container.style.cursor = id === null ? '' : 'pointer';
    if (id === null && stage.hover === null) return;
    resting = window.setTimeout(
      () => {
        const { data, seen } = stage.picture;
        const node = id === null ? undefined : data.indexOf.get(id);
        stage.hover = node === undefined ? null : { node, ...surroundings(data, seen, [node], 1) };
        repaint();
      },
      id === null ? 30 : HOVER_REST,
    );
  };

  const adds = ({ original }: MouseCoords): boolean =>
    original instanceof MouseEvent && (original.shiftKey || original.ctrlKey || original.metaKey);
  const menu = (id: string | null, { original, x, y }: MouseCoords): void => {
    original.preventDefault();
    const corner = container.getBoundingClientRect();
    events.onMenu(id, corner.left + x, corner.top + y);
  };

  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('clickNode', ({ node, event }) => {
    if (!stage.dragged) events.onChoose(node, adds(event));
  });
  sigma.on('doubleClickNode', (press) => {
    press.preventSigmaDefault();
    events.onExpand(press.node);
  });
  sigma.on('rightClickNode', ({ node, event }) => menu(node, event));
  // Between the marks of a dense network there is hardly a place without a tie: a tie counts as empty stage.
  const beside = ({ event }: { event: MouseCoords }): void => {
    if (!adds(event)) events.onClear();
  };
  sigma.on('clickStage', beside);
  sigma.on('clickEdge', beside);
  sigma.on('rightClickStage', ({ event }) => menu(null, event));
  sigma.on('rightClickEdge', ({ event }) => menu(null, event));
  sigma.on('enterEdge', ({ edge, event }) => events.onHoverTie({ id: edge, x: event.x, y: event.y }));
  sigma.on('leaveEdge', () => events.onHoverTie(null));

  const stopMenu = (event: Event): void => event.preventDefault();
  container.addEventListener('contextmenu', stopMenu);
  const stopPress = longPress(stage, events);
  return () => {
    clearTimeout(resting);
    stopPress();
    container.removeEventListener('contextmenu', stopMenu);
  };
}

/** A finger that rests opens the menu, as the right button does. */
function longPress({ sigma }: StageContext, events: StageEvents): () => void {
  const container = sigma.getContainer();
  let press = 0;
  let under: string | null = null;
  sigma.on('downNode', ({ node }) => (under = node));
  sigma.on('downStage', () => (under = null));
  sigma.on('downEdge', () => (under = null));
  const begin = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (event.touches.length !== 1 || !touch) return;
    const { clientX, clientY } = touch;
    press = window.setTimeout(() => events.onMenu(under, clientX, clientY), LONG_PRESS);
  };
  const end = (): void => clearTimeout(press);
  container.addEventListener('touchstart', begin, { passive: true });
  for (const name of ['touchend', 'touchmove', 'touchcancel'] as const) {
    container.addEventListener(name, end, { passive: true });
  }
  return () => {
    end();
    container.removeEventListener('touchstart', begin);
    for (const name of ['touchend', 'touchmove', 'touchcancel'] as const) {
      container.removeEventListener(name, end);
    }
  };
}
