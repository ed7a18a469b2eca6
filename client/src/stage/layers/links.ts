import { onScreen, projection, type StageContext } from '../context.ts';

/** A tie of a desk as it stands on the screen. */
export interface LinkOnScreen {
  from: [number, number];
  to: [number, number];
  colour: string;
  width: number;
  dashed: boolean;
}

/** The ties that a desk draws, in pixels of the stage; where something is chosen, all but its own step back. */
export function linksOnScreen(stage: StageContext): LinkOnScreen[] {
  const { picture, graph } = stage;
  if (picture.links.length === 0) return [];
  const { data, seen, chosen, palette } = picture;
  const screen = projection(stage);
  const at = (i: number): [number, number] => {
    const { x, y } = graph.getNodeAttributes(data.nodes.id[i]);
    return onScreen(screen, x, y);
  };
  const drawn = { back: [] as LinkOnScreen[], front: [] as LinkOnScreen[] };
  for (const { from, to, colour, width, dashed } of picture.links) {
    if (seen.nodes[from] !== 1 || seen.nodes[to] !== 1) continue;
    const isOwn = chosen.size === 0 || chosen.has(from) || chosen.has(to);
    const ends = { from: at(from), to: at(to) };
    if (isOwn) drawn.front.push({ ...ends, colour, width, dashed });
    else drawn.back.push({ ...ends, colour: palette.unlitTie, width: 1, dashed });
  }
  return [...drawn.back, ...drawn.front];
}

/** Draws the ties of a desk. */
export function drawLinks(stage: StageContext, context: CanvasRenderingContext2D): void {
  const { width, height } = stage.sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  for (const link of linksOnScreen(stage)) {
    context.beginPath();
    context.moveTo(...link.from);
    context.lineTo(...link.to);
    context.strokeStyle = link.colour;
    context.lineWidth = link.width;
    context.setLineDash(link.dashed ? [5, 4] : []);
    context.stroke();
  }
  context.setLineDash([]);
}
