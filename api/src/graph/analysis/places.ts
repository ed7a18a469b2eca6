import type { RegionLevel } from '../../model/index.ts';
import { geographyOf } from '../regions.ts';
import { perSnapshot, type Snapshot } from '../snapshot.ts';

/** The regions of one level that each node lies in, ascending; several where it lies in several. */
export function regionsAt(snapshot: Snapshot, level: RegionLevel): readonly (readonly number[])[] {
  const levels = levelsOf(snapshot);
  const known = levels.get(level) ?? workOut(snapshot, level);
  levels.set(level, known);
  return known;
}

const levelsOf = perSnapshot(() => new Map<RegionLevel, readonly (readonly number[])[]>());

function workOut(snapshot: Snapshot, level: RegionLevel): number[][] {
  const { entities } = snapshot;
  const { placesOf, within } = geographyOf(snapshot);
  const above = new Map<number, number[]>();
  entities.forEach((entity, region) => {
    if (entity.type !== 'region' || entity.level !== level) return;
    for (const part of within(region)) {
      const found = above.get(part);
      if (found) found.push(region);
      else above.set(part, [region]);
    }
  });
  return placesOf.map((places) =>
    [...new Set(places.flatMap((place) => above.get(place) ?? []))].sort((a, b) => a - b),
  );
}
