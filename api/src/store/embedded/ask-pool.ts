import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EngineLimit, TimedOut, type AskRequest } from '../../model/index.ts';
import type { RawAnswer } from '../ask/cells.ts';
import { OUT_OF_MEMORY_EXIT, type ChildReply, type ChildTask } from './ask-protocol.ts';
import { askFault } from './faults.ts';

/** Most quick queries that run at the same time; the others wait. */
const MAX_CHILDREN = 4;

/** A query that runs longer than this lets others go first and no longer keeps a place from them… */
const SLOW_MS = 500;

/** …up to so many processes. */
const MOST_CHILDREN = 12;

const CHILD = fileURLToPath(new URL('./ask-child.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * Child processes that run users' own queries on a read-only copy of the embedded database. One is kept warm; a
 * query that runs past its time or is given up takes its process with it. The copy is made anew when the data has
 * changed.
 */
export class AskPool {
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Set<ChildProcess>();
  private readonly waiting: (() => void)[] = [];
  private folder: string | undefined;
  private copy: Promise<string> | undefined;
  private generation = 0;
  /** Processes that work at a slow query. */
  private readonly late = new Set<ChildProcess>();
  private closed = false;

  /** @param save writes a copy of the database to a path where no file is */
  constructor(private readonly save: (path: string) => Promise<void>) {}

  /** Starts the first process, so that the first question does not wait for it. */
  warm(): void {
    if (this.all.size === 0) this.idle.push(this.spawn());
  }

  /** Says that the data has changed: the next query gets a new copy. */
  outdate(): void {
    this.copy = undefined;
  }

  /**
   * @throws TimedOut past `request.timeoutMs` or when `signal` aborts; EngineLimit where the engine cannot do it;
   *   InvalidInput where the query is wrong
   */
  async run(request: AskRequest, signal?: AbortSignal): Promise<RawAnswer> {
    const { cypher, params, maxRows, timeoutMs } = request;
    const asked = performance.now();
    const child = await this.take(timeoutMs, signal);
    try {
      const copy = await this.currentCopy();
      const left = Math.max(1, timeoutMs - (performance.now() - asked));
      const reply = await this.exchange(child, { copy, cypher, params, maxRows }, left, timeoutMs, signal);
      if ('error' in reply) throw askFault(reply.error, cypher);
      return reply.answer;
    } finally {
      this.giveBack(child);
    }
  }

  /** Ends all that runs and takes the copies away: what was in them may be in them no longer. */
  async forget(): Promise<void> {
    this.copy = undefined;
    await this.endAll();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.endAll();
  }

  private async endAll(): Promise<void> {
    const ended = [...this.all].map((child) => new Promise((resolve) => child.once('exit', resolve)));
    this.all.forEach((child) => child.kill('SIGKILL'));
    await Promise.all(ended);
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private currentCopy(): Promise<string> {
    this.copy ??= this.makeCopy();
    return this.copy;
  }

  private async makeCopy(): Promise<string> {
    this.folder ??= mkdtempSync(join(tmpdir(), 'sidos-ask-'));
    const folder = this.folder;
    const path = (generation: number) => join(folder, `${generation}.grafeo`);
    this.generation += 1;
    const made = path(this.generation);
    try {
      await this.save(made);
    } catch (error) {
      this.copy = undefined;
      throw error;
    }
    // The copy before this one may have been handed out a moment ago; the one before that is read by nobody new.
    rmSync(path(this.generation - 2), { force: true });
    return made;
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
    const child = fork(CHILD, [], {
      execArgv: ['--import', TSX],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.all.add(child);
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
    if (this.late.has(child)) child.kill('SIGKILL');
    if (this.all.has(child) && !child.killed) this.idle.push(child);
    // After a kill there is a fresh process at hand, so that the next question does not wait for one to start.
    else if (!this.closed && this.idle.length === 0 && this.all.size < MAX_CHILDREN)
      this.idle.push(this.spawn());
    this.waiting.shift()?.();
  }

  private letOthersGoFirst(child: ChildProcess): void {
    this.late.add(child);
    lowerPriority(child);
    if (this.idle.length === 0 && this.all.size < this.places()) this.idle.push(this.spawn());
    this.waiting.shift()?.();
  }

  private exchange(
    child: ChildProcess,
    task: ChildTask,
    leftMs: number,
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<ChildReply> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        clearTimeout(slowTimer);
        signal?.removeEventListener('abort', abort);
        child.off('message', receive).off('exit', exit);
        settle();
      };
      const kill = (message: string) => {
        child.kill('SIGKILL');
        end(() => reject(new TimedOut(message)));
      };
      const abort = () => kill('The query was given up and has been ended.');
      const timer = setTimeout(
        () =>
          kill(
            `The query ran longer than ${timeoutMs / 1000} s and was ended. Narrow it with WHERE or LIMIT.`,
          ),
        leftMs,
      );
      const slowTimer = setTimeout(() => this.letOthersGoFirst(child), SLOW_MS);
      const receive = (reply: ChildReply) => end(() => resolve(reply));
      const exit = (code: number | null) =>
        end(() =>
          reject(
            new EngineLimit(
              code === OUT_OF_MEMORY_EXIT
                ? 'The answer does not fit into memory. Narrow the query with WHERE or LIMIT.'
                : 'The embedded engine broke off at this query. Write it in another form, or use a Neo4j (NEO4J_URI).',
            ),
          ),
        );
      child.on('message', receive).on('exit', exit);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted === true) abort();
      else child.send(task, (error) => error !== null && exit(null));
    });
  }
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
