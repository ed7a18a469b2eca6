import type { NodeLook } from '@sidos/api/formats/write';
import { markLook } from '../appearance.ts';
import type { StageContext } from '../context.ts';

/** How each node that is seen is drawn just now, by its place in the data: in units of the layout, y upwards. */
export function looksOf({ graph, picture }: StageContext): Map<number, NodeLook> {
  const looks = new Map<number, NodeLook>();
  for (let i = 0; i < picture.data.nodeCount; i += 1) {
    if (picture.seen.nodes[i] !== 1) continue;
    const { x, y } = graph.getNodeAttributes(picture.data.nodes.id[i]);
    const { size, color } = markLook(picture, null, i, x, y);
    looks.set(i, { x, y, size, colour: color });
  }
  return looks;
}
