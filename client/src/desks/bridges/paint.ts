import type { BridgeRow, BridgesAnswer, GroupInfo } from '@sidos/api/model';
import type { Palette } from '../../styles/palette.ts';
import type { BridgeSize } from './choiceTypes.ts';

type LegendRow = { label: string; colour: string; count: number };

/** Colours and sizes of the stage with the legend that tells them. */
export interface Paint {
  colours: ReadonlyMap<string, string>;
  legend: readonly LegendRow[];
}

/** Names of what has no group of its own in a legend. */
export interface PaintWords {
  noGroup: string;
  otherGroups: string;
  outside: string;
  group: (group: GroupInfo) => string;
}

/**
 * Colour of each group: the largest in the palette's colours, `several` in its own, the rest as other. Where a pair is
 * looked at, only its groups have colours.
 */
export function groupColours(
  groups: readonly GroupInfo[],
  palette: Palette,
  pair: readonly number[] | null = null,
): string[] {
  const order = groups
    .map((group, place) => ({ ...group, place }))
    .filter(({ key, place }) => (pair === null ? key !== 'several' : pair.includes(place)))
    .sort((a, b) => b.size - a.size || a.place - b.place)
    .slice(0, palette.groups.length);
  const colours = groups.map(({ key }) =>
    key === 'several' && pair === null ? palette.several : palette.other,
  );
  order.forEach(({ place }, i) => (colours[place] = palette.groups[i]));
  return colours;
}

/** Actors in the colour of their group; all else of the data steps back. */
export function paintGroups(
  { groups, rows }: Pick<BridgesAnswer, 'groups' | 'rows'>,
  everyId: readonly string[],
  palette: Palette,
  words: PaintWords,
  pair: readonly number[] | null = null,
): Paint {
  const byGroup = groupColours(groups, palette, pair);
  const colours = new Map(everyId.map((id) => [id, palette.unlit]));
  for (const { actor } of rows) {
    colours.set(actor.id, actor.group === null ? palette.none : byGroup[actor.group]);
  }
  const own = groups
    .map((group, place) => ({ label: words.group(group), colour: byGroup[place], count: group.size }))
    .filter(({ colour }) => colour !== palette.other)
    .sort((a, b) => b.count - a.count);
  const others = groups.filter((_, place) => byGroup[place] === palette.other);
  const rest: LegendRow[] = [
    {
      label: words.otherGroups,
      colour: palette.other,
      count: others.reduce((sum, { size }) => sum + size, 0),
    },
    {
      label: words.noGroup,
      colour: palette.none,
      count: rows.filter(({ actor }) => actor.group === null).length,
    },
    { label: words.outside, colour: palette.unlit, count: everyId.length - rows.length },
  ];
  return { colours, legend: [...own, ...rest.filter(({ count }) => count > 0)] };
}

/** The values that size the marks; null where the sizing of the view stays. */
export function paintSizes(rows: readonly BridgeRow[], size: BridgeSize): ReadonlyMap<string, number> | null {
  if (size === 'usual') return null;
  return new Map(rows.map((row) => [row.actor.id, valueOf(row, size)]));
}

function valueOf(row: BridgeRow, size: Exclude<BridgeSize, 'usual'>): number {
  const value = row[size];
  return (typeof value === 'number' ? value : value.value) ?? 0;
}

/** Who is touched by a change, painted: taken out, losing contact, gaining a tie. */
export function paintTrial(
  parts: { gone: readonly string[]; lost: readonly string[]; touched: readonly string[] },
  everyId: readonly string[],
  actorIds: readonly string[],
  palette: Palette,
  words: Record<'gone' | 'lost' | 'touched' | 'unchanged' | 'outside', string>,
): Paint {
  const kinds = [
    { ids: parts.touched, label: words.touched, colour: palette.groups[2] },
    { ids: parts.lost, label: words.lost, colour: palette.groups[1] },
    { ids: parts.gone, label: words.gone, colour: palette.chosen },
  ];
  const colours = new Map(everyId.map((id) => [id, palette.unlit]));
  for (const id of actorIds) colours.set(id, palette.none);
  for (const { ids, colour } of kinds) for (const id of ids) colours.set(id, colour);
  const counted = (colour: string): number => [...colours.values()].filter((one) => one === colour).length;
  const legend = [
    ...kinds.reverse(),
    { label: words.unchanged, colour: palette.none },
    { label: words.outside, colour: palette.unlit },
  ].map(({ label, colour }) => ({ label, colour, count: counted(colour) }));
  return { colours, legend: legend.filter(({ count }) => count > 0) };
}
