import { z } from 'zod';
import { CERTAINTIES } from '../vocabulary.ts';
import { NetworkDefinition } from './definition.ts';
import { AnalysisMeta } from './network.ts';
import { EntityStub } from '../payloads.ts';

export const MembershipsRequest = z.strictObject({ network: NetworkDefinition.prefault({}) });
export type MembershipsRequest = z.infer<typeof MembershipsRequest>;

/**
 * The two-mode network that a definition projects: actor `member[k]` takes part in thing `thing[k]`, each membership
 * once, with its roles, whether any source states it, and the documents that say so; things that only one actor takes part in are there too.
 */
export const MembershipsAnswer = z.object({
  meta: AnalysisMeta,
  actors: z.array(EntityStub),
  things: z.array(EntityStub),
  member: z.array(z.int()),
  thing: z.array(z.int()),
  roles: z.array(z.array(z.string())),
  certainty: z.array(z.enum(CERTAINTIES)),
  documents: z.array(z.array(z.string())),
});
export type MembershipsAnswer = z.infer<typeof MembershipsAnswer>;
