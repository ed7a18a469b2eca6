import { z } from 'zod';
import { Seed, whole } from '../bounds.ts';
import { byNames } from '../name-order.ts';
import { EntityStub, Stubs } from '../payloads.ts';
import { ActorGroup, ActorSet } from './actor-set.ts';
import { Allotments } from './allotment.ts';
import { NetworkDefinition } from './definition.ts';
import { ActorNode, AnalysisMeta, Figure, GroupInfo, Grouping } from './network.ts';

export const EmbeddednessRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  group: ActorGroup,
  /** `rest`: everyone not in the group. */
  comparison: ActorSet.prefault({ by: 'rest' }),
  /** The groups that `participation` asks about. */
  grouping: Grouping.prefault({ by: 'region' }),
  seed: Seed.default(1),
  /**
   * Random networks for the range that chance gives: every actor in as many things, every thing with as many
   * members as it has.
   */
  runs: whole(10, 1000).default(100),
});
export type EmbeddednessRequest = z.infer<typeof EmbeddednessRequest>;

/**
 * The figures of the sheet, in its order. Of the group, and of each member where that differs:
 * - `ei_index` of its ties, those inside counted once;
 * - `density_inside`, `density_outside`: ties over possible ties among members, and between members and the others;
 *   of a member: over the other members, and over all others;
 * - `depth`: median of the members' depths;
 * - `repeated`: share of shared things in ties of two or more; `shared_partners`: mean over the ties;
 * - `two_mode_clustering`: overlap of things with those of partners (Latapy), mean over the members with partners;
 * - `reach`: mean over others of 1 / distance (harmonic, normalised), mean over the members;
 * - `dependence`: share of the strength inside that its three strongest members hold; of a member: its own;
 * - `participation` over the groups of the request, mean over the members.
 */
export const EMBEDDEDNESS_KEYS = [
  'ei_index',
  'density_inside',
  'density_outside',
  'depth',
  'repeated',
  'shared_partners',
  'two_mode_clustering',
  'reach',
  'dependence',
  'participation',
] as const;
/** The middle 95 % of what chance gives, and its mean. */
export const ChanceRange = z.object({ low: z.number(), mean: z.number(), high: z.number() });
export type ChanceRange = z.infer<typeof ChanceRange>;

export const SheetFigure = z.object({
  key: z.enum(EMBEDDEDNESS_KEYS),
  group: Figure,
  /** For reading beside it; only `difference` says whether the two differ. */
  comparison: Figure,
  /** Of a figure that is a mean over members: of how many it is defined. */
  known: z.int().nullable(),
  /** Expected from the sizes of the groups alone. */
  expected: z.number().nullable(),
  /** With as many members drawn by lot from all actors, their ties staying: labels permuted, as UCINET tests E-I. */
  labels: ChanceRange.nullable(),
  /** In random networks with the same degrees. */
  random: ChanceRange.nullable(),
  /**
   * Group less comparison where members and those compared exchange their labels by lot; null against the rest, whose
   * figures are the same numbers seen from the other side or follow from its size.
   */
  difference: ChanceRange.nullable(),
});
export type SheetFigure = z.infer<typeof SheetFigure>;
export const MemberRow = z.object({
  actor: ActorNode,
  inside: z.int(),
  outside: z.int(),
  figures: z.record(z.string(), Figure),
});
export type MemberRow = z.infer<typeof MemberRow>;
export const EmbeddednessAnswer = z.object({
  meta: AnalysisMeta,
  group: GroupInfo,
  comparison: GroupInfo,
  figures: z.array(SheetFigure),
  /** What `depth` is: the k-component level where it can be had exactly, else the core number. */
  depthMeasure: z.enum(['k_component_level', 'core_number']),
  members: byNames(MemberRow, ({ actor }) => [actor]),
  /** Ids of those that the group is compared with. */
  comparisonMembers: z.array(z.string()),
  /** What the ties inside are counted of: members, those with a tie to anyone, those absent from the network. */
  inside: z.object({
    ties: z.int(),
    members: z.int(),
    tied: z.int(),
    absent: z.int(),
    /** The share of permuted labels that give as many ties inside or more: QAP of "tied" with "both members". */
    qap: z.number().nullable(),
    /** The thing behind most of the ties inside: all its members are tied to each other by it alone. */
    largest: z.object({ thing: EntityStub, members: z.int(), ties: z.int() }).nullable(),
  }),
  /** Where the group is defined by projects: these, and how many of the ties inside rest on nothing else. */
  defining: z.object({ things: Stubs, ties: z.int() }),
  /** What projects allot to the group, where it is a cluster. */
  allotted: Allotments,
  /** Members whose loss splits the ties inside the group, and the largest shares of its inside strength. */
  splitters: Stubs,
  largestShares: byNames(
    z.object({ actor: EntityStub, share: z.number() }),
    ({ actor }) => [actor],
    ({ share }) => [share],
  ),
  /** How many stand at each depth: none of a group of fewer than five, null for a comparison of fewer. */
  depths: z.array(z.object({ depth: z.int(), members: z.int(), comparison: z.int().nullable() })),
  /** Members of the group that also belong to the comparison: counted as inside. */
  overlap: z.int(),
  /** Members of the group that take part in nothing that counts here: they are no actors of this network. */
  absent: Stubs,
});
export type EmbeddednessAnswer = z.infer<typeof EmbeddednessAnswer>;
