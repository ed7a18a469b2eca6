import type { Offered } from './pick.ts';

/** Under what the choice of measures lists them, in this order. */
export const FAMILIES = [
  'partners',
  'routes',
  'openings',
  'groups',
  'cohesion',
  'prominence',
  'communities',
  'ties',
  'group',
  'whole',
] as const;
export type Family = (typeof FAMILIES)[number];

/** The beginnings of the keys of a family, measures of actors. */
const BEGINNINGS: readonly (readonly [Family, RegExp])[] = [
  ['routes', /^(betweenness|bridgeness|closeness|harmonic|two_mode_(betweenness|closeness)|component)/],
  ['openings', /^(constraint|effective_size|efficiency|hierarchy)/],
  ['groups', /^(brokerage|participation|within_module|guimera|ei_index)/],
  ['cohesion', /^(clustering|triangles|core_number|k_component|latapy|repetition)/],
  ['prominence', /^(eigenvector|pagerank|core_member|coreness)/],
  ['communities', /^community/],
];

/** The family of a measure. */
export function familyOf({ level, key }: Pick<Offered, 'level' | 'key'>): Family {
  if (level === 'edge') return 'ties';
  if (level === 'group') return 'group';
  if (level === 'global') return 'whole';
  return BEGINNINGS.find(([, beginning]) => beginning.test(key))?.[0] ?? 'partners';
}
