import { onScreen, projection, type StageContext } from '../context.ts';

/** A ring around a mark: chosen, walked on by keyboard, or pinned (dashed). */
export interface Ring {
  x: number;
  y: number;
  radius: number;
  width: number;
  colour: string;
  dashed: boolean;
}

/** The rings to draw around marks. */
export function ringsOf(stage: StageContext): Ring[] {
  const { picture, sigma, graph, walked } = stage;
  const screen = projection(stage);
  const ring = (i: number, gap: number, colour: string, dashed: boolean): Ring => {
    const { x, y } = graph.getNodeAttributes(picture.data.nodes.id[i]);
    const [left, top] = onScreen(screen, x, y);
    const square = picture.data.nodes.type[i] === 'project' ? 1.3 : 1;
    return {
      x: left,
      y: top,
      radius: sigma.scaleSize(picture.sizes[i]) * square + gap,
      width: 2,
      colour,
      dashed,
    };
  };
  const isSeen = (i: number): boolean => picture.seen.nodes[i] === 1;
  const { chosen: accent, muted } = picture.palette;
  return [
    ...[...picture.pinned.keys()].filter(isSeen).map((i) => ({ ...ring(i, 2.5, muted, true), width: 1 })),
    ...[...picture.chosen].filter(isSeen).map((i) => ring(i, 3, accent, false)),
    ...(walked !== null && isSeen(walked) ? [ring(walked, 6.5, picture.palette.text, false)] : []),
  ];
}
