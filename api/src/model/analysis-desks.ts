import { z } from 'zod';
import {
  ActorNode,
  AnalysisMeta,
  Figure,
  GroupInfo,
  Grouping,
  NetworkDefinition,
  Period,
} from './analysis.ts';
import { Seed, list, line, text, whole } from './bounds.ts';
import { IdText } from './scalars.ts';
import { DocumentNumber } from './evidence.ts';
import { EntityStub } from './payloads.ts';

const request = { network: NetworkDefinition.prefault({}) };
const grouped = { ...request, grouping: Grouping.prefault({ by: 'region' }) };

/** A tie of an actor with what carries it and where that stands. */
export const CarriedTie = z.object({
  other: ActorNode,
  count: z.int(),
  newman: z.number(),
  via: z.array(EntityStub.extend({ documents: z.array(z.string()) })),
});
export type CarriedTie = z.infer<typeof CarriedTie>;

export const BridgesRequest = z.strictObject({ ...grouped });
export type BridgesRequest = z.infer<typeof BridgesRequest>;

/** One actor of the ranked list: the five plain measures, and betweenness under "more". */
export const BridgeRow = z.object({
  actor: ActorNode,
  /** Rank by pairs of other groups joined (liaison), ties sharing the mean rank; null where that is undefined. */
  rank: z.number().nullable(),
  partners: z.int(),
  /** Number of projects (or other linking things) shared with anyone: Newman's strength. */
  joint: z.int(),
  liaison: Figure,
  gateway: Figure,
  coordinator: Figure,
  consultant: Figure,
  /** Actors that lose contact with the largest rest when this one goes. */
  losesContact: z.int(),
  effectiveSize: Figure,
  betweenness: Figure,
});
export type BridgeRow = z.infer<typeof BridgeRow>;

/** Ties between each pair of groups, a ≤ b; a = b is inside a group. Undefined density is null. */
export const GroupPair = z.object({
  a: z.int(),
  b: z.int(),
  ties: z.int(),
  weight: z.number(),
  possible: z.int(),
  density: z.number().nullable(),
  /** Members of both clusters, where groups overlap (grouping by clusters): they join what has no tie. */
  shared: z.int(),
});
export type GroupPair = z.infer<typeof GroupPair>;
export const BridgesAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  rows: z.array(BridgeRow),
  matrix: z.array(GroupPair),
});
export type BridgesAnswer = z.infer<typeof BridgesAnswer>;

export const BrokerRequest = z.strictObject({ ...grouped, id: IdText });
export type BrokerRequest = z.infer<typeof BrokerRequest>;

/** A Gould–Fernandez count with what chance would give it, from the sizes of the groups. */
export const RoleCount = z.object({
  role: z.enum(['coordinator', 'consultant', 'gateway', 'liaison', 'total']),
  count: z.number(),
  expected: z.number().nullable(),
  z: z.number().nullable(),
});
export type RoleCount = z.infer<typeof RoleCount>;
export const BrokerAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  actor: ActorNode,
  roles: z.array(RoleCount),
  row: BridgeRow,
  partners: z.array(CarriedTie),
  /** Partners who are not tied to each other: how many pairs, and the first of them by group and name. */
  strangers: z.object({ pairs: z.int(), shown: z.array(z.object({ a: ActorNode, b: ActorNode })) }),
  /** Pairs of groups that nobody else joins: no tie and no other actor between them. */
  onlyLink: z.array(
    z.object({ a: z.int(), b: z.int(), partnersA: z.array(EntityStub), partnersB: z.array(EntityStub) }),
  ),
  /** What falls off when the actor goes: each piece but the largest, largest first. */
  losesContact: z.array(z.array(EntityStub)),
});
export type BrokerAnswer = z.infer<typeof BrokerAnswer>;

export const MissingRequest = z.strictObject({ ...grouped, a: IdText, b: IdText });
export type MissingRequest = z.infer<typeof MissingRequest>;

/** Why an actor, or two actors, could join the groups: each reason with the things behind it. */
export const BridgeReason = z.object({
  kind: z.enum(['shared-partner', 'partners-in-both', 'same-place', 'same-theme']),
  things: z.array(EntityStub),
});
export type BridgeReason = z.infer<typeof BridgeReason>;

