import { spawn, type ChildProcess } from 'node:child_process';
import { limitedShell } from './small-disk.ts';
import { ROOT } from './tree.ts';

/** How a run of the command line ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A run of the command line that is going on. */
export interface Run {
  process: ChildProcess;
  ended: Promise<Ended>;
}

export interface RunOptions {
  /** The most kilobytes that each file it writes may have. */
  fileLimit?: number | undefined;
  /** The Node that runs it; by default the one that runs this. */
  program?: string;
  /** Without an administrator's right to open what is closed to others; who is no administrator has none anyway. */
  unprivileged?: boolean;
}

/** Whether closed folders are open to who runs this. */
export const IS_ADMINISTRATOR = process.getuid?.() === 0;

/** Starts `sidos VERB …` in a process of its own, with these variables in place of the environment's. */
export function sidos(
  args: readonly string[],
  variables: Record<string, string>,
  { fileLimit, program = process.execPath, unprivileged = false }: RunOptions = {},
): Run {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  // Not another user: the folder that the checkout lies in may be closed to everybody else.
  const bare = unprivileged && IS_ADMINISTRATOR ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];
  const own = [...bare, program, 'api/bin/sidos.mjs', ...args];
  const [command, rest] = fileLimit === undefined ? [own[0], own.slice(1)] : limitedShell(fileLimit, own);
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR: TMPDIR === '' ? '/tmp' : TMPDIR, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { process: child, ended };
}

/** A served app: where it is, and how to end it as Ctrl+C does. */
export interface Served {
  url: string;
  pid: number | undefined;
  end: (signal?: NodeJS.Signals) => Promise<Ended>;
}

/** Starts the app on a free port and waits until it says where it is. */
export async function startApp(variables: Record<string, string>, options: RunOptions = {}): Promise<Served> {
  const run = sidos(['start'], { PORT: '0', ...variables }, options);
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    run.process.stdout?.on('data', (text: string) => {
      out += text;
      const found = /Sidos is at (http:\/\/\S+)/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    void run.ended.then(({ code, err }) => reject(new Error(`it ended with ${String(code)}: ${err}`)));
  });
  return {
    url,
    pid: run.process.pid,
    end: (signal = 'SIGINT') => {
      run.process.kill(signal);
      return run.ended;
    },
  };
}
