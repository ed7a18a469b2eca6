import type { MeasureCatalog } from '@sidos/api/model';

/** A measure of the catalogue. */
export type Offered = MeasureCatalog['measures'][number];

/** The measures chosen, as `level.key`: a set to begin with, and how the choice differs from it. */
export interface MeasurePick {
  base: 'usual' | 'all' | 'none';
  more: readonly string[];
  less: readonly string[];
}

/** The choice before anything is chosen. */
export const USUAL_PICK: MeasurePick = { base: 'usual', more: [], less: [] };

/** `edge.betweenness_raw`: a measure by its level and key. */
export function nameOfMeasure({ level, key }: { level: string; key: string }): string {
  return `${level}.${key}`;
}

/** The names in a set to begin with. */
function baseNames(base: MeasurePick['base'], offered: readonly Offered[]): ReadonlySet<string> {
  if (base === 'none') return new Set();
  return new Set(offered.filter(({ isUsual }) => base === 'all' || isUsual).map(nameOfMeasure));
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
