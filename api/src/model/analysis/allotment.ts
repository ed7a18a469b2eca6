import { z } from 'zod';
import { byNames } from '../name-order.ts';
import { EntityStub } from '../payloads.ts';

/** What a project allots to a cluster: the sum of the cells of its tables, and the total they print where they do. */
export const Allotment = z.object({
  project: EntityStub,
  amountEur: z.number(),
  printedEur: z.number().nullable(),
});
export type Allotment = z.infer<typeof Allotment>;
export const Allotments = byNames(Allotment, ({ project }) => [project]);
