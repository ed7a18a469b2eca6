import { FIRST_VIEW, type View } from './view.ts';

/** A view with those before and after it. */
export interface History {
  view: View;
  past: readonly View[];
  future: readonly View[];
}

const MEMORY = 200;

/** A history that begins with a view. */
export function begin(view: View = FIRST_VIEW): History {
  return { view, past: [], future: [] };
}

/** Goes on to a view; what was undone before is forgotten. The same view again changes nothing. */
export function step(history: History, view: View): History {
  if (sameView(history.view, view)) return { ...history, view };
  return { view, past: [...history.past, history.view].slice(-MEMORY), future: [] };
}

/** Back to the view before; the camera stays where the user has put it. */
export function undo({ view, past, future }: History): History {
  const before = past.at(-1);
  if (!before) return { view, past, future };
  return { view: { ...before, camera: view.camera }, past: past.slice(0, -1), future: [view, ...future] };
}

/** Forward to the view that was undone last. */
export function redo({ view, past, future }: History): History {
  const [after, ...rest] = future;
  if (!after) return { view, past, future };
  return { view: { ...after, camera: view.camera }, past: [...past, view], future: rest };
}

/** Whether two views differ in nothing but the camera. */
function sameView(a: View, b: View): boolean {
  return JSON.stringify({ ...a, camera: null }) === JSON.stringify({ ...b, camera: null });
}
