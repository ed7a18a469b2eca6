import type { ChangeAnswer } from '@sidos/api/model';
import type { Overlay, OverlayLink } from '../../state/overlay.ts';
import { ground, outsideRow, type Paint } from '../frame/paint/paint.ts';
import type { Palette } from '../../styles/palette.ts';
import { TIE_CHANGES, type TieChange } from './choiceTypes.ts';

/** Colours with the lines and what is lit of a change. */
type ChangePaint = Pick<Overlay, 'colours' | 'legend' | 'lit' | 'links'>;

/** More ties than this make no picture; the table has them all. */
export const MOST_DRAWN = 20_000;

/** How the ties of each kind are drawn: told apart by colour, by width and by dashes. */
const STROKES: Record<TieChange, Pick<OverlayLink, 'width' | 'dashed'>> = {
  kept: { width: 1, dashed: false },
  lost: { width: 1.6, dashed: true },
  formed: { width: 2.2, dashed: false },
};

/** The order of drawing: what is new lies on top. */
const ORDER: readonly TieChange[] = ['kept', 'lost', 'formed'];

/** Colours of what came, stayed and left. None of them says that it is good. */
function changeColours(palette: Palette): Record<TieChange, string> {
  return { formed: palette.groups[2], kept: palette.litTie, lost: palette.groups[3] };
}

/** Members and those they are compared with, in two colours; all else of the data steps back. */
export function paintSets(
  members: readonly string[],
  others: readonly string[],
  everyId: readonly string[],
  palette: Palette,
  words: { group: string; comparison: string; outside: string },
): Paint {
  const [own, compared] = palette.groups;
  const colours = ground(everyId, palette);
  for (const id of others) colours.set(id, compared);
  for (const id of members) colours.set(id, own);
  return {
    colours,
    legend: [
      { label: words.group, colour: own, count: members.length },
      { label: words.comparison, colour: compared, count: others.length },
      outsideRow(members.length + others.length, everyId, palette, words.outside),
    ].filter(({ count }) => count > 0),
  };
}

/** Ties formed, kept and lost as they are drawn, those that are asked for; and their actors in the same colours. */
export function paintChange(
  { actors, ties, counts }: Pick<ChangeAnswer, 'actors' | 'ties' | 'counts'>,
  show: TieChange | null,
  palette: Palette,
  words: Record<'ties' | 'actors', (change: TieChange) => string>,
): ChangePaint {
  const ink = changeColours(palette);
  const links = ORDER.flatMap((change) =>
    ties
      .filter((tie) => tie.change === change && (show === null || show === change))
      .map((tie) => ({
        a: actors[tie.a].id,
        b: actors[tie.b].id,
        colour: ink[change],
        ...STROKES[change],
      })),
  );
  const colours = new Map(actors.map((actor) => [actor.id, ink[presence(actor)]]));
  const shown = new Set(show === null ? actors.map(({ id }) => id) : links.flatMap(({ a, b }) => [a, b]));
  const counted = (change: TieChange): number =>
    actors.filter((actor) => shown.has(actor.id) && presence(actor) === change).length;
  const legend = [
    ...TIE_CHANGES.filter((change) => show === null || show === change).map((change) => ({
      label: words.ties(change),
      colour: ink[change],
      count: counts[change],
      line: STROKES[change],
    })),
    ...TIE_CHANGES.map((change) => ({
      label: words.actors(change),
      colour: ink[change],
      count: counted(change),
    })),
  ];
  return {
    colours,
    lit: shown,
    links: links.slice(-MOST_DRAWN),
    legend: legend.filter(({ count }) => count > 0),
  };
}

/** Whether an actor came, stayed or left. */
function presence({
  inBefore,
  inAfter,
}: Pick<ChangeAnswer['actors'][number], 'inBefore' | 'inAfter'>): TieChange {
  return inBefore === inAfter ? 'kept' : inAfter ? 'formed' : 'lost';
}
