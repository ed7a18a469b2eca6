import { closeSync, openSync, readSync } from 'node:fs';
import { packFault } from './faults.ts';
import { OUT_OF_MEMORY_EXIT, type AskTask, type ChildReply, type ToChild } from './protocol.ts';
import type { RawAnswer } from './cells.ts';

/** Memory in bytes at which a process ends itself rather than take the machine down. */
const MAX_MEMORY = 1_000_000_000;

/** How often memory is looked at, in milliseconds. */
const WATCH_MS = 20;

/**
 * Answers the questions that come from the pool, one at a time, for as long as it is there.
 *
 * @param answer `signal` aborts when nobody waits any more
 * @param gone what is to be tidied up when the program has ended without a word
 */
export function serveQuestions<Source>(
  answer: (task: AskTask<Source>, signal: AbortSignal) => Promise<RawAnswer>,
  gone?: () => void,
): void {
  let control = new AbortController();
  process.on('message', (message: ToChild<Source>) => {
    if ('giveUp' in message) {
      control.abort();
      return;
    }
    control = new AbortController();
    const send = (reply: ChildReply) => process.send?.(reply);
    answer(message.ask, control.signal).then(
      (given) => send({ answer: given }),
      (error: unknown) => send({ fault: packFault(error) }),
    );
  });
  process.on('disconnect', () => {
    gone?.();
    process.exit(0);
  });
  watchMemory();
  process.send?.({ ready: true } satisfies ChildReply);
}

function watchMemory(): void {
  const memory = memoryReader();
  setInterval(() => {
    if (memory() > MAX_MEMORY) process.exit(OUT_OF_MEMORY_EXIT);
  }, WATCH_MS).unref();
}

/** Tells the memory of this process; on Linux from a file that stays open, for a confined process can open none. */
function memoryReader(): () => number {
  if (process.platform !== 'linux') return () => process.memoryUsage.rss();
  const file = openSync('/proc/self/statm', 'r');
  const bytes = Buffer.alloc(128);
  const pageSize = process.memoryUsage.rss() / pagesOf(file, bytes) > 8_192 ? 65_536 : 4_096;
  return () => pagesOf(file, bytes) * pageSize;
}

function pagesOf(file: number, bytes: Buffer): number {
  const length = readSync(file, bytes, 0, bytes.length, 0);
  return Number(bytes.toString('latin1', 0, length).split(' ')[1]);
}

/**
 * Leaves this process no file that it could open: every descriptor that the system allows it is taken up. What runs
 * inside it, native code too, can then read no file and open no connection, whatever it is asked. It works as far as
 * the system sets a low limit (see pool.ts); where it does not, `close` gives up at {@link MOST_FILES}.
 */
export class Confinement {
  private readonly held: number[] = [];

  /** @returns whether no file can be opened any more */
  close(): boolean {
    try {
      while (this.held.length < MOST_FILES) this.held.push(openSync(process.execPath, 'r'));
      return false;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EMFILE';
    }
  }

  open(): void {
    this.held.splice(0).forEach((file) => closeSync(file));
  }
}

/** Files that a process which is to be confined may open: see `ulimit -n` in pool.ts. */
export const MOST_FILES = 256;
