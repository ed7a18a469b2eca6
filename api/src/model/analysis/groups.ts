import { z } from 'zod';
import { Seed } from '../bounds.ts';
import { ActorGroup } from './actor-set.ts';
import { Allotments } from './allotment.ts';
import { NetworkDefinition } from './definition.ts';
import { ChanceRange, EMBEDDEDNESS_KEYS } from './embeddedness.ts';
import { AnalysisMeta, Figure, GroupInfo, Grouping } from './network.ts';

export const GroupsRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  grouping: Grouping.prefault({ by: 'clusters', wide: true }),
  seed: Seed.default(1),
});
export type GroupsRequest = z.infer<typeof GroupsRequest>;

/** A figure of one of several groups, as on its own sheet: null with a reason for fewer than five. */
export const GroupFigure = z.object({
  key: z.enum(EMBEDDEDNESS_KEYS),
  value: Figure,
  /** Expected from the sizes alone. */
  expected: z.number().nullable(),
  /** With as many members drawn by lot from all actors. */
  labels: ChanceRange.nullable(),
});
export type GroupFigure = z.infer<typeof GroupFigure>;

/** One group among several; `group.size` is its members in the network, `absent` those who are not in it. */
export const GroupSheet = z.object({
  group: GroupInfo,
  tied: z.int(),
  absent: z.int(),
  /** Ties among its members, and from them to others; null for fewer than five. */
  inside: z.int().nullable(),
  outside: z.int().nullable(),
  /** Ties inside that rest on nothing but the projects that define the group; null as the others. */
  defining: z.int().nullable(),
  figures: z.array(GroupFigure),
});
export type GroupSheet = z.infer<typeof GroupSheet>;

export const GroupsAnswer = z.object({
  meta: AnalysisMeta,
  /** Every group with a member, in the network or absent from it, by name. */
  groups: z.array(GroupSheet),
  /** How many times as many members were drawn by lot; fewer in a very large network. */
  draws: z.int(),
});
export type GroupsAnswer = z.infer<typeof GroupsAnswer>;

export const SetsRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  by: z.enum(['cluster', 'region', 'project', 'kind']),
});
export type SetsRequest = z.infer<typeof SetsRequest>;

/**
 * A set that can be chosen: how many members it has in the network, how many of them are tied, how many are absent
 * from it. `ways`: how those members belong, each counted once: they take part in the thing itself, in a part of it, or
 * (a cluster, `wide`) in a project that concerns it. `units`: how many belong only by a unit of theirs.
 */
export const SetSize = z.object({
  set: ActorGroup,
  members: z.int(),
  tied: z.int(),
  absent: z.int(),
  ways: z.object({ itself: z.int(), part: z.int(), project: z.int() }).nullable(),
  units: z.int(),
  allotted: Allotments,
});
export type SetSize = z.infer<typeof SetSize>;
export const SetsAnswer = z.object({ meta: AnalysisMeta, sets: z.array(SetSize) });
export type SetsAnswer = z.infer<typeof SetsAnswer>;
