import type { ActorSet, Grouping, NetworkDefinition, SheetFigure, Slice, TieSort } from '@sidos/api/model';

/** The parts of the desk. */
export const TABS = ['sheet', 'members', 'several', 'change'] as const;
/** What can size the marks of the members; `usual` leaves the sizing of the view. */
export const MEMBER_SIZES = [
  'usual',
  'inside',
  'outside',
  'depth',
  'repeated',
  'shared_partners',
  'reach',
  'dependence',
] as const;
export type MemberSize = (typeof MEMBER_SIZES)[number];
/** The figures that several groups are looked at by; the table has the others when they are asked for. */
export const SEVERAL_KEYS = ['ei_index', 'density_inside', 'repeated', 'depth', 'dependence'] as const;
/** The groupings whose groups can be looked at side by side. */
export const SEVERAL_WAYS = ['clusters', 'region', 'kind', 'community'] as const;
/** What can become of a tie. */
export const TIE_CHANGES = ['formed', 'kept', 'lost'] as const;
export type TieChange = (typeof TIE_CHANGES)[number];

/** All that the desk keeps in the address. */
export interface Choices {
  network: NetworkDefinition;
  /** Null: nothing is chosen yet. */
  group: ActorSet | null;
  comparison: ActorSet;
  /** The groups over which ties spread. */
  grouping: Grouping;
  seed: number;
  runs: number;
  tab: (typeof TABS)[number];
  /** Whether group and comparison colour the stage. */
  colour: boolean;
  size: MemberSize;
  /** The ties behind a figure of the sheet that the table under the stage lists; null where none is open. */
  behind: TieSort | null;
  /** Whether the table under the stage is open. */
  table: boolean;
  /** How the members are sorted. */
  sort: { key: string; down: boolean };
  /** The groups that are looked at side by side, how they are sorted, and the figure that is drawn. */
  several: Grouping;
  rank: { key: string; down: boolean };
  figure: SheetFigure['key'];
  before: Slice | null;
  after: Slice | null;
  /** The ties of the change that are shown; all where null. */
  show: TieChange | null;
  /** Whether the change is that of the whole network, not of the group alone. */
  whole: boolean;
}
