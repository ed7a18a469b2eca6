import { seededRandom, type Random } from '../../measures/index.ts';
import { EMBEDDEDNESS_KEYS, type ChanceRange, type SheetFigure } from '../../model/index.ts';
import type { Projected } from './analysis.ts';
import { intervalOf } from './intervals.ts';
import type { MemberValues } from './member-values.ts';
import { setTies } from './set-ties.ts';
import { sheetOf } from './sheet.ts';

type SheetKey = SheetFigure['key'];
export type Ranges = Readonly<Partial<Record<SheetKey, ChanceRange | null>>>;

/** Permutations of the labels: each costs no more than a look at every tie. */
export const RUNS = 1_000;

/** What figures are worked out from: the ties, and of every actor what does not change with the labels. */
export interface Ground extends Projected {
  readonly values: MemberValues;
  readonly nearness: ReadonlyMap<number, number | null>;
}

/**
 * What a group gives whose members are drawn by lot: the ties stay, the label "member" is exchanged among all actors, as
 * UCINET tests E-I. `qap` is the share of the draws (the one that is there among them) with as many ties inside or more:
 * the quadratic assignment test of "tied" against "both members". Seeded.
 */
export function labelRanges(
  ground: Ground,
  isIn: Uint8Array,
  seed: number,
): { ranges: Ranges; qap: number | null } {
  const { network } = ground;
  const size = isIn.reduce((sum, one) => sum + one, 0);
  if (size === network.n) return { ranges: {}, qap: null };
  const observed = setTies(network, isIn).inside;
  const { ranges, inside } = drawnByLot(ground, size, seed);
  const reached = 1 + inside.filter((ties) => ties >= observed).length;
  return { ranges, qap: reached / (RUNS + 1) };
}

/**
 * What as many members drawn by lot from all actors give, and the ties inside of each draw: the same for all groups of a
 * size. Seeded.
 */
export function drawnByLot(
  ground: Ground,
  size: number,
  seed: number,
  runs = RUNS,
): { ranges: Ranges; inside: number[] } {
  const { n } = ground.network;
  const collected = collector();
  const inside: number[] = [];
  const everyone = Array.from({ length: n }, (_, i) => i);
  for (const drawn of draws(everyone, size, n, seed, runs)) {
    const sheet = sheetOf(ground, ground.values, drawn, ground.nearness);
    for (const key of EMBEDDEDNESS_KEYS) collected.add(key, sheet[key]);
    inside.push(setTies(ground.network, drawn).inside);
  }
  return { ranges: collected.ranges(), inside };
}

/**
 * What two groups differ by where their members exchange labels by lot: a difference beyond it is more than who happens
 * to be called a member of which. Seeded.
 */
export function differenceRanges(
  ground: Ground,
  group: Uint8Array,
  comparison: Uint8Array,
  seed: number,
): Ranges {
  const pool = Array.from(group.keys()).filter((i) => group[i] === 1 || comparison[i] === 1);
  const size = group.reduce((sum, one) => sum + one, 0);
  const collected = collector();
  for (const drawn of draws(pool, size, ground.network.n, seed)) {
    const others = Uint8Array.from(drawn, () => 0);
    for (const i of pool) others[i] = 1 - drawn[i];
    const [one, other] = [drawn, others].map((isIn) => sheetOf(ground, ground.values, isIn, ground.nearness));
    for (const key of EMBEDDEDNESS_KEYS) {
      const [a, b] = [one[key], other[key]];
      collected.add(key, a === null || b === null ? null : a - b);
    }
  }
  return collected.ranges();
}

function* draws(
  pool: readonly number[],
  size: number,
  n: number,
  seed: number,
  runs = RUNS,
): Generator<Uint8Array> {
  const random: Random = seededRandom(seed);
  const order = [...pool];
  for (let run = 0; run < runs; run++) {
    const drawn = new Uint8Array(n);
    for (let k = 0; k < size; k++) {
      const other = k + Math.floor(random() * (order.length - k));
      [order[k], order[other]] = [order[other], order[k]];
      drawn[order[k]] = 1;
    }
    yield drawn;
  }
}

function collector() {
  const found = new Map(EMBEDDEDNESS_KEYS.map((key) => [key, [] as number[]]));
  return {
    add(key: SheetKey, value: number | null): void {
      if (value !== null) found.get(key)!.push(value);
    },
    ranges: (): Ranges => Object.fromEntries([...found].map(([key, values]) => [key, rangeOf(values)])),
  };
}

/** The middle 95 % of some values with their mean; null without values. */
export function rangeOf(values: readonly number[]): ChanceRange | null {
  const interval = intervalOf(values, 0.95);
  if (interval === null) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { low: interval.low, mean, high: interval.high };
}
