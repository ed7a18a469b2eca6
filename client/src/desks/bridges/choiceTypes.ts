import type { Grouping, NetworkDefinition, WhatIfRequest } from '@sidos/api/model';

/** The parts of the desk. */
export const TABS = ['list', 'groups', 'missing', 'whatif'] as const;
/** What a cell of the matrix can show. */
export const CELL_VALUES = ['ties', 'weight', 'density'] as const;
/** What can size the marks on the stage; `usual` leaves the sizing of the view. */
export const BRIDGE_SIZES = [
  'joins',
  'liaison',
  'gateway',
  'losesContact',
  'partners',
  'betweenness',
  'usual',
] as const;
export type BridgeSize = (typeof BRIDGE_SIZES)[number];

/** A change that is tried out, never written: a {@link WhatIfRequest} without its network. */
export interface Trial {
  remove: string[];
  add: WhatIfRequest['add'];
  /** Being written; it counts from two members on. */
  project: { name: string; members: string[] } | null;
}

/** All that the desk keeps in the address. */
export interface Choices {
  network: NetworkDefinition;
  grouping: Grouping;
  tab: (typeof TABS)[number];
  /** What the right column shows of an actor: its card as a bridge, or the facts. */
  card: 'bridge' | 'facts';
  cell: (typeof CELL_VALUES)[number];
  /** Keys of the two groups that are looked at. */
  pair: readonly [string, string] | null;
  /** Whether the groups colour the stage. */
  colour: boolean;
  size: BridgeSize;
  sort: { key: string; down: boolean };
  /** Part of the broker card that is lit on the stage: `ID~loses`, `ID~0` for the first pair of groups, … */
  light: string | null;
  trial: Trial;
}
