import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { GivenUp, InvalidInput, TimedOut, TooLarge, type SaidOf } from '../model/index.ts';
import { tell } from '../model/told.ts';
import type { ReadOrder, ReadTable } from './read-import.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const PROGRAM = fileURLToPath(new URL('child.ts', import.meta.url));

/** What reading may use: memory of its objects in MB, and time. */
export interface ReadLimits {
  memoryMb: number;
  timeMs: number;
}
const LIMITS: ReadLimits = { memoryMb: 900, timeMs: 180_000 };

type Reply = { reading: string } | { tables: ReadTable[] } | { fault: string | SaidOf } | { broken: string };

/**
 * Reads files in a process of its own, so that one that is made to harm, or is too large, ends that process alone.
 *
 * @throws InvalidInput, TooLarge, TimedOut with the sentence for the user; GivenUp where the signal aborts
 */
export function readApart(
  order: ReadOrder,
  report: (file: string) => void,
  signal?: AbortSignal,
  { memoryMb, timeMs }: ReadLimits = LIMITS,
): Promise<ReadTable[]> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(new GivenUp('The import was given up; nothing was changed.'));
    const child = fork(PROGRAM, {
      execArgv: ['--import', TSX, `--max-old-space-size=${memoryMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // It needs nothing of what the server was told.
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
    });
    const names = order.files.map(({ name }) => name).join(', ');
    let isDone = false;
    const end = (settle: () => void) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      child.kill('SIGKILL');
      settle();
    };
    const giveUp = () => end(() => reject(new GivenUp('The import was given up; nothing was changed.')));
    const timer = setTimeout(
      () => end(() => reject(new TimedOut(tell('readingTime', { files: names, seconds: timeMs / 1_000 })))),
      timeMs,
    );
    signal?.addEventListener('abort', giveUp, { once: true });
    child.on('message', (reply: Reply) => {
      if (isDone) return;
      if ('reading' in reply) {
        // Who is told may give the work up; a throw would leave this event with nobody to catch it.
        try {
          report(reply.reading);
        } catch (error) {
          end(() => reject(error instanceof Error ? error : new Error(String(error))));
        }
      } else if ('tables' in reply) end(() => resolve(reply.tables));
      else if ('fault' in reply) end(() => reject(new InvalidInput(ended(reply.fault))));
      else end(() => reject(new Error(reply.broken)));
    });
    child.on('error', (error) => end(() => reject(error)));
    child.on('exit', () =>
      end(() => reject(new TooLarge(tell('readingMemory', { files: names, most: memoryMb })))),
    );
    child.send(order, (error) => {
      if (error !== null) end(() => reject(error));
    });
  });
}

/** A sentence with its full stop. */
function ended(fault: string | SaidOf): string | SaidOf {
  const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
  return typeof fault === 'string' ? stop(fault) : { ...fault, en: stop(fault.en) };
}
