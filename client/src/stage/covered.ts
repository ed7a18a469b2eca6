/** Pixels of the stage that lie under panels at its edges. */
export interface Covered {
  left: number;
  right: number;
  bottom: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Panels that may lie over the stage carry this attribute. */
const OVER = '[data-over-stage]';
/** Buttons and notes that stand on the stage carry this one. */
const ON = '[data-on-stage]';

/** How far boxes reach over a stage from its edges; one as wide as the stage covers it from below. */
export function coveredBy(stage: Box, boxes: readonly Box[]): Covered {
  const covered: Covered = { left: 0, right: 0, bottom: 0 };
  for (const box of boxes) {
    const wide = Math.min(stage.right, box.right) - Math.max(stage.left, box.left);
    const tall = Math.min(stage.bottom, box.bottom) - Math.max(stage.top, box.top);
    if (wide <= 1 || tall <= 1) continue;
    if (wide > 0.9 * (stage.right - stage.left))
      covered.bottom = Math.max(covered.bottom, stage.bottom - box.top);
    else if (box.right >= stage.right - 1) covered.right = Math.max(covered.right, stage.right - box.left);
    else if (box.left <= stage.left + 1) covered.left = Math.max(covered.left, box.right - stage.left);
  }
  return covered;
}

/** What lies over the stage just now: on narrow windows the card and the left panel do. */
export function coveredNow(container: HTMLElement): Covered {
  const panels = [...document.querySelectorAll(OVER)];
  return coveredBy(
    container.getBoundingClientRect(),
    panels.map((panel) => panel.getBoundingClientRect()),
  );
}

/** Where panels, buttons and notes lie on the stage just now, in its pixels: names keep off them. */
export function takenNow(container: HTMLElement): Box[] {
  const { left, top } = container.getBoundingClientRect();
  return [...document.querySelectorAll(`${ON}, ${OVER}`)].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    };
  });
}
