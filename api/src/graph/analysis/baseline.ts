import { seededRandom } from '../../measures/index.ts';
import type { Grouping as Groups } from '../../measures/index.ts';
import { EMBEDDEDNESS_KEYS, type SheetFigure } from '../../model/index.ts';
import { projected, type Analysis } from './analysis.ts';
import { rangeOf } from './labels.ts';
import { memberValues } from './member-values.ts';
import { rewiredIncidence } from './rewired.ts';
import { nearnessOf } from './routes.ts';
import { sheetOf } from './sheet.ts';
import type { Tools } from './tools.ts';

type SheetKey = SheetFigure['key'];
export type Range = SheetFigure['random'];

/** Steps that searching the random networks may take in all: some seconds. */
const REACH_STEPS = 2e9;

/**
 * What chance gives: the figures of the same actors in random networks in which every actor is in as many things and
 * every thing has as many members. Seeded. Depth is left out where it means k-components, and reach where there are too
 * many members to walk from: both would take too long.
 */
export function randomRanges(
  analysis: Analysis,
  groups: Groups,
  isIn: Uint8Array,
  { runs, seed, depth }: { runs: number; seed: number; depth: boolean },
  { report }: Tools,
): Readonly<Record<SheetKey, Range>> {
  const { definition, twoMode, network } = analysis;
  const random = seededRandom(seed);
  const members = [...isIn.keys()].filter((i) => isIn[i]);
  const reach = runs * members.length * (network.n + 2 * network.m) <= REACH_STEPS;
  const collected = new Map(EMBEDDEDNESS_KEYS.map((key) => [key, [] as number[]]));
  for (let run = 0; run < runs; run++) {
    report('random networks', run / runs);
    const incidence = rewiredIncidence(twoMode.incidence, random);
    const mixed = projected(incidence, definition);
    const values = memberValues(mixed, incidence, groups, 'core_number');
    const nearness = nearnessOf(mixed.network, reach ? members : []);
    const sheet = sheetOf(mixed, values, isIn, nearness);
    for (const [key, found] of collected) if (sheet[key] !== null) found.push(sheet[key]);
  }
  const ranges = [...collected].map(([key, found]) => [
    key,
    (key === 'depth' && !depth) || (key === 'reach' && !reach) ? null : rangeOf(found),
  ]);
  return Object.fromEntries(ranges) as Record<SheetKey, Range>;
}
