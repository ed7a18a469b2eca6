import { bounds } from './fit.ts';
import { type Points } from './force.ts';

/** Free room between two blocks, and between the largest and the rows below it. */
const GAP = 22;
const GAP_BELOW_LARGEST = 70;
const NARROWEST_ROW = 900;

/**
 * Sets blocks of places beside each other: the first stays where it is, the others stand below it in rows as
 * wide as the first, in the order given, a new row also where single nodes begin.
 *
 * @param radius largest mark of each block, kept free around its places
 * @returns how far each block is moved
 */
export function placeInRows(
  blocks: readonly Points[],
  radius: readonly number[],
): { x: number; y: number }[] {
  const boxes = blocks.map((block, i) => {
    const box = bounds(block);
    return {
      left: box.left - radius[i],
      right: box.right + radius[i],
      bottom: box.bottom - radius[i],
      top: box.top + radius[i],
    };
  });
  if (boxes.length === 0) return [];
  const rowWidth = Math.max(boxes[0].right - boxes[0].left, NARROWEST_ROW);
  const shifts = [{ x: 0, y: 0 }];
  let top = boxes[0].bottom - GAP_BELOW_LARGEST;
  let row: number[] = [];
  const closeRow = () => {
    if (row.length === 0) return;
    const height = Math.max(...row.map((i) => boxes[i].top - boxes[i].bottom));
    let x = -rowWidth / 2;
    for (const i of row) {
      const box = boxes[i];
      shifts[i] = { x: x - box.left, y: top - height / 2 - (box.top + box.bottom) / 2 };
      x += box.right - box.left + GAP;
    }
    top -= height + GAP;
    row = [];
  };
  let width = 0;
  for (let i = 1; i < boxes.length; i++) {
    const own = boxes[i].right - boxes[i].left;
    const singlesBegin = blocks[i].x.length === 1 && blocks[i - 1].x.length > 1;
    if (row.length > 0 && (width + own > rowWidth || singlesBegin)) {
      closeRow();
      width = 0;
    }
    row.push(i);
    width += own + GAP;
  }
  closeRow();
  return shifts;
}
