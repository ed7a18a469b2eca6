import { z } from 'zod';
import { byNames } from '../name-order.ts';
import { EntityStub, Stubs } from '../payloads.ts';
import { IdText } from '../scalars.ts';
import { ActorNode, AnalysisMeta, Figure, GroupInfo, Grouping, NetworkDefinition } from './network.ts';

const grouped = {
  network: NetworkDefinition.prefault({}),
  grouping: Grouping.prefault({ by: 'region' }),
};

/** A tie of an actor with what carries it and where that stands. */
export const CarriedTie = z.object({
  other: ActorNode,
  count: z.int(),
  newman: z.number(),
  via: byNames(EntityStub.extend({ documents: z.array(z.string()) }), (thing) => [thing]),
});
export type CarriedTie = z.infer<typeof CarriedTie>;

export const BridgesRequest = z.strictObject({ ...grouped });
export type BridgesRequest = z.infer<typeof BridgesRequest>;

/** One actor of the ranked list: the five plain measures, and betweenness under "more". */
export const BridgeRow = z.object({
  actor: ActorNode,
  /** Rank by pairs of partners from two other groups that it connects (liaison), ties sharing the mean rank; null where that is undefined. */
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
  rows: byNames(
    BridgeRow,
    ({ actor }) => [actor],
    ({ rank, gateway, partners }) => [rank, gateway.value ?? 0, partners],
  ),
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
  partners: byNames(
    CarriedTie,
    ({ other }) => [other],
    ({ count, newman }) => [count, newman],
  ),
  /** Partners who are not tied to each other: how many pairs, and the first of them by group and name. */
  strangers: z.object({
    pairs: z.int(),
    shown: byNames(
      z.object({ a: ActorNode, b: ActorNode }),
      ({ a, b }) => [a, b],
      ({ a, b }) => [a.group !== null && b.group !== null && a.group !== b.group],
    ),
  }),
  /** Pairs of groups that nobody else joins: no tie and no other actor between them. */
  onlyLink: z.array(z.object({ a: z.int(), b: z.int(), partnersA: Stubs, partnersB: Stubs })),
  /** What falls off when the actor goes: each piece but the largest, largest first. */
  losesContact: z.array(Stubs),
});
export type BrokerAnswer = z.infer<typeof BrokerAnswer>;

export const MissingRequest = z.strictObject({ ...grouped, a: IdText, b: IdText });
export type MissingRequest = z.infer<typeof MissingRequest>;

/** Why an actor, or two actors, could join the groups: each reason with the things behind it. */
export const BridgeReason = z.object({
  kind: z.enum(['shared-partner', 'partners-in-both', 'same-place', 'same-theme']),
  things: Stubs,
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
  candidates: byNames(
    z.object({ actors: z.array(ActorNode).min(1).max(2), score: z.number(), reasons: z.array(BridgeReason) }),
    ({ actors }) => actors,
    ({ actors, score, reasons }) => [score, reasons.length, actors.length],
  ),
});
export type MissingAnswer = z.infer<typeof MissingAnswer>;
