import type { ChildProcess } from 'node:child_process';
import { EngineLimit, TimedOut } from '../../model/errors.ts';
import type { RawAnswer } from './cells.ts';
import { unpackFault } from './faults.ts';
import { OUT_OF_MEMORY_EXIT, type AskTask, type ChildReply, type ToChild } from './protocol.ts';

export interface Patience {
  /** Time that is left for the answer, in milliseconds. */
  leftMs: number;
  /** Time that a process has for ending by itself before it is killed, in milliseconds. */
  graceMs: number;
  /** What is said of a process that broke off. */
  broken: string;
  /** Whether the process has started; until then it is not slow. */
  isReady: boolean;
  slowMs: number;
  onSlow: () => void;
  signal?: AbortSignal | undefined;
}

/**
 * Puts a question to a process and waits for its answer, as long as it may take.
 *
 * @throws TimedOut when time is up or the question is given up (the process is then dead, or has ended the query);
 *   EngineLimit where the process broke off; what the process says is wrong
 */
export function exchange<Source>(
  child: ChildProcess,
  task: AskTask<Source>,
  { leftMs, graceMs, broken, isReady, slowMs, onSlow, signal }: Patience,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const timers: NodeJS.Timeout[] = [];
    const end = (settle: () => void) => {
      timers.forEach(clearTimeout);
      signal?.removeEventListener('abort', abort);
      child.off('message', receive).off('exit', exit);
      settle();
    };
    const kill = (message: string) => {
      child.kill('SIGKILL');
      end(() => reject(new TimedOut(message)));
    };
    const stop = (message: string) => {
      if (graceMs === 0) kill(message);
      else {
        child.send({ giveUp: true } satisfies ToChild<Source>, () => undefined);
        timers.push(setTimeout(() => kill(message), graceMs));
      }
    };
    const abort = () => stop('The query was given up and has been ended.');
    const watch = () => timers.push(setTimeout(onSlow, slowMs));
    const receive = (reply: ChildReply) => {
      if ('ready' in reply) watch();
      else end(() => ('answer' in reply ? resolve(reply.answer) : reject(unpackFault(reply.fault))));
    };
    const exit = (code: number | null) =>
      end(() =>
        reject(
          new EngineLimit(
            code === OUT_OF_MEMORY_EXIT
              ? 'The answer does not fit into memory. Narrow the query with WHERE or LIMIT.'
              : broken,
          ),
        ),
      );
    timers.push(
      setTimeout(
        () =>
          stop(
            `The query ran longer than ${task.timeoutMs / 1000} s and was ended. Narrow it with WHERE or LIMIT.`,
          ),
        leftMs,
      ),
    );
    if (isReady) watch();
    child.on('message', receive).on('exit', exit);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted === true) abort();
    else child.send({ ask: task } satisfies ToChild<Source>, (error) => error !== null && exit(null));
  });
}
