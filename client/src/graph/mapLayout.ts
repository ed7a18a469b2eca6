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
  const south = project(0, 59.2)[1];
  const [west] = project(17.5, 0);
  const [east] = project(34.5, 0);
  layRows(
    lost.filter((i) => seen.nodes[i] === 1),
    [west, east],
    south,
    x,
    y,
  );
  for (const i of lost) if (seen.nodes[i] !== 1) [x[i], y[i]] = [west, south];
  const everywhere = boxAround(x, y, seenNodes(seen), 30);
  return { x, y, box: { x: [west, east], y: [Math.max(everywhere.y[0], south - 220), project(0, 70.2)[1]] } };
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
