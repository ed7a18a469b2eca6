import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EngineLimit, TimedOut, type AskRequest } from '../model/index.ts';
import type { RawAnswer } from './ask-cells.ts';
import { OUT_OF_MEMORY_EXIT, type ChildReply, type ChildTask } from './ask-protocol.ts';
import { askFault } from './embedded-faults.ts';

/** Most queries that run at the same time; the others wait. */
const MAX_CHILDREN = 4;

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
    const child = await this.take(signal);
    const { cypher, params, maxRows, timeoutMs } = request;
    try {
      const copy = await this.currentCopy();
      const reply = await this.exchange(child, { copy, cypher, params, maxRows }, timeoutMs, signal);
      if ('error' in reply) throw askFault(reply.error);
      return reply.answer;
    } finally {
      this.giveBack(child);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    const ended = [...this.all].map((child) => new Promise((resolve) => child.once('exit', resolve)));
    this.all.forEach((child) => child.kill('SIGKILL'));
    await Promise.all(ended);
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
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

  private async take(signal?: AbortSignal): Promise<ChildProcess> {
    while (this.idle.length === 0 && this.all.size >= MAX_CHILDREN) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      if (signal?.aborted === true) {
        this.waiting.shift()?.();
        throw new TimedOut('The query was given up before it began.');
      }
    }
    return this.idle.pop() ?? this.spawn();
  }

  private spawn(): ChildProcess {
    const child = fork(CHILD, [], {
      execArgv: ['--import', TSX],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.all.add(child);
    child.once('exit', () => {
      this.all.delete(child);
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
    if (this.all.has(child) && !child.killed) this.idle.push(child);
    // After a kill there is a fresh process at hand, so that the next question does not wait for one to start.
    else if (!this.closed && this.idle.length === 0 && this.all.size < MAX_CHILDREN)
      this.idle.push(this.spawn());
    this.waiting.shift()?.();
  }

  private exchange(
    child: ChildProcess,
    task: ChildTask,
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<ChildReply> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
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
        timeoutMs,
      );
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
