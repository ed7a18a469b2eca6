import { project } from '../../graph/mapLayout.ts';
import { onScreen, projection, type Projection, type StageContext } from '../context.ts';

/** An area of the map: its name and its rings in the plane of the layout. */
export interface Area {
  name: string;
  middle: [number, number];
  rings: [number, number][][];
}

/** A GeoJSON polygon as the API gives it: rings of longitude and latitude. */
export interface OutlineFeature {
  name: string;
  polygons: readonly (readonly (readonly [number, number])[])[];
}

/** Projects the outlines once; the name stands in the middle of the largest ring. */
export function makeAreas(features: readonly OutlineFeature[]): Area[] {
  return features.map(({ name, polygons }) => {
    const rings = polygons.map((ring) => ring.map(([lon, lat]) => project(lon, lat)));
    const largest = rings.reduce(
      (best, ring) => (Math.abs(area(ring)) > Math.abs(area(best)) ? ring : best),
      rings[0],
    );
    return { name, rings, middle: centroid(largest) };
  });
}

function area(ring: readonly [number, number][]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function centroid(ring: readonly [number, number][]): [number, number] {
  const whole = area(ring) || 1;
  const sum: [number, number] = [0, 0];
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    const cross = x * nextY - nextX * y;
    sum[0] += (x + nextX) * cross;
    sum[1] += (y + nextY) * cross;
  });
  return [sum[0] / (6 * whole), sum[1] / (6 * whole)];
}

/** An area as it stands on the screen: its path, and its name where there is room. */
export interface AreaOnScreen {
  d: string;
  label: { text: string; x: number; y: number; font: string } | null;
}

/** Below this scale the areas are too small for names. */
const NAMED_FROM = 0.45;
const LABEL_FONT = '500 10px "Inter Variable", Inter, sans-serif';

/** The areas in pixels of the stage, their names in small capitals. */
export function areasOnScreen(areas: readonly Area[], screen: Projection): AreaOnScreen[] {
  const point = ([x, y]: readonly [number, number]): string =>
    onScreen(screen, x, y)
      .map((value) => value.toFixed(1))
      .join(' ');
  return areas.map(({ name, rings, middle }) => {
    const [x, y] = onScreen(screen, ...middle);
    const text = name.toUpperCase().split('').join('\u200a');
    return {
      d: rings.map((ring) => `M${ring.map(point).join('L')}Z`).join(''),
      label: screen.scale < NAMED_FROM ? null : { text, x, y, font: LABEL_FONT },
    };
  });
}

/** Draws the outline of the regions with their names; nothing outside the map layout. */
export function drawOutline(
  stage: StageContext,
  areas: readonly Area[],
  context: CanvasRenderingContext2D,
): void {
  const { width, height } = stage.sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  if (stage.picture.layout !== 'map') return;
  const { palette } = stage.picture;
  context.fillStyle = palette.outline;
  context.strokeStyle = palette.outlineEdge;
  context.lineWidth = 1.2;
  const shown = areasOnScreen(areas, projection(stage));
  for (const { d } of shown) {
    const path = new Path2D(d);
    context.fill(path, 'evenodd');
    context.stroke(path);
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.muted;
  for (const { label } of shown) {
    if (!label) continue;
    context.font = label.font;
    context.fillText(label.text, label.x, label.y);
  }
  context.textAlign = 'left';
}
