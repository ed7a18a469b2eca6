import type { ActorNode, GroupInfo } from '@sidos/api/model';
import type { Palette } from '../../../styles/palette.ts';
import { ground, outsideRow, type LegendRow, type Paint } from './paint.ts';

/** Names of what has no colour of its own in a legend of groups. */
export interface GroupWords {
  noGroup: string;
  several: string;
  otherGroups: string;
  outside: string;
  group: (group: GroupInfo) => string;
}

/**
 * Colour of each group: the largest in the palette's colours, the rest as other. Where a pair is looked at, only its
 * groups have colours.
 */
export function groupColours(
  groups: readonly GroupInfo[],
  palette: Palette,
  pair: readonly number[] | null = null,
): string[] {
  const order = groups
    .map((group, place) => ({ ...group, place }))
    .filter(({ place }) => pair === null || pair.includes(place))
    .sort((a, b) => b.size - a.size || a.place - b.place)
    .slice(0, palette.groups.length);
  const colours = groups.map(() => palette.other);
  order.forEach(({ place }, i) => (colours[place] = palette.groups[i]));
  return colours;
}

/**
 * Actors in the colour of their group; those who sit in several in one of their own, for they join them; all else of the
 * data steps back.
 */
export function paintGroups(
  actors: readonly ActorNode[],
  groups: readonly GroupInfo[],
  everyId: readonly string[],
  palette: Palette,
  words: GroupWords,
  pair: readonly number[] | null = null,
): Paint {
  const byGroup = groupColours(groups, palette, pair);
  const colours = ground(everyId, palette);
  const seen = ({ groups: own }: ActorNode): readonly number[] =>
    pair === null ? own : own.filter((group) => pair.includes(group));
  const colourOf = (actor: ActorNode): string => {
    if (actor.groups.length === 0) return palette.none;
    const [first, ...others] = seen(actor);
    return others.length > 0 ? palette.several : first === undefined ? palette.other : byGroup[first];
  };
  const counts = new Map<string, number>();
  for (const actor of actors) {
    const colour = colourOf(actor);
    colours.set(actor.id, colour);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const own = groups
    .map((group, place) => ({ label: words.group(group), colour: byGroup[place], count: group.size }))
    .filter(({ colour }) => colour !== palette.other)
    .sort((a, b) => b.count - a.count);
  const rest: LegendRow[] = [
    { label: words.several, colour: palette.several, count: counts.get(palette.several) ?? 0 },
    { label: words.otherGroups, colour: palette.other, count: counts.get(palette.other) ?? 0 },
    { label: words.noGroup, colour: palette.none, count: counts.get(palette.none) ?? 0 },
    outsideRow(actors.length, everyId, palette, words.outside),
  ];
  return { colours, legend: [...own, ...rest.filter(({ count }) => count > 0)] };
}
