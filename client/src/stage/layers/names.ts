import { shorten } from '../../graph/names.ts';
import type { Picture } from '../../view/picture.ts';
import { onScreen, projection, type Hover, type NamePlate, type StageContext } from '../context.ts';
import { takenNow } from '../covered.ts';
import { ringsOf } from './rings.ts';

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

/** Pixels that a name takes. */
type WidthOf = (text: string, large: boolean) => number;

/** Nodes in the order in which they may have a name: hovered and chosen first, then what is lit, then by size. */
function byImportance({ picture, hover, walked }: StageContext): number[] {
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
function placeNames(stage: StageContext, order: readonly number[], widthOf: WidthOf): NamePlate[] {
  const { sigma, picture, graph } = stage;
  const { width, height } = sigma.getDimensions();
  const screen = projection(stage);
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
    const wide = widthOf(text, large);
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

/** The layer of names of one stage. */
export interface NamesLayer {
  /** Draws names with a halo in the colour of the background, and rings around what is chosen. */
  draw: () => void;
  /** Forgets measured widths, once the typeface has arrived. */
  forgetWidths: () => void;
}

/** Makes the layer of names; what it remembers between two frames goes with the stage. */
export function namesLayer(stage: StageContext, context: CanvasRenderingContext2D): NamesLayer {
  const widths = new Map<string, number>();
  const widthOf: WidthOf = (text, large) => {
    const key = (large ? '*' : ' ') + text;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = large ? NAME_FONT.large : NAME_FONT.usual;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  // The order changes far more rarely than the camera.
  let last: { picture: Picture; hover: Hover | null; walked: number | null; order: number[] } | null = null;
  const order = (): number[] => {
    const { picture, hover, walked } = stage;
    if (last?.picture !== picture || last.hover !== hover || last.walked !== walked) {
      last = { picture, hover, walked, order: byImportance(stage) };
    }
    return last.order;
  };
  return {
    draw: () => {
      stage.plates = placeNames(stage, order(), widthOf);
      drawRings(stage, context);
      drawPlates(stage, context);
    },
    forgetWidths: () => widths.clear(),
  };
}

function drawRings(stage: StageContext, context: CanvasRenderingContext2D): void {
  const { width, height } = stage.sigma.getDimensions();
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
}

function drawPlates({ plates, picture }: StageContext, context: CanvasRenderingContext2D): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = picture.palette.background;
  context.fillStyle = picture.palette.text;
  for (const plate of plates) {
    context.font = plate.large ? NAME_FONT.large : NAME_FONT.usual;
    context.strokeText(plate.text, plate.x, plate.y);
    context.fillText(plate.text, plate.x, plate.y);
  }
}
