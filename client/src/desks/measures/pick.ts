import type { MeasureCatalog } from '@sidos/api/model';

/** A measure of the catalogue. */
export type Offered = MeasureCatalog['measures'][number];

/** The measures chosen, as `level.key`: a set to begin with, and how the choice differs from it. */
export interface MeasurePick {
  base: 'usual' | 'all' | 'none';
  more: readonly string[];
  less: readonly string[];
}

/** What is computed before anything is chosen: one measure or two of each idea, none that takes long on some thousand actors. */
export const USUAL_MEASURES: readonly string[] = [
  'node.degree',
  'node.newman_strength_actors',
  'node.betweenness_raw',
  'node.harmonic_normalised',
  'node.effective_size',
  'node.constraint',
  'node.clustering',
  'node.core_number',
  'node.repetition',
  'node.brokerage_liaison',
  'node.participation',
  'node.ei_index',
  'edge.common_neighbours',
  'edge.neighbourhood_overlap',
  'edge.bridge',
  'group.size',
  'group.internal_ties',
  'group.external_ties',
  'group.density',
  'group.external_density',
  'group.ei_index',
  'global.nodes',
  'global.edges',
  'global.average_degree',
  'global.density',
  'global.components',
  'global.largest_component',
  'global.articulation_points',
  'global.bridges',
  'global.transitivity',
  'global.average_clustering',
  'global.robins_alexander',
  'global.degree_assortativity',
  'global.degree_centralisation',
  'global.ei_index',
  'global.ei_index_expected',
  'global.modularity',
  'global.modularity_leiden',
];

/** The choice before anything is chosen. */
export const USUAL_PICK: MeasurePick = { base: 'usual', more: [], less: [] };

/** `edge.betweenness_raw`: a measure by its level and key. */
export function nameOfMeasure({ level, key }: { level: string; key: string }): string {
  return `${level}.${key}`;
}

/** The names in a set to begin with. */
function baseNames(base: MeasurePick['base'], offered: readonly Offered[]): ReadonlySet<string> {
  if (base === 'none') return new Set();
  return new Set(base === 'usual' ? USUAL_MEASURES : offered.map(nameOfMeasure));
}

/** The measures of a choice, in the order of the catalogue. */
export function picked(pick: MeasurePick, offered: readonly Offered[]): Offered[] {
  const base = baseNames(pick.base, offered);
  return offered.filter((measure) => {
    const name = nameOfMeasure(measure);
    return pick.more.includes(name) || (base.has(name) && !pick.less.includes(name));
  });
}

/** The shortest way to write a set of measures down. */
export function pickOf(names: ReadonlySet<string>, offered: readonly Offered[]): MeasurePick {
  const known = offered.map(nameOfMeasure);
  const ways = (['usual', 'all', 'none'] as const).map((base): MeasurePick => {
    const first = baseNames(base, offered);
    return {
      base,
      more: known.filter((name) => names.has(name) && !first.has(name)),
      less: known.filter((name) => first.has(name) && !names.has(name)),
    };
  });
  const length = ({ more, less }: MeasurePick): number => more.length + less.length;
  return ways.reduce((best, way) => (length(way) < length(best) ? way : best));
}

/** A choice as text: `all,-edge.bridge`; null for the usual one. */
export function writePick({ base, more, less }: MeasurePick): string | null {
  const text = [base, ...more, ...less.map((name) => `-${name}`)].join(',');
  return text === 'usual' ? null : text;
}

/** Reads what {@link writePick} wrote; the usual choice where it is none. */
export function readPick(text: string | undefined): MeasurePick {
  const [first, ...names] = (text ?? 'usual').split(',');
  const base = (['usual', 'all', 'none'] as const).find((one) => one === first);
  if (base === undefined) return USUAL_PICK;
  return {
    base,
    more: names.filter((name) => name !== '' && !name.startsWith('-')),
    less: names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)),
  };
}
