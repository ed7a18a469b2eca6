import { z } from 'zod';
import { list } from '../bounds.ts';
import { DocumentNumber } from '../evidence.ts';
import { Stubs } from '../payloads.ts';
import { ActorGroup } from './actor-set.ts';
import { NetworkDefinition, Period } from './definition.ts';
import { ActorNode, AnalysisMeta } from './network.ts';

/** One state of the network: what some documents say, or a period. */
export const Slice = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('documents'), documents: list(DocumentNumber, 500, 1) }),
  z.strictObject({ by: z.literal('period'), period: Period }),
]);
export type Slice = z.infer<typeof Slice>;

/**
 * The network in one of its states. Of two periods only what is dated can tell: an undated thing is left out, unless it
 * counts at the date of its documents.
 */
export function stateOf(network: NetworkDefinition, slice: Slice): NetworkDefinition {
  if (slice.by === 'documents') return { ...network, documents: slice.documents };
  const undated = network.undated === 'keep' ? 'leave' : network.undated;
  return { ...network, period: slice.period, undated };
}

export const ChangeRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  group: ActorGroup.nullable().default(null),
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
      via: Stubs,
    }),
  ),
  counts: z.object({ formed: z.int(), kept: z.int(), lost: z.int() }),
});
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;
