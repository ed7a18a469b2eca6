import {
  EMBEDDEDNESS_KEYS,
  type GroupSheet,
  type GroupsAnswer,
  type GroupsRequest,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf, type Analysis } from './analysis.ts';
import { allActors } from './definition.ts';
import { FEWEST_MEMBERS } from './few.ts';
import { figuresOfSheet, groundOf } from './ground.ts';
import { groupedBy, groupsOfNodes } from './grouping.ts';
import { definingOf } from './inside.ts';
import { RUNS, drawnByLot, type Ranges } from './labels.ts';
import { metaOf } from './meta.ts';
import { setTies } from './set-ties.ts';
import { expectedSheet, sheetOf } from './sheet.ts';
import { byName } from '../stubs.ts';
import type { Tools } from './tools.ts';

/** Looks at a tie or an actor that drawing by lot may take in all: some seconds. */
const DRAW_STEPS = 4e9;
/** Fewer draws give no 95 % range. */
const FEWEST_DRAWS = 100;

/**
 * Every group of a grouping on a sheet of its own, each against what its size gives and what as many members drawn by lot
 * give. Whoever is in several groups counts in each.
 *
 * @throws NotFound where the grouping names what is not there
 */
export function groups(snapshot: Snapshot, request: GroupsRequest, tools: Tools): GroupsAnswer {
  const analysis = analysisOf(snapshot, request.network);
  const grouped = groupedBy(analysis, request.grouping);
  const { ground } = groundOf(analysis, grouped);
  const { network } = analysis;
  const absent = absentOf(analysis, request.grouping);
  const members = grouped.infos.map((_, group) =>
    Uint8Array.from(grouped.memberships.of, (own) => Number(own.includes(group))),
  );
  const sizes = new Set(grouped.infos.map(({ size }) => size).filter((size) => size >= FEWEST_MEMBERS));
  const draws = drawsFor(sizes.size * (network.n + network.m));
  const byLot = new Map<number, Ranges>();
  for (const size of sizes) {
    tools.report('draws', byLot.size / sizes.size);
    byLot.set(size, size === network.n ? {} : drawnByLot(ground, size, request.seed, draws).ranges);
  }
  const sheets = grouped.infos.map((info, group): GroupSheet => {
    const { size } = info;
    const isIn = members[group];
    const enough = size >= FEWEST_MEMBERS;
    const figures = figuresOfSheet(sheetOf(ground, ground.values, isIn, ground.nearness), size);
    const expected = enough ? expectedSheet(analysis, size) : {};
    const labels = byLot.get(size) ?? {};
    const ties = setTies(network, isIn);
    return {
      group: info,
      tied: Array.from(isIn.keys()).filter((i) => isIn[i] && network.offsets[i + 1] > network.offsets[i])
        .length,
      absent: absent.get(info.key)?.absent ?? 0,
      inside: enough ? ties.inside : null,
      outside: enough ? ties.outside : null,
      defining: enough ? definedTies(analysis, request.grouping, info.key, isIn) : null,
      figures: EMBEDDEDNESS_KEYS.map((key) => ({
        key,
        value: figures[key],
        expected: expected[key] ?? null,
        labels: labels[key] ?? null,
      })),
    };
  });
  const here = new Set(grouped.infos.map(({ key }) => key));
  const away = [...absent].filter(([key]) => !here.has(key)).map(([key, found]) => nobodyOf(key, found));
  return {
    meta: metaOf(analysis, { seed: request.seed, grouped }),
    groups:
      request.grouping.by === 'community'
        ? sheets
        : [...sheets, ...away].sort((a, b) =>
            byName({ id: a.group.key, name: a.group.name }, { id: b.group.key, name: b.group.name }),
          ),
    draws,
  };
}

/** How often members are drawn by lot where each draw of all sizes takes so many steps. */
function drawsFor(steps: number): number {
  return Math.max(FEWEST_DRAWS, Math.min(RUNS, Math.floor(DRAW_STEPS / Math.max(1, steps))));
}

/** Ties inside that follow from how the group is defined: of a cluster with those in its projects. */
function definedTies(
  analysis: Analysis,
  grouping: GroupsRequest['grouping'],
  key: string,
  isIn: Uint8Array,
): number {
  if (grouping.by !== 'clusters' || !grouping.wide) return 0;
  return definingOf(analysis, { by: 'cluster', id: key, wide: true }, isIn).ties;
}

interface Away {
  readonly name: string;
  readonly absent: number;
}

/** How many members of each group are no actors of the network; who is in no network is in no community. */
function absentOf(analysis: Analysis, grouping: GroupsRequest['grouping']): ReadonlyMap<string, Away> {
  const found = new Map<string, Away>();
  if (grouping.by === 'community') return found;
  const { snapshot, definition, twoMode } = analysis;
  const actors = new Set(twoMode.actors.map(({ id }) => id));
  const groupsOf = groupsOfNodes(analysis, grouping);
  for (const node of allActors(snapshot, definition)) {
    if (actors.has(snapshot.entities[node].id)) continue;
    for (const { key, name } of groupsOf(node))
      found.set(key, { name, absent: (found.get(key)?.absent ?? 0) + 1 });
  }
  return found;
}

/** A group of which nobody is in the network. */
function nobodyOf(key: string, { name, absent }: Away): GroupSheet {
  return {
    group: { key, name, size: 0 },
    tied: 0,
    absent,
    inside: null,
    outside: null,
    defining: null,
    figures: EMBEDDEDNESS_KEYS.map((figure) => ({
      key: figure,
      value: { value: null, absence: 'small-group' },
      expected: null,
      labels: null,
    })),
  };
}
