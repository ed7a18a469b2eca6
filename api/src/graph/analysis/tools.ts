import { sumHere, type SumRoutes } from '../../measures/routes/request.ts';

/** Told how far a piece of work has come: the step, and the share of it done, from 0 to 1. */
export type Report = (step: string, done: number) => void;

/** What long work is done with, beside its input. */
export interface Tools {
  readonly report: Report;
  /** Does long work on routes, perhaps with several threads; the digits are the same either way. */
  readonly sumRoutes: SumRoutes;
}

/** Everything on this thread, and nobody watching. */
export const plainTools: Tools = { report: () => undefined, sumRoutes: sumHere };
