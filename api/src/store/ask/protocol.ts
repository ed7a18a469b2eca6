import type { SidosError, TextPosition } from '../../model/errors.ts';
import type { RawAnswer } from './cells.ts';

/** What the pool sends to a process: a question, and where to ask it. */
export interface AskTask<Source> {
  /** What the engine reads: {@link import('./facts.ts').Statement}, or a form of it. */
  cypher: string;
  params: Record<string, unknown>;
  maxRows: number;
  timeoutMs: number;
  source: Source;
}

/** A question, or the word that nobody waits for its answer. */
export type ToChild<Source> = { ask: AskTask<Source> } | { giveUp: true };

/** A fault of model/errors.ts as it crosses from one process to another. */
export interface Fault {
  code: SidosError['code'];
  message: string;
  position?: TextPosition | undefined;
}

/** What a process says; `ready` once, when it has started. */
export type ChildReply = { ready: true } | { answer: RawAnswer } | { fault: Fault };

/** Exit code of a child process whose memory ran out. */
export const OUT_OF_MEMORY_EXIT = 85;
