import type { RawAnswer } from '../ask/cells.ts';

/** What the pool sends to a child process: a question, and the copy of the database to ask it of. */
export interface ChildTask {
  copy: string;
  cypher: string;
  params: Record<string, unknown>;
  maxRows: number;
}

/** What comes back: the answer, or what the engine said against the question. */
export type ChildReply = { answer: RawAnswer } | { error: string };

/** Exit code of a child process whose memory ran out. */
export const OUT_OF_MEMORY_EXIT = 85;
