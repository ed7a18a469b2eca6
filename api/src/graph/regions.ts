import type { Relation } from '../model/index.ts';
import { perSnapshot, type Snapshot } from './snapshot.ts';

/**
 * Where everything lies: the tree of regions, the places of each entity, and from these the maakunta (the region
 * of level `region`) and the coordinates it is drawn at on the map.
 */
export interface Geography {
  /** The regions that node i stands in: itself for a region, else where it is located or, failing that, covers. */
  readonly placesOf: readonly (readonly number[])[];
  /** The maakunta of node i where it has exactly one, else null. */
  readonly maakuntaOf: readonly (number | null)[];
  /** Longitude and latitude of node i in degrees, null where unknown. */
  readonly coordinatesOf: readonly (readonly [number, number] | null)[];
  /** A region with all that lies in it, down to the municipalities. */
  readonly within: (region: number) => Set<number>;
}

/** The geography of a snapshot. People are where their organisations are. */
export const geographyOf = perSnapshot(workOutGeography);

function workOutGeography(snapshot: Snapshot): Geography {
  const { entities } = snapshot;
  const parts = entities.map((): number[] => []);
  const wholes = entities.map((): number[] => []);
  forTies(snapshot, 'PART_OF', (from, to) => {
    if (entities[from].type !== 'region') return;
    parts[to].push(from);
    wholes[from].push(to);
  });

  const located = entities.map((): number[] => []);
  const covered = entities.map((): number[] => []);
  forTies(snapshot, 'LOCATED_IN', (from, to) => located[from].push(to));
  forTies(snapshot, 'COVERS', (from, to) => covered[from].push(to));
  const placesOf = entities.map((entity, node) => {
    if (entity.type === 'region') return [node];
    return located[node].length > 0 ? located[node] : covered[node];
  });
  forTies(snapshot, 'AFFILIATED_WITH', (person, organisation) => {
    for (const place of placesOf[organisation]) {
      if (!placesOf[person].includes(place)) placesOf[person].push(place);
    }
  });

  const maakunnatOfRegion = entities.map((entity, node) =>
    entity.type === 'region' ? maakunnatAbove(snapshot, wholes, node) : [],
  );
  return {
    placesOf,
    maakuntaOf: placesOf.map((places) => {
      const found = new Set(places.flatMap((place) => maakunnatOfRegion[place]));
      return found.size === 1 ? ([...found][0] ?? null) : null;
    }),
    coordinatesOf: placesOf.map((places) => coordinates(snapshot, places)),
    within: (region) => reach(parts, region),
  };
}

function forTies(
  snapshot: Snapshot,
  type: Relation['type'],
  visit: (from: number, to: number) => void,
): void {
  snapshot.relations.forEach((relation, tie) => {
    if (relation.type === type) visit(snapshot.from[tie], snapshot.to[tie]);
  });
}

/** All nodes that steps lead to, the start among them; a circle in the data ends the walk. */
function reach(steps: readonly (readonly number[])[], start: number): Set<number> {
  const reached = new Set([start]);
  for (const node of reached) steps[node].forEach((next) => reached.add(next));
  return reached;
}

/** The maakunta that a region lies in: itself, or the first above. */
function maakunnatAbove(
  { entities }: Snapshot,
  wholes: readonly (readonly number[])[],
  region: number,
): number[] {
  return [...reach(wholes, region)].filter((node) => {
    const entity = entities[node];
    return entity.type === 'region' && entity.level === 'region';
  });
}

/** Of several places the smallest that has coordinates says where a thing is drawn. */
const FINEST_FIRST = ['municipality', 'other', 'sub-region', 'region', 'major region', 'country'];

function coordinates({ entities }: Snapshot, places: readonly number[]): readonly [number, number] | null {
  let best: { rank: number; at: readonly [number, number] } | null = null;
  for (const place of places) {
    const entity = entities[place];
    if (entity.type !== 'region' || entity.lon === undefined || entity.lat === undefined) continue;
    const rank = FINEST_FIRST.indexOf(entity.level);
    if (best === null || rank < best.rank) best = { rank, at: [entity.lon, entity.lat] };
  }
  return best?.at ?? null;
}
