import { z } from 'zod';
import { byNames } from '../name-order.ts';
import { EntityStub, Stubs } from '../payloads.ts';
import { IdText } from '../scalars.ts';
import { NetworkDefinition } from './definition.ts';
import { ActorNode, AnalysisMeta, Figure, GroupInfo, Grouping } from './network.ts';

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

/** One actor of the ranked list: the plain measures, and betweenness under "more". */
export const BridgeRow = z.object({
  actor: ActorNode,
  /** Rank in the order of the list, equals sharing the mean: those in several groups first, then by `joins`. */
  rank: z.number(),
  partners: z.int(),
  /** Number of projects (or other linking things) shared with anyone: Newman's strength. */
  joint: z.int(),
  /** Pairs of partners that share no group and are not tied, each for the product of the strengths of the two ties. */
  joins: Figure,
  /** Such pairs of whom it shares a group with each: it sits in both. */
  seated: Figure,
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
  /** Members of both, where groups overlap: they are the bridge between the two, also without a tie. */
  shared: z.int(),
});
export type GroupPair = z.infer<typeof GroupPair>;
/** An actor that belongs to several groups: their bridge, whether it has a tie in this network or not. */
export const SeatedActor = z.object({
  actor: EntityStub,
  groups: z.array(z.object({ key: z.string(), name: z.string() })),
  isTied: z.boolean(),
});
export type SeatedActor = z.infer<typeof SeatedActor>;

export const BridgesAnswer = z.object({
  meta: AnalysisMeta,
  groups: z.array(GroupInfo),
  /** Those who belong to several groups, most first. */
  seated: byNames(
    SeatedActor,
    ({ actor }) => [actor],
    ({ groups, isTied }) => [groups.length, isTied],
  ),
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

/** A Gould–Fernandez count with what chance would give it, from the sizes of the groups; null where these overlap. */
export const RoleCount = z.object({
  role: z.enum(['coordinator', 'consultant', 'gateway', 'seated', 'liaison']),
  count: z.number(),
  expected: z.number().nullable(),
  z: z.number().nullable(),
});
export type RoleCount = z.infer<typeof RoleCount>;
/** Whether two actors are known to have no group in common. */
export function areApart({ groups }: ActorNode, { groups: others }: ActorNode): boolean {
  return groups.length > 0 && others.length > 0 && !groups.some((group) => others.includes(group));
}

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
      ({ a, b }) => [areApart(a, b)],
    ),
  }),
  /**
   * The groups beside its own that it leads to, most partners first: how many partners it has there, and the things that
   * it shares with them, those that carry most first.
   */
  reaches: z.array(z.object({ group: z.int(), partners: z.int(), things: z.array(EntityStub) })),
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
  /** Ties that are there already, and those who belong to both, should the two groups not be apart. */
  ties: z.int(),
  seated: Stubs,
  candidates: byNames(
    z.object({ actors: z.array(ActorNode).min(1).max(2), score: z.number(), reasons: z.array(BridgeReason) }),
    ({ actors }) => actors,
    ({ actors, score, reasons }) => [score, reasons.length, actors.length],
  ),
});
export type MissingAnswer = z.infer<typeof MissingAnswer>;
