import type { WhatIfAnswer } from '@sidos/api/model';
import { formatNumber } from '../../charts/numbers.ts';

/** A figure before and after a change. */
export interface Turn {
  key: string;
  before: number | null;
  after: number | null;
}

/** What a figure changed by; null where it is undefined before or after. */
export function differenceOf({ before, after }: Turn): number | null {
  if (before === null || after === null) return null;
  const difference = after - before;
  // What remains of rounding is no change.
  return Math.abs(difference) <= 1e-9 * (1 + Math.abs(before)) ? 0 : difference;
}

/** One row for each figure of each actor, as the table and the CSV have it. */
export interface ActorTurn extends Turn {
  actor: WhatIfAnswer['actors'][number]['actor'];
}

/** The figures of the actors as rows; figures that neither change nor are missing are left out. */
export function actorTurns({ actors }: WhatIfAnswer): ActorTurn[] {
  return actors.flatMap(({ actor, figures }) =>
    figures.map((figure) => ({ actor, ...figure })).filter((turn) => differenceOf(turn) !== 0),
  );
}

/** `+3`, `−0.2`, nothing where nothing changed. */
export function signed(difference: number | null, language: string): string {
  if (difference === null || difference === 0) return '';
  return `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference), language)}`;
}
