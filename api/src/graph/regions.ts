import { madeOnce, seatsOf, withWholes } from '../meanings/index.ts';
import type { RegionLevel } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/** What follows from where everything stands, for its colour by region and its place on the map. */
export interface Geography {
  /** The maakunta (the region of level `region`) of node i where it has exactly one, else null. */
  readonly maakuntaOf: readonly (number | null)[];
  /** Longitude and latitude of node i in degrees, null where unknown. */
  readonly coordinatesOf: readonly (readonly [number, number] | null)[];
}

/** The geography of a snapshot. */
export const geographyOf = madeOnce((snapshot: Snapshot): Geography => {
  const seats = seatsOf(snapshot);
  return {
    maakuntaOf: regionsAt(snapshot, 'region').map((found) => (found.length === 1 ? found[0] : null)),
    coordinatesOf: seats.map((places) => coordinates(snapshot, places)),
  };
});

/** The regions of one level that each node stands in, ascending; several where it stands in several. */
export function regionsAt(snapshot: Snapshot, level: RegionLevel): readonly (readonly number[])[] {
  const levels = levelsOf(snapshot);
  const known = levels.get(level) ?? standingAt(snapshot, level);
  levels.set(level, known);
  return known;
}

const levelsOf = madeOnce<Snapshot, Map<RegionLevel, readonly (readonly number[])[]>>(() => new Map());

function standingAt(snapshot: Snapshot, level: RegionLevel): number[][] {
  const { entities } = snapshot;
  const above = new Map<number, number[]>();
  entities.forEach((entity, region) => {
    if (entity.type !== 'region') return;
    const found = [...withWholes(snapshot, [region])].filter((whole) => {
      const other = entities[whole];
      return other.type === 'region' && other.level === level;
    });
    above.set(region, found);
  });
  return seatsOf(snapshot).map((seats) =>
    [...new Set(seats.flatMap((seat) => above.get(seat) ?? []))].sort((a, b) => a - b),
  );
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
