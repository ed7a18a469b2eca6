import type { Overlay } from '../../../state/overlay.ts';
import type { Palette } from '../../../styles/palette.ts';

export type LegendRow = { label: string; colour: string; count: number };

/** Colours of the stage with the legend that tells them. */
export interface Paint {
  colours: NonNullable<Overlay['colours']>;
  legend: readonly LegendRow[];
}

/** All of the data stepped back, to paint the actors over it. */
export function ground(everyId: readonly string[], palette: Palette): Map<string, string> {
  return new Map(everyId.map((id) => [id, palette.unlit]));
}

/** The row of the legend for all that is not painted. */
export function outsideRow(
  painted: number,
  everyId: readonly string[],
  palette: Palette,
  label: string,
): LegendRow {
  return { label, colour: palette.unlit, count: everyId.length - painted };
}
