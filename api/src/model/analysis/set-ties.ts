import { z } from 'zod';
import { EntityStub } from '../payloads.ts';
import { ActorGroup } from './actor-set.ts';
import { CarriedTie } from './bridges.ts';
import { NetworkDefinition } from './definition.ts';
import { AnalysisMeta } from './network.ts';

/** Which ties of a group: among its members, to others, either, or those of either that rest on two things or more. */
export const TIE_SORTS = ['inside', 'outside', 'all', 'repeated'] as const;
export type TieSort = (typeof TIE_SORTS)[number];

export const SetTiesRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  group: ActorGroup,
  ties: z.enum(TIE_SORTS).default('all'),
});
export type SetTiesRequest = z.infer<typeof SetTiesRequest>;

/** A tie behind a number: its ends, a member first, and what they share with the documents that say so. */
export const SetTie = CarriedTie.omit({ other: true }).extend({
  a: EntityStub,
  b: EntityStub,
  isInside: z.boolean(),
});
export type SetTie = z.infer<typeof SetTie>;

/** In the order of the names of the ends. */
export const SetTiesAnswer = z.object({ meta: AnalysisMeta, ties: z.array(SetTie) });
export type SetTiesAnswer = z.infer<typeof SetTiesAnswer>;
