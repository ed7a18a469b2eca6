import { project } from '../../graph/mapLayout.ts';
import { onScreen, projection, type StageContext } from '../context.ts';

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

/** Draws the outline of the regions with their names in small capitals; nothing outside the map layout. */
export function drawOutline(
  stage: StageContext,
  areas: readonly Area[],
  context: CanvasRenderingContext2D,
): void {
  const { width, height } = stage.sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  if (stage.picture.layout !== 'map') return;
  const { palette } = stage.picture;
  const screen = projection(stage);
  context.fillStyle = palette.outline;
  context.strokeStyle = palette.outlineEdge;
  context.lineWidth = 1.2;
  for (const { rings } of areas) {
    context.beginPath();
    for (const ring of rings) {
      ring.forEach(([x, y], i) => {
        const [left, top] = onScreen(screen, x, y);
        if (i === 0) context.moveTo(left, top);
        else context.lineTo(left, top);
      });
      context.closePath();
    }
    context.fill('evenodd');
    context.stroke();
  }
  if (screen.scale < 0.45) return;
  context.font = '500 10px "Inter Variable", sans-serif';
  context.textAlign = 'center';
  context.fillStyle = palette.muted;
  context.globalAlpha = 0.7;
  for (const { name, middle } of areas) {
    const [left, top] = onScreen(screen, ...middle);
    context.fillText(name.toLocaleUpperCase('fi').split('').join('\u200a'), left, top);
  }
  context.globalAlpha = 1;
  context.textAlign = 'left';
}
