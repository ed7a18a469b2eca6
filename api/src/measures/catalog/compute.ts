import { BudgetExceeded } from '../cohesion/local-connectivity.ts';
import { type LeftOut, type Planned } from './plan.ts';
import { type Column, type MeasureContext } from './record.ts';

/** Values by key, a table a level. A column of a mode holds values of that mode's nodes only, the rest is noise. */
export interface Computed {
  readonly node: Map<string, { values: Column; mode: number }>;
  readonly edge: Map<string, Column>;
  readonly group: Map<string, Column>;
  readonly global: Map<string, number | null>;
  readonly list: Map<string, readonly unknown[]>;
  readonly groupPairs: readonly unknown[] | null;
  /** What turned out to be too much for an exact answer. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Computes what was planned, one measure after the other.
 *
 * @param onProgress called before each measure with its number and how many there are
 * @throws the signal's reason where the context's signal is aborted
 */
export async function computeMeasures(
  context: MeasureContext,
  plan: readonly Planned[],
  onProgress?: (done: number, all: number, key: string) => void,
): Promise<Computed> {
  const computed = {
    node: new Map<string, { values: Column; mode: number }>(),
    edge: new Map<string, Column>(),
    group: new Map<string, Column>(),
    global: new Map<string, number | null>(),
    list: new Map<string, readonly unknown[]>(),
    groupPairs: null as readonly unknown[] | null,
    leftOut: [] as LeftOut[],
  };
  for (const [done, { key, level, measure, mode }] of plan.entries()) {
    context.signal?.throwIfAborted();
    onProgress?.(done, plan.length, key);
    try {
      if (measure.level === 'node')
        computed.node.set(key, { values: await measure.compute(context, mode), mode });
      else if (measure.level === 'edge' || measure.level === 'group')
        computed[measure.level].set(key, await measure.compute(context, mode));
      else if (measure.level === 'global') computed.global.set(key, await measure.compute(context, mode));
      else if (measure.level === 'list') computed.list.set(key, await measure.compute(context, mode));
      else if (measure.level === 'group_pairs') computed.groupPairs = await measure.compute(context, mode);
    } catch (error) {
      if (!(error instanceof BudgetExceeded)) throw error;
      computed.leftOut.push({ key, level, reason: error.message });
    }
  }
  return computed;
}
