import type { ActorNode, GroupInfo, MeasuresAnswer } from '@sidos/api/model';
import type { OverlayLink } from '../../state/overlay.ts';
import { RAMPS, type Palette } from '../../styles/palette.ts';
import { groupColours } from '../bridges/paint.ts';

/** Measured ties drawn at most; where there are more, the strongest. */
export const MOST_LINKS = 2_000;

type LegendRow = { label: string; colour: string; count: number };

/** Colours of the stage with the legend that tells them. */
export interface Paint {
  colours: ReadonlyMap<string, string>;
  legend: readonly LegendRow[];
}

/** Texts of a legend. */
export interface PaintWords {
  noGroup: string;
  otherGroups: string;
  outside: string;
  noValue: string;
  group: (group: GroupInfo) => string;
  range: (from: number, until: number) => string;
}

type Values = readonly (number | null)[];

/** All of the data stepped back, to paint the actors over it. */
function ground(everyId: readonly string[], palette: Palette): Map<string, string> {
  return new Map(everyId.map((id) => [id, palette.unlit]));
}

function outside(
  actors: readonly ActorNode[],
  everyId: readonly string[],
  palette: Palette,
  words: PaintWords,
) {
  return { label: words.outside, colour: palette.unlit, count: everyId.length - actors.length };
}

/** Actors in the colour of their group, the largest groups each in one of their own. */
export function paintByGroup(
  { actors, groups }: Pick<MeasuresAnswer, 'actors' | 'groups'>,
  everyId: readonly string[],
  palette: Palette,
  words: PaintWords,
): Paint {
  const byGroup = groupColours(groups, palette);
  const colours = ground(everyId, palette);
  for (const { id, group } of actors) colours.set(id, group === null ? palette.none : byGroup[group]);
  const sizeOf = (isOne: (group: number | null) => boolean): number =>
    actors.filter(({ group }) => isOne(group)).length;
  const own = groups
    .map((group, place) => ({
      label: words.group(group),
      colour: byGroup[place],
      count: sizeOf((one) => one === place),
    }))
    .filter(({ colour }) => colour !== palette.other)
    .sort((a, b) => b.count - a.count);
  const rest: LegendRow[] = [
    {
      label: words.otherGroups,
      colour: palette.other,
      count: sizeOf((one) => one !== null && byGroup[one] === palette.other),
    },
    { label: words.noGroup, colour: palette.none, count: sizeOf((one) => one === null) },
    outside(actors, everyId, palette, words),
  ];
  return { colours, legend: [...own, ...rest.filter(({ count }) => count > 0)] };
}

/** Actors in steps of one hue, a fifth of the different values a step, so that a crowd at one value fills one step. */
export function paintByValue(
  actors: readonly ActorNode[],
  values: Values,
  everyId: readonly string[],
  palette: Palette,
  theme: keyof typeof RAMPS,
  words: PaintWords,
): Paint {
  const ramp = RAMPS[theme];
  const different = [...new Set(values)].filter((value) => value !== null).sort((p, q) => p - q);
  const bounds = ramp.map((_, step) => different[Math.ceil((different.length * step) / ramp.length)]);
  const stepOf = (value: number): number =>
    bounds.findLastIndex((bound) => bound !== undefined && value >= bound);
  const colours = ground(everyId, palette);
  const found = ramp.map((): number[] => []);
  actors.forEach(({ id }, i) => {
    const value = values[i];
    if (value === null) colours.set(id, palette.none);
    else {
      const step = stepOf(value);
      colours.set(id, ramp[step]);
      found[step].push(value);
    }
  });
  const steps = found
    .map((inStep, step) => ({
      label: inStep.length === 0 ? '' : words.range(Math.min(...inStep), Math.max(...inStep)),
      colour: ramp[step],
      count: inStep.length,
    }))
    .reverse();
  const rest = [
    { label: words.noValue, colour: palette.none, count: values.filter((value) => value === null).length },
    outside(actors, everyId, palette, words),
  ];
  return { colours, legend: [...steps, ...rest].filter(({ count }) => count > 0) };
}

/** Values as sizes: from 0 up, so where some are below 0 from the smallest up. Undefined ones have no size. */
export function sizesOf(
  actors: readonly ActorNode[],
  values: Values,
): { values: ReadonlyMap<string, number>; shift: number } {
  const shift = values.reduce<number>((least, value) => Math.min(least, value ?? 0), 0);
  const entries = actors.flatMap(({ id }, i) => {
    const value = values[i];
    return value === null ? [] : [[id, value - shift] as const];
  });
  return { values: new Map(entries), shift };
}

/** The measured ties as lines, the strongest on top, wider the stronger. */
export function linksOf({ actors, ties }: MeasuresAnswer, palette: Palette): OverlayLink[] {
  const order = ties.weight.map((_, e) => e).sort((a, b) => ties.weight[b] - ties.weight[a] || a - b);
  const most = ties.weight[order[0] ?? 0] ?? 1;
  return order
    .slice(0, MOST_LINKS)
    .reverse()
    .map((e) => ({
      a: actors[ties.a[e]].id,
      b: actors[ties.b[e]].id,
      colour: palette.litTie,
      width: 0.6 + 2.4 * Math.sqrt(ties.weight[e] / most),
      dashed: false,
    }));
}
