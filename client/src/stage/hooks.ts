import { onScreen, projection } from './context.ts';
import type { StageHandle } from './createStage.ts';

/**
 * What a browser test may ask of the page, as `window.sidos`: a canvas has no elements to point at.
 *
 * - `at(id)`: where an entity stands, in pixels of the window; null where it is not seen.
 * - `names()`: the names written on the stage just now, with the rectangles they take.
 * - `seen()`: ids of the entities that are seen.
 */
export interface TestHooks {
  at: (id: string) => { x: number; y: number } | null;
  names: () => { id: string; text: string; x: number; y: number; width: number; height: number }[];
  seen: () => string[];
}

declare global {
  interface Window {
    sidos?: TestHooks;
  }
}

/** The hooks of a stage. */
export function hooksOf({ context }: StageHandle): TestHooks {
  const corner = (): DOMRect => context.sigma.getContainer().getBoundingClientRect();
  const isSeen = (i: number): boolean => context.picture.seen.nodes[i] === 1;
  return {
    at: (id) => {
      const { data } = context.picture;
      const i = data.indexOf.get(id);
      if (i === undefined || !isSeen(i)) return null;
      const { x, y } = context.graph.getNodeAttributes(id);
      const [left, top] = onScreen(projection(context), x, y);
      return { x: corner().left + left, y: corner().top + top };
    },
    names: () =>
      context.plates.map(({ node, text, x, y, width }) => ({
        id: context.picture.data.nodes.id[node],
        text,
        x: corner().left + x,
        y: corner().top + y - 7,
        width,
        height: 14,
      })),
    seen: () => context.picture.data.nodes.id.filter((_, i) => isSeen(i)),
  };
}