/** Candidates, most reasons first: one actor with partners in both groups, or a pair that could tie. */
export const MissingAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  a: z.int(),
  b: z.int(),
  /** Ties that are there already, should the two groups not be apart. */
  ties: z.int(),
  candidates: z.array(
    z.object({ actors: z.array(ActorNode).min(1).max(2), score: z.number(), reasons: z.array(BridgeReason) }),
  ),
});
export type MissingAnswer = z.infer<typeof MissingAnswer>;

export const WhatIfRequest = z.strictObject({
  ...grouped,
  remove: list(IdText, 50).default([]),
  add: list(z.strictObject({ a: IdText, b: IdText }), 50).default([]),
  project: z
    .strictObject({ name: line(200), members: list(IdText, 100, 2) })
    .nullable()
    .default(null),
});
export type WhatIfRequest = z.infer<typeof WhatIfRequest>;

const change = { before: z.number().nullable(), after: z.number().nullable() };
export const WhatIfAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  /** Numbers of the whole: actors, ties, components, largestComponent, density, eiIndex, unlinkedGroupPairs. */
  whole: z.array(z.object({ key: z.string(), ...change })),
  /** The actors whose numbers change most, those named in the request first. */
  actors: z.array(
    z.object({
      actor: ActorNode,
      figures: z.array(
        z.object({ key: z.enum(['partners', 'betweenness', 'bridging', 'reach']), ...change }),
      ),
    }),
  ),
  /** Actors that no longer reach the largest component. */
  lostContact: z.array(EntityStub),
});
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>;

/**
 * A set of actors: the members of a cluster or project, those in a region, those of a kind. A cluster means its
 * sub-clusters too, and where `wide` those who take part in a project that concerns it.
 */
export const ActorSet = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('cluster'), id: IdText, wide: z.boolean().default(false) }),
  z.strictObject({ by: z.literal('region'), id: IdText }),
  z.strictObject({ by: z.literal('project'), id: IdText }),
  z.strictObject({ by: z.literal('kind'), kind: text(200, 1) }),
  z.strictObject({ by: z.literal('rest') }),
]);
export type ActorSet = z.infer<typeof ActorSet>;

export const EmbeddednessRequest = z.strictObject({
  ...request,
  group: ActorSet,
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
export const SheetFigure = z.object({
  key: z.enum(EMBEDDEDNESS_KEYS),
  group: Figure,
  comparison: Figure,
  /** Expected from the sizes of the groups alone. */
  expected: z.number().nullable(),
  /** Middle 95 % of the random networks with the same degrees. */
  random: z.object({ low: z.number(), mean: z.number(), high: z.number() }).nullable(),
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
  members: z.array(MemberRow),
  /** Ids of those that the group is compared with. */
  comparisonMembers: z.array(z.string()),
  /** Members whose loss splits the ties inside the group, and the largest shares of its inside strength. */
  splitters: z.array(EntityStub),
  largestShares: z.array(z.object({ actor: EntityStub, share: z.number() })),
  /** How many members stand at each core depth. */
  depths: z.array(z.object({ depth: z.int(), members: z.int(), comparison: z.int() })),
  /** Members of the group that also belong to the comparison: counted as inside. */
  overlap: z.int(),
  /** Members of the group that take part in nothing that counts here: they are no actors of this network. */
  absent: z.array(EntityStub),
});
export type EmbeddednessAnswer = z.infer<typeof EmbeddednessAnswer>;

/** One state of the network: what some documents say, or a period. */
export const Slice = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('documents'), documents: list(DocumentNumber, 500, 1) }),
  z.strictObject({ by: z.literal('period'), period: Period }),
]);
export type Slice = z.infer<typeof Slice>;
export const ChangeRequest = z.strictObject({
  ...request,
  group: ActorSet.nullable().default(null),
  before: Slice,
  after: Slice,
});
export type ChangeRequest = z.infer<typeof ChangeRequest>;
export const ChangeAnswer = z.object({
  meta: AnalysisMeta,
  actors: z.array(ActorNode.extend({ inBefore: z.boolean(), inAfter: z.boolean() })),
  ties: z.array(
    z.object({
      a: z.int(),
      b: z.int(),
      change: z.enum(['formed', 'kept', 'lost']),
      before: z.int(),
      after: z.int(),
      via: z.array(EntityStub),
    }),
  ),
  counts: z.object({ formed: z.int(), kept: z.int(), lost: z.int() }),
});
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;
