import type { BridgeRow } from '@sidos/api/model';
import type { Palette } from '../../styles/palette.ts';
import { ground, type Paint } from '../frame/paint/paint.ts';
import type { BridgeSize } from './choiceTypes.ts';

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
  const colours = ground(everyId, palette);
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
