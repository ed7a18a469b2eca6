import {
  computeMeasures,
  DEFAULT_BUDGET,
  type Grouping as Groups,
  type Planned,
} from '../../measures/index.ts';
import type { MeasureColumn, MeasuresAnswer, MeasuresRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf } from './analysis.ts';
import { metaOf } from './meta.ts';
import { asNumbers, contextsOf, DESK_MEASURES, onLevel, type DeskMeasure } from './desk-measures.ts';
import { FEWEST_MEMBERS } from './few.ts';
import { actorNodes, groupedBy, ungroupedActors, type Grouped } from './grouping.ts';
import type { Tools } from './tools.ts';

/**
 * Measures as columns: those asked for, or all that the size allows, the rest named with the reason.
 */
export async function measures(
  snapshot: Snapshot,
  request: MeasuresRequest,
  tools: Tools,
): Promise<MeasuresAnswer> {
  const analysis = analysisOf(snapshot, request.network);
  const { network, ties, twoMode } = analysis;
  const grouped = request.grouping ? groupedBy(analysis, request.grouping) : ungroupedActors(analysis);
  const groups = grouped.infos.length > 0 ? grouped.groups : null;
  const ids = twoMode.actors.map(({ id }) => id);
  const asked = new Set(request.measures);
  const wanted = DESK_MEASURES.filter(
    (desk) => asked.size === 0 || asked.has(desk.key) || asked.has(onLevel(desk)),
  );
  const progress = stepwise(tools, wanted.length);
  const contexts = contextsOf(analysis, twoMode.incidence, groups, ids, {
    seed: request.seed,
    tools: progress.tools,
  });
  const lengths = { node: network.n, edge: network.m, group: grouped.infos.length, global: 1 };
  const columns: MeasureColumn[] = [];
  const leftOut: MeasuresAnswer['leftOut'] = [];
  for (const desk of wanted) {
    progress.next(desk.key);
    const { key, level, kind, needsGroups, estimate } = desk;
    if (needsGroups && groups === null) leftOut.push({ key, reason: 'no-group' });
    else if (request.measures.length === 0 && tooDear(desk, contexts))
      leftOut.push({ key, reason: 'too-large' });
    else {
      const values =
        level === 'group'
          ? await groupColumn(desk, grouped, contexts, (groups) =>
              contextsOf(analysis, twoMode.incidence, groups, ids, { seed: request.seed, tools }),
            )
          : await computed(desk, contexts, lengths[level]);
      if (values === null) leftOut.push({ key, reason: 'too-large' });
      else
        columns.push({
          key,
          level,
          kind,
          values,
          estimate,
          ...(values.includes(null) && { absence: absenceOf(desk, grouped) }),
        });
    }
  }
  return {
    meta: metaOf(analysis, { seed: request.seed, grouped: request.grouping && grouped }),
    groups: [...grouped.infos],
    actors: actorNodes(analysis, grouped),
    ties: {
      a: Array.from(network.source),
      b: Array.from(network.target),
      count: Array.from(ties.weights.count),
      weight: Array.from(network.weight),
    },
    columns,
    leftOut,
  };
}

/**
 * A figure of each group. Where groups overlap each is taken against all who belong to others alone. None of fewer than
 * five members: it would say more about single ones than about the group.
 */
async function groupColumn(
  desk: DeskMeasure,
  { memberships, infos, overlapping }: Grouped,
  contexts: ReturnType<typeof contextsOf>,
  contextsIn: (groups: Groups) => ReturnType<typeof contextsOf>,
): Promise<(number | null)[] | null> {
  const values: (number | null)[] = [];
  if (overlapping === 0) {
    const all = await computed(desk, contexts, infos.length);
    if (all === null) return null;
    values.push(...all);
  } else
    for (const group of infos.keys()) {
      const of = Int32Array.from(memberships.of, (own) =>
        own.length === 0 ? -1 : own.includes(group) ? 0 : 1,
      );
      const both = await computed(desk, contextsIn({ of, names: ['inside', 'outside'] }), 2);
      if (both === null) return null;
      values.push(both[0]);
    }
  return desk.key === 'size'
    ? values
    : values.map((value, g) => (infos[g].size < FEWEST_MEMBERS ? null : value));
}

/** Why a column lacks values: the first of the reasons that holds for any of them. */
function absenceOf({ level, needsGroups, measure }: DeskMeasure, grouped: Grouped): MeasureColumn['absence'] {
  if (level === 'group' && grouped.infos.some(({ size }) => size < FEWEST_MEMBERS)) return 'small-group';
  if (level === 'node' && needsGroups && grouped.overlapping > 0) return 'several-groups';
  return measure.facts.absence ?? 'undefined';
}

/** Progress over steps of which some tell how far they are themselves. */
function stepwise(
  { report, sumRoutes }: Tools,
  steps: number,
): { next: (step: string) => void; tools: Tools } {
  let current = '';
  let begun = 0;
  const within = (_: string, done: number) => report(current, (begun - 1 + done) / steps);
  return {
    next: (step) => {
      current = step;
      begun++;
      within(step, 0);
    },
    tools: {
      report: within,
      sumRoutes: (request, options) =>
        sumRoutes(request, { ...options, onProgress: (done, all) => within('', done / all) }),
    },
  };
}

function tooDear({ ground, measure }: DeskMeasure, contexts: ReturnType<typeof contextsOf>): boolean {
  return measure.cost(contexts(ground).network) > DEFAULT_BUDGET;
}

/** Values of one measure, null where an exact answer turned out to be too much. */
export async function computed(
  { key, level, measure, ground }: DeskMeasure,
  contexts: ReturnType<typeof contextsOf>,
  length: number,
): Promise<(number | null)[] | null> {
  const planned: Planned = { key, level, measure, mode: measure.each ? 0 : -1 };
  const result = await computeMeasures(contexts(ground), [planned]);
  if (result.leftOut.length > 0) return null;
  if (level === 'global') return [result.global.get(key) ?? null];
  const column = level === 'node' ? result.node.get(key)?.values : result[level].get(key);
  return asNumbers(column ?? [], length).map((value) => value ?? null);
}
