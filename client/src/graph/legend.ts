import { ACTOR_TYPES } from '@sidos/api/model';
import { shownCategories } from './categories.ts';
import { NONE, OTHER, SEVERAL, type Category } from './category.ts';

/** One row of the legend. */
export interface LegendRow {
  category: Category;
  colour: string;
  /** Nodes of the category in the data, and those seen. */
  total: number;
  seen: number;
}

/** The colours a legend may give. */
export interface LegendColours {
  types: Record<string, string>;
  groups: readonly string[];
  other: string;
  /** Several values where one can be shown, and no value at all. */
  several: string;
  none: string;
}

/** Colour of each category; what is not in the map has the colour `other`. */
export function colourMap(
  colouring: string,
  categories: readonly Category[],
  colours: LegendColours,
): Map<Category, string> {
  if (colouring === 'type') return new Map(Object.entries(colours.types));
  const shown = shownCategories(categories, colours.groups.length);
  return new Map(shown.map((category, place) => [category, colours.groups[place]]));
}

/** The category under which a node stands in the legend: its own, or OTHER where the palette is used up. */
export function legendCategory(category: Category, map: ReadonlyMap<Category, string>): Category {
  return map.has(category) || category === NONE || category === SEVERAL ? category : OTHER;
}

/** The colour of a legend category. */
export function colourOf(
  category: Category,
  map: ReadonlyMap<Category, string>,
  colours: LegendColours,
): string {
  if (category === NONE) return colours.none;
  if (category === SEVERAL) return colours.several;
  return map.get(category) ?? colours.other;
}

/** Rows with counts: types in their fixed order, groups by size, then several, other and none. */
export function legendRows(
  colouring: string,
  categories: readonly Category[],
  seen: Uint8Array,
  colours: LegendColours,
): LegendRow[] {
  const map = colourMap(colouring, categories, colours);
  const rows = new Map<Category, LegendRow>();
  const order = colouring === 'type' ? [...ACTOR_TYPES] : [...map.keys()];
  for (const category of [...order, SEVERAL, OTHER, NONE]) {
    rows.set(category, { category, colour: colourOf(category, map, colours), total: 0, seen: 0 });
  }
  categories.forEach((category, i) => {
    const row = rows.get(legendCategory(category, map))!;
    row.total += 1;
    row.seen += seen[i];
  });
  return [...rows.values()].filter((row) => row.total > 0);
}

/** The categories that a legend row stands for: itself, or all that the palette had no colour for. */
export function categoriesOfRow(
  row: Category,
  categories: readonly Category[],
  map: ReadonlyMap<Category, string>,
): Category[] {
  if (row !== OTHER) return [row];
  return [...new Set(categories.filter((category) => legendCategory(category, map) === OTHER))].sort();
}
