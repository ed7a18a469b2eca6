import { madeOnce, seatsOf, withWholes } from '../meanings/index.ts';
import type { Region, RegionLevel } from '../model/index.ts';
import { middleOf } from './countries.ts';
import type { Snapshot } from './snapshot.ts';

/** What follows from where everything stands, for its colour by region and its place on the map. */
export interface Geography {
  /**
   * The maakunta (the region of level `region`) of node i where it has exactly one; its country where that has no such
   * regions in the network; else null.
   */
  readonly maakuntaOf: readonly (number | null)[];
  /** Longitude and latitude of node i in degrees, null where unknown. */
  readonly coordinatesOf: readonly (readonly [number, number] | null)[];
}

/** The geography of a snapshot. */
export const geographyOf = madeOnce((snapshot: Snapshot): Geography => {
  const seats = seatsOf(snapshot);
  return {
    maakuntaOf: maakuntaOrCountry(snapshot),
    coordinatesOf: seats.map((places) => coordinates(snapshot, places)),
  };
});

function maakuntaOrCountry(snapshot: Snapshot): (number | null)[] {
  const countries = regionsAt(snapshot, 'country');
  const divided = new Set(
    snapshot.entities.flatMap((one, i) =>
      one.type === 'region' && one.level === 'region' ? countries[i] : [],
    ),
  );
  return regionsAt(snapshot, 'region').map((found, i) => {
    if (found.length === 1) return found[0];
    const whole = countries[i].filter((country) => !divided.has(country));
    return found.length === 0 && countries[i].length === 1 && whole.length === 1 ? whole[0] : null;
  });
}

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

function coordinates(snapshot: Snapshot, places: readonly number[]): readonly [number, number] | null {
  return finest(snapshot, places) ?? finest(snapshot, withWholes(snapshot, [...places]));
}

function finest({ entities }: Snapshot, places: Iterable<number>): readonly [number, number] | null {
  let best: { rank: number; at: readonly [number, number] } | null = null;
  for (const place of places) {
    const entity = entities[place];
    const at = entity.type === 'region' ? whereIs(entity) : undefined;
    if (entity.type !== 'region' || at === undefined) continue;
    const rank = FINEST_FIRST.indexOf(entity.level);
    if (best === null || rank < best.rank) best = { rank, at };
  }
  return best?.at ?? null;
}

/** What is said of where a region is; of a country it is known by its code. */
function whereIs({ lon, lat, level, code }: Region): readonly [number, number] | undefined {
  if (lon !== undefined && lat !== undefined) return [lon, lat];
  return level === 'country' && code !== undefined ? middleOf(code) : undefined;
}
