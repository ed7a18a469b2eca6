import { shorten } from '../../graph/names.ts';
import { onScreen, projection, type StageContext } from '../context.ts';
import { takenNow } from '../controllers/covered.ts';

/** A name as it stands on the stage. */
export interface NamePlate {
  node: number;
  text: string;
  x: number;
  y: number;
  width: number;
  /** Whether it is one of the largest, set in semibold. */
  large: boolean;
}

const MOST = 70;
/** On the map many stand in few places: fewer names leave the map to be seen. */
const MOST_ON_MAP = 32;
const CELL = 48;
const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif';
export const NAME_FONT = { usual: `450 12px ${FAMILY}`, large: `600 13px ${FAMILY}` };
const HEIGHT = 15;
/** A radius on the screen from which a mark counts as large: its name is semibold, other names keep off it. */
const LARGE = 8;

interface Rectangle {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Rectangles in a grid of cells, so that a hit is found among neighbours only. */
class Occupied {
  private readonly cells = new Map<string, Rectangle[]>();

  add(rectangle: Rectangle): void {
    this.each(rectangle, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(rectangle);
      else this.cells.set(key, [rectangle]);
    });
  }

  hits(one: Rectangle): boolean {
    let hit = false;
    this.each(one, (key) => {
      hit ||= (this.cells.get(key) ?? []).some(
        (other) => one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1,
      );
    });
    return hit;
  }

  private each({ x0, y0, x1, y1 }: Rectangle, visit: (key: string) => void): void {
    for (let column = Math.floor(x0 / CELL); column <= Math.floor(x1 / CELL); column += 1) {
      for (let row = Math.floor(y0 / CELL); row <= Math.floor(y1 / CELL); row += 1) visit(`${column},${row}`);
    }
  }
}

const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string, large: boolean): number {
  const key = (large ? '*' : ' ') + text;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = large ? NAME_FONT.large : NAME_FONT.usual;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** Forgets measured widths, once the typeface has arrived. */
export function forgetWidths(): void {
  widths.clear();
}

/** The order of names last computed, with what it was computed from: it changes far more rarely than the camera. */
let lastOrder: { key: readonly unknown[]; order: number[] } | null = null;

/** Nodes in the order in which they may have a name: hovered and chosen first, then what is lit, then by size. */
function inOrder(stage: StageContext): number[] {
  const key = [stage.picture, stage.hover, stage.walked];
  if (!lastOrder?.key.every((part, at) => part === key[at])) {
    lastOrder = { key, order: sortedByImportance(stage) };
  }
  return lastOrder.order;
}

function sortedByImportance({ picture, hover, walked }: StageContext): number[] {
  const { light, chosen, seen, sizes, data, spokenOf } = picture;
  const first = [walked, hover?.node].filter((i) => i !== null && i !== undefined);
  const weight = (i: number): number =>
    (first.includes(i) ? 4000 : 0) +
    (chosen.has(i) ? 2000 : 0) +
    ((hover?.nodes.has(i) ?? false) ? 300 : 0) +
    sizes[i] * (data.nodes.type[i] === 'region' ? 0.8 : 1);
  const named = (i: number): boolean =>
    seen.nodes[i] === 1 &&
    (light === null || light.nodes.has(i) || chosen.has(i)) &&
    (hover === null || light !== null || hover.nodes.has(i)) &&
    // Where a desk has the stage, what it does not speak of is dust that takes no room from names.
    (spokenOf === null || spokenOf.has(i) || chosen.has(i) || ((light ?? hover)?.nodes.has(i) ?? false));
  const candidates: number[] = [];
  for (let i = 0; i < data.nodeCount; i += 1) if (named(i) || first.includes(i)) candidates.push(i);
  const weights = new Map(candidates.map((i) => [i, weight(i)]));
  return candidates.sort((a, b) => weights.get(b)! - weights.get(a)! || a - b);
}

/** Places names where they hit no placed name, no large mark and no button: right, left, above or below the mark. */
function placeNames(stage: StageContext, context: CanvasRenderingContext2D): NamePlate[] {
  const { sigma, picture, graph } = stage;
  const { width, height } = sigma.getDimensions();
  const screen = projection(stage);
  const order = inOrder(stage);
  const occupied = new Occupied();
  for (const { left, right, top, bottom } of takenNow(sigma.getContainer())) {
    occupied.add({ x0: left, x1: right, y0: top, y1: bottom });
  }
  const spots = new Map<number, [number, number, number]>();
  for (const i of order) {
    const { x, y } = graph.getNodeAttributes(picture.data.nodes.id[i]);
    const [left, top] = onScreen(screen, x, y);
    if (left < -20 || top < -20 || left > width + 20 || top > height + 20) continue;
    const radius = sigma.scaleSize(picture.sizes[i]);
    spots.set(i, [left, top, radius]);
    if (radius >= LARGE) {
      occupied.add({ x0: left - radius, y0: top - radius, x1: left + radius, y1: top + radius });
    }
  }
  const most = picture.layout === 'map' ? MOST_ON_MAP : MOST;
  const plates: NamePlate[] = [];
  for (const [i, [left, top, radius]] of spots) {
    if (plates.length >= most) break;
    const large = radius >= LARGE || picture.chosen.has(i);
    const text = shorten(picture.names[i]);
    const wide = widthOf(context, text, large);
    const spot = freeSpot(occupied, left, top, radius, wide, { width, height });
    if (!spot) continue;
    occupied.add({ x0: spot.x - 2, y0: spot.y - HEIGHT / 2, x1: spot.x + wide + 2, y1: spot.y + HEIGHT / 2 });
    plates.push({ node: i, text, ...spot, width: wide, large });
  }
  return plates;
}

function freeSpot(
  occupied: Occupied,
  left: number,
  top: number,
  radius: number,
  wide: number,
  stage: { width: number; height: number },
): { x: number; y: number } | null {
  const spots = [
    { x: left + radius + 4, y: top },
    { x: left - radius - 4 - wide, y: top },
    { x: left - wide / 2, y: top - radius - HEIGHT / 2 - 2 },
    { x: left - wide / 2, y: top + radius + HEIGHT / 2 + 2 },
  ];
  return (
    spots.find(({ x, y }) => {
      const inside = x > 2 && x + wide < stage.width - 2 && y > HEIGHT / 2 && y < stage.height - HEIGHT / 2;
      return (
        inside &&
        !occupied.hits({ x0: x - 2, y0: y - HEIGHT / 2 + 1, x1: x + wide + 2, y1: y + HEIGHT / 2 - 1 })
      );
    }) ?? null
  );
}

/** Draws names with a halo in the colour of the background, and rings around what is chosen. */
export function drawNames(stage: StageContext, context: CanvasRenderingContext2D): void {
  const { sigma, picture } = stage;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  for (const ring of ringsOf(stage)) {
    context.beginPath();
    context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI);
    context.lineWidth = ring.width;
    context.strokeStyle = ring.colour;
    context.setLineDash(ring.dashed ? [3, 3] : []);
    context.stroke();
  }
  context.setLineDash([]);
  stage.plates = placeNames(stage, context);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = picture.palette.background;
  context.fillStyle = picture.palette.text;
  for (const plate of stage.plates) {
    context.font = plate.large ? NAME_FONT.large : NAME_FONT.usual;
    context.strokeText(plate.text, plate.x, plate.y);
    context.fillText(plate.text, plate.x, plate.y);
  }
}

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
