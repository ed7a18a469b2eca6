import { readFileSync } from 'node:fs';
import { Outlines } from '../model/index.ts';

const FILE = new URL('../../../seed/reference/countries.geojson', import.meta.url);

type Shape = Outlines['features'][number];

let shapes: readonly Shape[] | undefined;
let middles: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Outlines of the countries of the world, simplified for a map of a continent; their code is that of ISO 3166-1. */
export function countryShapes(): readonly Shape[] {
  shapes ??= Outlines.parse(JSON.parse(readFileSync(FILE, 'utf8'))).features;
  return shapes;
}

/** Where a thing stands of which no more is known than its country: longitude and latitude of the middle of its largest part. */
export function middleOf(code: string): readonly [number, number] | undefined {
  middles ??= new Map(countryShapes().map((shape) => [shape.properties.code, middle(shape)]));
  return middles.get(code);
}

function middle({ geometry }: Shape): readonly [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = parts.map(([outer]) => centroid(outer));
  const largest = rings.reduce((best, ring) => (ring.area > best.area ? ring : best));
  return [Math.round(largest.lon * 100) / 100, Math.round(largest.lat * 100) / 100];
}

/** Area and middle of a ring, by the shoelace formula. */
function centroid(ring: readonly (readonly [number, number])[]) {
  let [twice, lon, lat] = [0, 0, 0];
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    const cross = x * nextY - nextX * y;
    twice += cross;
    lon += (x + nextX) * cross;
    lat += (y + nextY) * cross;
  });
  return { area: Math.abs(twice / 2), lon: lon / (3 * twice), lat: lat / (3 * twice) };
}
