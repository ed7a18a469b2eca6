import { isTwoMode } from '../two-mode/incidence.ts';
import { catalog } from './list.ts';
import { type Level, type Measure, type MeasureContext, type Need } from './record.ts';

const missing: Record<Need, (context: MeasureContext) => string | null> = {
  groups: ({ groups }) => (groups ? null : 'needs groups'),
  modes: ({ modes, network }) =>
    modes?.names.length === 2 && isTwoMode(network, modes.of) ? null : 'needs a two-mode network',
  directed: ({ network }) => (network.directed ? null : 'is for directed networks'),
  undirected: ({ network }) => (network.directed ? 'is for undirected networks' : null),
};

/** A measure to run, under the name it is printed with. */
export interface Planned {
  readonly key: string;
  readonly level: Level;
  readonly measure: Measure;
  /** The mode of a measure of each mode apart, else -1. */
  readonly mode: number;
}

/** A key that is not computed, with the reason in a few words. */
export interface LeftOut {
  readonly key: string;
  readonly level: Level;
  readonly reason: string;
}

/** Steps that a measure may take without being asked for by name: some ten seconds on one core. */
export const DEFAULT_BUDGET = 5e9;

/**
 * Chooses what to compute: the keys asked for, or all that are defined on this network and within the budget.
 *
 * @param keys names of measures (a key may stand on several levels), or null for all that the size allows
 * @param budget steps a measure may take; `Infinity` for no limit
 */
export function planMeasures(
  context: MeasureContext,
  keys: readonly string[] | null,
  budget = DEFAULT_BUDGET,
): { run: Planned[]; leftOut: LeftOut[] } {
  const run: Planned[] = [];
  const leftOut: LeftOut[] = [];
  for (const measure of catalog) {
    for (const { key, mode } of expand(measure, context)) {
      if (keys && !keys.includes(key) && !keys.includes(measure.key)) continue;
      const { level } = measure;
      const reason = whyNot(measure, context, keys ? Infinity : budget);
      if (reason === null) run.push({ key, level, measure, mode });
      else leftOut.push({ key, level, reason });
    }
  }
  return { run, leftOut };
}

function expand(measure: Measure, { modes }: MeasureContext): { key: string; mode: number }[] {
  if (!measure.each || modes?.names.length !== 2) return [{ key: measure.key, mode: -1 }];
  return modes.names.map((name, mode) => ({ key: measure.key.replace('*', name), mode }));
}

function whyNot(measure: Measure, context: MeasureContext, budget: number): string | null {
  for (const need of measure.needs ?? []) {
    const reason = missing[need](context);
    if (reason !== null) return reason;
  }
  if (measure.cost(context.network) > budget)
    return `takes long on ${context.network.n} nodes and ${context.network.m} ties; name it to have it`;
  return null;
}
