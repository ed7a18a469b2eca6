import { THEME, directHolders } from '@sidos/api/meanings';
import { NONE, SEVERAL, type Category } from './category.ts';
import type { Dataset } from './dataset.ts';
import { boundsOf, ownCategories, ownColumn } from './own.ts';

type Categorise = (data: Dataset) => Category[];

const single = (values: readonly string[]): Category =>
  values.length === 0 ? NONE : values.length === 1 ? values[0] : SEVERAL;

/** The colourings that there are. */
const COLOURINGS: Record<string, Categorise> = {
  type: ({ nodes }) => [...nodes.type],
  kind: ({ nodes }) => nodes.kind.map((kind) => kind ?? NONE),
  region: ({ nodes }) => nodes.region.map((region) => (region === null ? NONE : nodes.id[region])),
  cluster: ({ nodes }) => nodes.clusters.map((clusters) => single(clusters.map((i) => nodes.id[i]))),
  theme: (data) => directHolders(data, THEME).map((themes) => single(themes.map((i) => data.nodes.id[i]))),
  status: ({ nodes }) => nodes.status.map((status) => status ?? NONE),
  document: ({ nodes }) => nodes.documents.map(single),
  community: ({ nodes }) =>
    nodes.community.map((community) => (community === null ? NONE : String(community))),
};

/** Names of the colourings in the order they are offered. */
export const COLOURING_NAMES = [
  'type',
  'region',
  'cluster',
  'theme',
  'status',
  'document',
  'community',
  'kind',
] as const;

const cache = new WeakMap<Dataset, Map<string, Category[]>>();

/** The category of each node under a colouring, one of the list or a column of one's own; an unknown colouring gives the types. */
export function categoriesOf(data: Dataset, colouring: string): Category[] {
  const known = cache.get(data) ?? new Map<string, Category[]>();
  cache.set(data, known);
  const column = ownColumn(data, colouring);
  const found =
    known.get(colouring) ??
    (column === undefined ? (COLOURINGS[colouring] ?? COLOURINGS.type)(data) : ownCategories(data, column));
  known.set(colouring, found);
  return found;
}

/** Categories by size, largest first, ties by name, classes by their numbers; the rest, where there are more than `limit`, become OTHER. */
export function shownCategories(categories: readonly Category[], limit: number): Category[] {
  const sizes = new Map<Category, number>();
  for (const category of categories) {
    if (category !== NONE && category !== SEVERAL) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  }
  const shown = [...sizes]
    .sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([category]) => category);
  // Classes of numbers stand from the least to the most.
  const least = shown.map((category) => boundsOf(category)?.[0]);
  return least.some((bound) => bound === undefined)
    ? shown
    : shown.sort((a, b) => (boundsOf(a)?.[0] ?? 0) - (boundsOf(b)?.[0] ?? 0));
}
