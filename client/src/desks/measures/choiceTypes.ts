import type { Grouping, NetworkDefinition } from '@sidos/api/model';
import type { MeasurePick } from './pick.ts';

/** The parts of the desk, as tabs under the stage. */
export const TABS = ['node', 'edge', 'group', 'global', 'spread', 'scatter', 'sure'] as const;
export type Tab = (typeof TABS)[number];
/** How the marks on the stage can be coloured; `usual` leaves the colouring of the view. */
export const STAGE_COLOURS = ['group', 'value', 'usual'] as const;
/** Sizes the marks as the table of actors is sorted. */
export const AS_SORTED = 'sorted';
/** Leaves the sizing of the view. */
export const USUAL_SIZE = 'usual';

/** A question about how sure a ranking is. */
export interface SureChoice {
  measure: string;
  /** Share of the memberships left out in each run. */
  missing: number;
  runs: number;
}

/** All that the desk keeps in the address. */
export interface Choices {
  network: NetworkDefinition;
  /** Null: no groups. */
  grouping: Grouping | null;
  seed: number;
  pick: MeasurePick;
  tab: Tab;
  /** How the actors are sorted. */
  sort: { key: string; down: boolean };
  /** The two measures of the scatter; null: the desk chooses. */
  axes: readonly [string, string] | null;
  /** Whether the scatter shows ranks instead of values. */
  ranks: boolean;
  /** Null: not asked yet. */
  sure: SureChoice | null;
  colour: (typeof STAGE_COLOURS)[number];
  /** Key of a measure of actors, {@link AS_SORTED} or {@link USUAL_SIZE}. */
  size: string;
  /** Whether the ties that were measured are drawn. */
  ties: boolean;
  /** How much of the window the results take. */
  room: 'some' | 'most' | 'none';
  /** Version of the data that a cited link was made on. */
  cited: string | null;
}
