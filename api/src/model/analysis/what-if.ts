import { z } from 'zod';
import { line, list } from '../bounds.ts';
import { Stubs } from '../payloads.ts';
import { IdText } from '../scalars.ts';
import { NetworkDefinition } from './definition.ts';
import { ActorNode, AnalysisMeta, GroupInfo, Grouping } from './network.ts';

export const WhatIfRequest = z.strictObject({
  network: NetworkDefinition.prefault({}),
  grouping: Grouping.prefault({ by: 'region' }),
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
  lostContact: Stubs,
});
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>;
