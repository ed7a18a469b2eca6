import { drawStarts } from '../../measures/routes/sampled-betweenness.ts';
import {
  EMBEDDEDNESS_KEYS,
  type EmbeddednessAnswer,
  type EmbeddednessRequest,
  type Figure,
  type SheetFigure,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { allottedTo } from './allotments.ts';
import { analysisOf, type Analysis } from './analysis.ts';
import { metaOf } from './meta.ts';
import { randomRanges, type Range } from './baseline.ts';
import { comparisonOf, type ChosenSet } from './chosen-set.ts';
import { FEWEST_MEMBERS } from './few.ts';
import { REACH_STEPS, figuresOfSheet, groundOf } from './ground.ts';
import { actorNodes, groupedBy } from './grouping.ts';
import { definingOf, insideOf } from './inside.ts';
import { differenceRanges, labelRanges } from './labels.ts';
import type { MemberValues } from './member-values.ts';
import { largestShares, memberRows, splittersOf } from './member-rows.ts';
import { nearnessOf } from './routes.ts';
import { expectedSheet, sheetOf } from './sheet.ts';
import type { Tools } from './tools.ts';

/**
 * How embedded a group is: the sheet for it and for what it is compared with, against what sizes and chance give, and a
 * row for each member. No figures of a group of fewer than five.
 *
 * @throws NotFound where a set names what is not in the data
 * @throws InvalidInput where the group itself is "the rest"
 */
export function embeddedness(
  snapshot: Snapshot,
  request: EmbeddednessRequest,
  tools: Tools,
): EmbeddednessAnswer {
  const analysis = analysisOf(snapshot, request.network);
  const { twoMode } = analysis;
  const { group, comparison, overlap, absent } = comparisonOf(analysis, request.group, request.comparison);
  const grouped = groupedBy(analysis, request.grouping);
  const { ground, depthMeasure } = groundOf(analysis, grouped);
  const { values } = ground;
  const near = walkFrom(analysis, group, request.seed);
  const sheet = setSheet(analysis, values, group, near);
  const other = setSheet(analysis, values, comparison, walkFrom(analysis, comparison, request.seed));
  const enough = group.info.size >= FEWEST_MEMBERS;
  const expected = enough ? expectedSheet(analysis, group.info.size) : {};
  const random: Partial<Record<SheetFigure['key'], Range>> = enough
    ? randomRanges(
        analysis,
        grouped.groups,
        group.isIn,
        { runs: request.runs, seed: request.seed, depth: depthMeasure === 'core_number' },
        tools,
      )
    : {};
  const labels = enough ? labelRanges(ground, group.isIn, request.seed) : { ranges: {}, qap: null };
  const difference =
    enough && request.comparison.by !== 'rest' && comparison.info.size >= FEWEST_MEMBERS
      ? differenceRanges(ground, group.isIn, comparison.isIn, request.seed)
      : {};
  return {
    meta: metaOf(analysis, { seed: request.seed, grouped }),
    group: group.info,
    comparison: comparison.info,
    figures: EMBEDDEDNESS_KEYS.map((key) => ({
      key,
      group: sheet[key],
      comparison: other[key],
      known: knownOf(key, values, near, group),
      expected: expected[key] ?? null,
      labels: labels.ranges[key] ?? null,
      random: random[key] ?? null,
      difference: difference[key] ?? null,
    })),
    inside: {
      ...insideOf(analysis, group.isIn),
      absent: absent.length,
      // Below five members nothing is said of the group, its ties among them.
      qap: labels.qap,
    },
    allotted: request.group.by === 'cluster' ? allottedTo(snapshot, request.group.id) : [],
    defining: definingOf(analysis, request.group, group.isIn),
    depthMeasure,
    members: memberRows(analysis, actorNodes(analysis, grouped), values, group.isIn, near.nearness),
    comparisonMembers: twoMode.actors.filter((_, i) => comparison.isIn[i] === 1).map(({ id }) => id),
    splitters: splittersOf(analysis, group.isIn),
    largestShares: largestShares(analysis, group.isIn),
    depths: enough ? depthsOf(values, group, comparison) : [],
    overlap,
    absent,
  };
}

/** Figures that are means over the members for whom they are defined. */
const MEANS = { two_mode_clustering: 'twoModeClustering', participation: 'participation' } as const;

/** For how many members a mean is defined; null where the figure is no such mean. */
function knownOf(
  key: SheetFigure['key'],
  values: MemberValues,
  { nearness }: Walk,
  { isIn }: ChosenSet,
): number | null {
  const count = (has: (i: number) => boolean) =>
    Array.from(isIn.keys()).filter((i) => isIn[i] && has(i)).length;
  if (key === 'reach') return count((i) => (nearness.get(i) ?? null) !== null);
  if (key !== 'two_mode_clustering' && key !== 'participation') return null;
  return count((i) => values[MEANS[key]][i] !== null);
}

interface Walk {
  readonly nearness: ReadonlyMap<number, number | null>;
  readonly sampled: boolean;
}

/** Nearness of the members of a set, or of a seeded sample where there are very many. */
function walkFrom({ network }: Analysis, { isIn }: ChosenSet, seed: number): Walk {
  const members = [...isIn.keys()].filter((i) => isIn[i]);
  const most = Math.max(100, Math.floor(REACH_STEPS / (network.n + 2 * network.m + 1)));
  if (members.length <= most) return { nearness: nearnessOf(network, members), sampled: false };
  const drawn = Array.from(drawStarts(members.length, most, seed), (place) => members[place]);
  return { nearness: nearnessOf(network, drawn), sampled: true };
}

function setSheet(
  analysis: Analysis,
  values: MemberValues,
  { isIn, info }: ChosenSet,
  { nearness, sampled }: Walk,
): Record<SheetFigure['key'], Figure> {
  const figures = figuresOfSheet(sheetOf(analysis, values, isIn, nearness), info.size);
  const { reach } = figures;
  return sampled && reach.value !== null ? { ...figures, reach: { ...reach, estimate: true } } : figures;
}

/** How many members of each set stand at each depth, from the lowest. */
function depthsOf(
  { depth }: MemberValues,
  group: ChosenSet,
  comparison: ChosenSet,
): EmbeddednessAnswer['depths'] {
  const isFew = comparison.info.size < FEWEST_MEMBERS;
  const at = new Map<number, { members: number; comparison: number }>();
  depth.forEach((level, i) => {
    if (!group.isIn[i] && (isFew || !comparison.isIn[i])) return;
    const found = at.get(level) ?? { members: 0, comparison: 0 };
    at.set(level, found);
    if (group.isIn[i]) found.members++;
    else found.comparison++;
  });
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([level, { members, comparison: others }]) => ({
      depth: level,
      members,
      comparison: isFew ? null : others,
    }));
}
