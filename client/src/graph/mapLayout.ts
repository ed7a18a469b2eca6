import type { Dataset } from './dataset.ts';
import { boxAround, packAround, seenNodes, type LayoutInput, type Placement } from './placement.ts';

/** Pixels of the map for one degree of latitude at the scale of the layout. */
const SCALE = 100;
const MIDDLE = 65;

/** Longitude and latitude to the plane of the map: equirectangular, true to scale at 65° north. */
export function project(lon: number, lat: number): [number, number] {
  return [(lon - 26) * SCALE * Math.cos((MIDDLE * Math.PI) / 180), (lat - MIDDLE) * SCALE];
}

/** Where an entity is: its own coordinates, else those of the region it lies in; null where nothing is known. */
function whereabouts(data: Dataset, node: number): [number, number] | null {
  const { lon, lat, region } = data.nodes;
  for (const i of [node, region[node] ?? node]) {
    const [east, north] = [lon[i], lat[i]];
    if (typeof east === 'number' && typeof north === 'number') return [east, north];
  }
  return null;
}

/** Whether the map has a place for each node. */
export function placedOnMap(data: Dataset): boolean[] {
  return data.nodes.id.map((_, i) => whereabouts(data, i) !== null);
}

/** Entities at their place, many at one place packed around it; those without a place in rows below. */
export function mapLayout({ data, seen, sizes }: LayoutInput): Placement {
  const x = new Float64Array(data.nodeCount);
  const y = new Float64Array(data.nodeCount);
  const spots = new Map<string, number[]>();
  const lost: number[] = [];
  for (let i = 0; i < data.nodeCount; i += 1) {
    const spot = whereabouts(data, i);
    if (spot === null) lost.push(i);
    else spots.set(spot.join(), [...(spots.get(spot.join()) ?? []), i]);
  }
  for (const nodes of spots.values())
    packAround(nodes, project(...whereabouts(data, nodes[0])!), sizes, x, y, 3);
  const { west, east, south, north } = extentOf(
    [...spots.values()].map(([node]) => whereabouts(data, node)!),
  );
  layRows(
    lost.filter((i) => seen.nodes[i] === 1),
    [west, east],
    south,
    x,
    y,
  );
  for (const i of lost) if (seen.nodes[i] !== 1) [x[i], y[i]] = [west, south];
  const everywhere = boxAround(x, y, seenNodes(seen), 30);
  return { x, y, box: { x: [west, east], y: [Math.max(everywhere.y[0], south - 220), north] } };
}

/** What the map shows at least: Finland, in degrees. */
const FINLAND = { west: 17.5, east: 34.5, south: 59.2, north: 70.2 };
/** Degrees beyond the outermost place abroad. */
const ROOM = 3;

/** The frame of the map in its plane: Finland, or all places where there are some beyond it. */
function extentOf(places: readonly (readonly [number, number])[]) {
  const { west, east, south, north } = FINLAND;
  const isAbroad = ([lon, lat]: readonly [number, number]) =>
    lon < west || lon > east || lat < south || lat > north;
  const beyond = places.some(isAbroad) ? places : [];
  const least = (at: 0 | 1, own: number) =>
    beyond.reduce((low, place) => Math.min(low, place[at] - ROOM), own);
  const most = (at: 0 | 1, own: number) =>
    beyond.reduce((high, place) => Math.max(high, place[at] + ROOM), own);
  const isOnlyAbroad = beyond.length > 0 && beyond.every(isAbroad);
  const [left, low] = project(
    least(0, isOnlyAbroad ? Infinity : west),
    least(1, isOnlyAbroad ? Infinity : south),
  );
  const [right, high] = project(
    most(0, isOnlyAbroad ? -Infinity : east),
    most(1, isOnlyAbroad ? -Infinity : north),
  );
  return { west: left, east: right, south: low, north: high };
}

function layRows(
  nodes: readonly number[],
  [west, east]: [number, number],
  top: number,
  x: Float64Array,
  y: Float64Array,
): void {
  const pitch = 17;
  const perRow = Math.floor((east - west) / pitch);
  nodes.forEach((node, step) => {
    x[node] = west + (step % perRow) * pitch;
    y[node] = top - 24 - Math.floor(step / perRow) * pitch;
  });
}
