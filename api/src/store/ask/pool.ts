import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority, tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { TimedOut, type AskRequest } from '../../model/index.ts';
import type { RawAnswer } from './cells.ts';
import { exchange } from './exchange.ts';
import { MOST_FILES } from './serve.ts';

/** Most quick queries that run at the same time; the others wait. */
const MAX_CHILDREN = 4;

/** A query that runs longer than this lets others go first and no longer keeps a place from them… */
const SLOW_MS = 500;

/** …up to so many processes. */
const MOST_CHILDREN = 12;

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What is different between the processes of one engine and of another. */
export interface Workplace<Source> {
  /** The program of a process. */
  program: string;
  /** Where a process asks; asked for anew for each question. */
  source: () => Promise<Source>;
  /** Whether the process works at the query itself: then it lets others go first when it is slow, and sees no files. */
  isEngine: boolean;
  /** Time that a process has for ending a query by itself, in milliseconds; then it is killed. */
  graceMs: number;
  /** What is said where a process broke off. */
  broken: string;
}

/**
 * Child processes that run users' own queries. One is kept warm; a query that does not end when it should takes its
 * process with it, and with the process its memory and its connection.
 */
export class AskPool<Source> {
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();
  private readonly waiting: (() => void)[] = [];
  /** Processes that have started. */
  private readonly ready = new WeakSet<ChildProcess>();
  /** Processes that work at a slow query. */
  private readonly late = new Set<ChildProcess>();
  private closed = false;

  constructor(private readonly workplace: Workplace<Source>) {}

  /** Starts the first process, so that the first question does not wait for it. */
  warm(): void {
    if (this.all.size === 0) this.idle.push(this.spawn());
  }

  /**
   * @param request what a query came to when it was read: this asks it as it is
   * @throws TimedOut past `request.timeoutMs` or when `signal` aborts; EngineLimit where the engine cannot do it;
   *   Refused where the engine's own means find more than reading; InvalidInput where the query is wrong
   */
  async run(request: AskRequest, signal?: AbortSignal): Promise<RawAnswer> {
    const { cypher, params, maxRows, timeoutMs } = request;
    const asked = performance.now();
    const child = await this.take(timeoutMs, signal);
    try {
      const source = await this.workplace.source();
      const { graceMs, broken } = this.workplace;
      return await exchange(
        child,
        { cypher, params, maxRows, timeoutMs, source },
        {
          leftMs: Math.max(1, timeoutMs - (performance.now() - asked)),
          graceMs,
          broken,
          isReady: this.ready.has(child),
          slowMs: SLOW_MS,
          onSlow: () => this.letOthersGoFirst(child),
          signal,
        },
      );
    } finally {
      this.giveBack(child);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.endAll();
  }

  /** Ends all that runs; the next question starts a process anew. */
  async endAll(): Promise<void> {
    const ended = [...this.all].map((child) => {
      // Waited for, they do keep the program alive: else it would end in the middle of closing.
      child.ref();
      return new Promise((resolve) => child.once('exit', resolve));
    });
    this.all.forEach((child) => child.kill('SIGKILL'));
    await Promise.all(ended);
  }

  private async take(timeoutMs: number, signal?: AbortSignal): Promise<ChildProcess> {
    const limit = AbortSignal.timeout(timeoutMs);
    const ended = signal ? AbortSignal.any([signal, limit]) : limit;
    while (this.idle.length === 0 && this.all.size >= this.places()) {
      await this.turn(ended);
      if (ended.aborted) {
        throw new TimedOut(
          limit.aborted
            ? `Others' queries kept this one waiting for ${timeoutMs / 1000} s. Ask again in a while.`
            : 'The query was given up before it began.',
        );
      }
    }
    return this.idle.pop() ?? this.spawn();
  }

  /** Waits until a place may be free, or waiting is ended. */
  private turn(ended: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        ended.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        resolve();
      };
      ended.addEventListener('abort', leave, { once: true });
      if (ended.aborted) resolve();
      else this.waiting.push(go);
    });
  }

  private places(): number {
    return Math.min(MOST_CHILDREN, MAX_CHILDREN + this.late.size);
  }

  private spawn(): ChildProcess {
    const child = this.workplace.isEngine ? confined(this.workplace.program) : open(this.workplace.program);
    this.all.add(child);
    child.once('message', () => this.ready.add(child));
    child.once('exit', () => {
      this.all.delete(child);
      this.late.delete(child);
      const index = this.idle.indexOf(child);
      if (index >= 0) this.idle.splice(index, 1);
      this.waiting.shift()?.();
    });
    // A waiting child must not keep the whole program alive.
    child.unref();
    child.channel?.unref();
    return child;
  }

  private giveBack(child: ChildProcess): void {
    // Its priority cannot be raised again.
    if (this.late.has(child) && this.workplace.isEngine) child.kill('SIGKILL');
    this.late.delete(child);
    if (this.all.has(child) && !child.killed) this.idle.push(child);
    // After a kill there is a fresh process at hand, so that the next question does not wait for one to start.
    else if (!this.closed && this.idle.length === 0 && this.all.size < MAX_CHILDREN)
      this.idle.push(this.spawn());
    this.waiting.shift()?.();
  }

  private letOthersGoFirst(child: ChildProcess): void {
    this.late.add(child);
    if (this.workplace.isEngine) lowerPriority(child);
    if (this.idle.length === 0 && this.all.size < this.places()) this.idle.push(this.spawn());
    this.waiting.shift()?.();
  }
}

const MODULES = ['--import', TSX];

/** A process like this one. */
function open(program: string): ChildProcess {
  return fork(program, [], { execArgv: MODULES, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

/** A process that knows nothing of this one's environment and may open few files; see Confinement in serve.ts. */
export function confined(program: string): ChildProcess {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'TZ'];
  const env = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const options = {
    env,
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'] as ('ignore' | 'ipc')[],
  };
  const node = [process.execPath, ...MODULES, program];
  if (process.platform === 'win32') return spawn(node[0], node.slice(1), options);
  return spawn('/bin/sh', ['-c', `ulimit -n ${MOST_FILES}; exec "$@"`, 'sh', ...node], options);
}

/** Lowers the priority of a process with all its threads; it cannot be raised again. */
function lowerPriority({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    // On Linux each thread has a priority of its own.
    const threads = process.platform === 'linux' ? readdirSync(`/proc/${pid}/task`).map(Number) : [pid];
    for (const thread of threads) setPriority(thread, constants.priority.PRIORITY_LOW);
  } catch {
    // Gone already, or a system that does not let us: the query runs all the same.
  }
}
