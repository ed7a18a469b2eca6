import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../snapshot.ts';
import type { QuestionName } from './handlers.ts';
import { fromFault, type Order, type Reply } from './orders.ts';
import type { Report } from './tools.ts';
import { Line, type DeskLimits } from './line.ts';
import { TimedOut, TooLarge, grouped } from '../../model/index.ts';

/** A question with what it is asked of. */
export interface Job {
  readonly snapshot: Snapshot;
  readonly name: QuestionName;
  readonly request: unknown;
  /** Whose turn it takes. */
  readonly caller: string;
  readonly signal: AbortSignal;
  readonly report: Report;
}

/** What one thread may use: as {@link DeskLimits}, with the time for one question. */
type LaneLimits = Omit<DeskLimits, 'quickMs' | 'longMs'> & { readonly workMs: number };

/** Is told of each question that is begun, and when it is over. */
interface Watch {
  begin: () => void;
  end: () => void;
}

interface Waiting extends Job {
  readonly id: number;
  readonly resolve: (json: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Work that nobody wants any more may still end by itself within this time; then its thread is ended. */
const GRACE_MS = 300;

/**
 * One thread and the questions that wait for it, answered one after the other. The thread starts with the first
 * question, and does not keep the process alive while it is idle.
 */
export class Lane {
  private worker: Worker | undefined;
  private holds: Snapshot | undefined;
  private running: Waiting | undefined;
  private readonly line: Line<Waiting>;
  private overtime: NodeJS.Timeout | undefined;
  private nextId = 0;

  constructor(
    private readonly limits: LaneLimits,
    private readonly watch: Watch,
  ) {
    this.line = new Line(limits);
  }

  /** Asks a question; rejects with the signal's reason when it is aborted, and what was begun is given up. */
  ask(job: Job): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { ...job, id: this.nextId++, resolve, reject };
      this.line.add(waiting);
      job.signal.addEventListener('abort', () => this.giveUp(waiting), { once: true });
      this.next();
    });
  }

  private next(): void {
    if (this.running !== undefined) return;
    this.running = this.line.take();
    if (this.running === undefined) {
      this.worker?.unref();
      return;
    }
    this.watch.begin();
    const { id, name, request, snapshot } = this.running;
    const worker = this.worker ?? this.start();
    worker.ref();
    if (this.holds !== snapshot) this.tell(worker, { snapshot });
    this.holds = snapshot;
    this.tell(worker, { id, name, request });
    this.overtime = setTimeout(() => this.endLate(id), this.limits.workMs);
  }

  private tell(worker: Worker, order: Order): void {
    worker.postMessage(order);
  }

  private start(): Worker {
    // Nothing is inherited of how the process was started: the thread sets up TypeScript by itself.
    const worker = new Worker(new URL('./start.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMb },
    });
    worker.on('message', (reply: Reply) => this.hear(reply));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new Error('the thread of the analysis ended')));
    this.worker = worker;
    this.holds = undefined;
    return worker;
  }

  private hear(reply: Reply): void {
    const job = this.running;
    if (job?.id !== reply.id) return;
    if ('progress' in reply) {
      if (!job.signal.aborted) job.report(reply.progress.step, reply.progress.done);
      return;
    }
    this.finish();
    if ('json' in reply) job.resolve(reply.json);
    else job.reject(fromFault(reply.fault));
    this.next();
  }

  /** The thread is gone, by a fault or because it was ended: what ran in it fails, the next starts another. */
  private lose(worker: Worker, error: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    const isFull =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.running?.reject(isFull ? tooLarge(this.limits.heapMb, 'one may use') : error);
    this.finish();
    this.next();
  }

  private finish(): void {
    clearTimeout(this.overtime);
    if (this.running !== undefined) this.watch.end();
    this.running = undefined;
  }

  /** Ends what is being worked at because all analyses together take too much. @returns whether there was any */
  endTooLarge(): boolean {
    this.running?.reject(tooLarge(this.limits.memoryMb, 'all may use together'));
    void this.worker?.terminate();
    return this.running !== undefined;
  }

  /** Ends what has worked for too long, with its thread; the next question starts another. */
  private endLate(id: number): void {
    const job = this.running;
    if (job?.id !== id) return;
    const seconds = grouped(Math.round(this.limits.workMs / 1000));
    job.reject(
      new TimedOut(
        `This analysis worked for longer than ${seconds} s and was ended. Narrow the network or ask for fewer measures or runs.`,
      ),
    );
    void this.worker?.terminate();
  }

  private giveUp(job: Waiting): void {
    this.line.remove(job);
    job.reject(job.signal.reason);
    if (this.running !== job) return;
    const timer = setTimeout(() => {
      if (this.running === job) void this.worker?.terminate();
    }, GRACE_MS);
    timer.unref();
  }
}

function tooLarge(megabytes: number, whose: string): TooLarge {
  return new TooLarge(
    `This analysis needs more than the ${grouped(megabytes)} MB of memory that ${whose}. Narrow the network: fewer kinds of ties, documents or regions, or a cap on the size of what is shared.`,
  );
}
