import { z } from 'zod';
import { text } from '../bounds.ts';
import { IdText } from '../scalars.ts';

/**
 * A group of actors: the members of a cluster or project, those in a region, those of a kind. A cluster means its
 * sub-clusters too, and where `wide` those who take part in a project that concerns it.
 */
export const ActorGroup = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('cluster'), id: IdText, wide: z.boolean().default(false) }),
  z.strictObject({ by: z.literal('region'), id: IdText }),
  z.strictObject({ by: z.literal('project'), id: IdText }),
  z.strictObject({ by: z.literal('kind'), kind: text(200, 1) }),
]);
export type ActorGroup = z.infer<typeof ActorGroup>;

/** What a group is compared with: another one, or the rest, which is everyone not in it. */
export const ActorSet = z.discriminatedUnion('by', [
  ...ActorGroup.options,
  z.strictObject({ by: z.literal('rest') }),
]);
export type ActorSet = z.infer<typeof ActorSet>;
