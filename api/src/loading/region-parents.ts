import type { Records } from '../model/index.ts';
import { referenceRegions } from './reference.ts';

/**
 * Regions that hang in the air: one of an official level lies in something, up to its country, or what lies in the whole
 * would lack it. The division of Finland brings its parents itself; an area with a name of its own (`other`) may cross
 * borders and lie in none.
 *
 * @param records united, from all files that are loaded together
 * @param isKnown says whether an id is known from elsewhere, where it has been checked
 * @returns a sentence for each region of which no way by PART_OF leads to a country
 */
export function regionsWithoutCountry(
  { entities, relations }: Records,
  isKnown: (id: string) => boolean,
): string[] {
  const levels = new Map(entities.flatMap((one) => (one.type === 'region' ? [[one.id, one.level]] : [])));
  const wholes = new Map<string, string[]>();
  for (const { type, from, to } of relations)
    if (type === 'PART_OF') wholes.set(from, [...(wholes.get(from) ?? []), to]);
  const isPlaced = (id: string): boolean => {
    const reached = new Set([id]);
    for (const at of reached) {
      const known = at !== id && !levels.has(at) && isKnown(at);
      if (known || levels.get(at) === 'country' || referenceRegions().has(at)) return true;
      wholes.get(at)?.forEach((whole) => reached.add(whole));
    }
    return false;
  };
  return [...levels]
    .filter(([id, level]) => level !== 'other' && !isPlaced(id))
    .map(
      ([id, level]) =>
        `${id}: no PART_OF leads from this ${level} up to a country; say what it lies in, and that up to its country, or give it the level "other" where it crosses borders`,
    );
}
