import type { ActorNode, MeasuresAnswer } from '@sidos/api/model';
import type { OverlayLink } from '../../state/overlay.ts';
import { RAMPS, type Palette } from '../../styles/palette.ts';
import { ground, outsideRow, type Paint } from '../frame/paint/paint.ts';

/** Measured ties drawn at most; where there are more, the strongest. */
export const MOST_LINKS = 2_000;

/** Texts of a legend of values. */
export interface PaintWords {
  outside: string;
  noValue: string;
  range: (from: number, until: number) => string;
}

type Values = readonly (number | null)[];

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
    outsideRow(actors.length, everyId, palette, words.outside),
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
