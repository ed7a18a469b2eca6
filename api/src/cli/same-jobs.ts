import { z } from 'zod';
import { loadSnapshot } from '../graph/index.ts';
import type { SameProposal } from '../model/index.ts';
import { PROPOSED_TYPES, proposeSame } from '../sameness/index.ts';
import { textOf, type Workplace } from './workplace.ts';

/** What the command line asks for. */
export const SameOrder = z.strictObject({ types: z.array(z.enum(PROPOSED_TYPES)).optional() });

/** Pieces in which proposals go out: of a large network there are tens of thousands. */
const PIECE = 1 << 16;

/** What the verb `same` does to a database. */
export const SAME_JOBS = {
  async 'same-list'({ store, input, send, signal }: Workplace): Promise<void> {
    const { types } = SameOrder.parse(JSON.parse(await textOf(input)));
    const found: SameProposal[] = await proposeSame(await loadSnapshot(store), types, signal);
    const bytes = Buffer.from(JSON.stringify(found));
    for (let start = 0; start < bytes.length; start += PIECE)
      await send(bytes.subarray(start, start + PIECE));
  },
};
