import { EMBEDDEDNESS_KEYS, type Figure, type SheetFigure } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import { FEWEST_MEMBERS } from './few.ts';
import { FIGURES } from './figures.ts';
import type { Grouped } from './grouping.ts';
import type { Ground } from './labels.ts';
import { depthMeasureOf, memberValues, type DepthMeasure } from './member-values.ts';
import { nearnessOf } from './routes.ts';
import type { Sheet } from './sheet.ts';

/** Members to walk from in exact reach, as steps; more are sampled. */
export const REACH_STEPS = 5e8;

/** What sheets of groups of one network are worked out from. */
export function groundOf(
  analysis: Analysis,
  { key, groups }: Pick<Grouped, 'key' | 'groups'>,
): { ground: Ground; depthMeasure: DepthMeasure } {
  const { network, ties, twoMode } = analysis;
  const depthMeasure = analysis.shared('depth measure', () => depthMeasureOf(network));
  const values = analysis.shared(`member values in ${key}`, () =>
    memberValues(analysis, twoMode.incidence, groups, depthMeasure),
  );
  return { ground: { network, ties, values, nearness: nearnessOfAll(analysis) }, depthMeasure };
}

/** Nearness of every actor, for members drawn by lot; of nobody where there are too many to walk from. */
function nearnessOfAll(analysis: Analysis): ReadonlyMap<number, number | null> {
  const { network } = analysis;
  return analysis.shared('nearness of all', () =>
    nearnessOf(
      network,
      network.n * (network.n + 2 * network.m) <= REACH_STEPS ? Array(network.n).keys() : [],
    ),
  );
}

/** The figures of a sheet as they are answered: none of fewer than five, and why one is missing. */
export function figuresOfSheet(sheet: Sheet, size: number): Record<SheetFigure['key'], Figure> {
  const figures = EMBEDDEDNESS_KEYS.map((key): [SheetFigure['key'], Figure] => {
    if (size < FEWEST_MEMBERS) return [key, { value: null, absence: 'small-group' }];
    const value = sheet[key];
    return [key, value === null ? { value, absence: FIGURES[key].absence } : { value }];
  });
  return Object.fromEntries(figures) as Record<SheetFigure['key'], Figure>;
}
