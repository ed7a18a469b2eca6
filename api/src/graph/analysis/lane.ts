import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../snapshot.ts';
import type { QuestionName } from './handlers.ts';
import { fromFault, type Order, type Reply } from './orders.ts';
import type { Report } from './tools.ts';

/** A question with what it is asked of. */
export interface Job {
  readonly snapshot: Snapshot;
  readonly name: QuestionName;
  readonly request: unknown;
  readonly signal: AbortSignal;
  readonly report: Report;
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
  private queue: Waiting[] = [];
  private nextId = 0;

  /** Asks a question; rejects with the signal's reason when it is aborted, and what was begun is given up. */
  ask(job: Job): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { ...job, id: this.nextId++, resolve, reject };
      job.signal.addEventListener('abort', () => this.giveUp(waiting), { once: true });
      this.queue.push(waiting);
      this.next();
    });
  }

  private next(): void {
    if (this.running !== undefined) return;
    this.queue = this.queue.filter(({ signal }) => !signal.aborted);
    this.running = this.queue.shift();
    if (this.running === undefined) {
      this.worker?.unref();
      return;
    }
    const { id, name, request, snapshot } = this.running;
    const worker = this.worker ?? this.start();
    worker.ref();
    if (this.holds !== snapshot) this.tell(worker, { snapshot });
    this.holds = snapshot;
    this.tell(worker, { id, name, request });
  }

  private tell(worker: Worker, order: Order): void {
    worker.postMessage(order);
  }

  private start(): Worker {
    // Nothing is inherited of how the process was started: the thread sets up TypeScript by itself.
    const worker = new Worker(new URL('./start.mjs', import.meta.url), { execArgv: [] });
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
    this.running = undefined;
    if ('json' in reply) job.resolve(reply.json);
    else job.reject(fromFault(reply.fault));
    this.next();
  }

  /** The thread is gone, by a fault or because it was ended: what ran in it fails, the next starts another. */
  private lose(worker: Worker, error: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.running?.reject(error);
    this.running = undefined;
    this.next();
  }

  private giveUp(job: Waiting): void {
    job.reject(job.signal.reason);
    if (this.running !== job) return;
    const timer = setTimeout(() => {
      if (this.running === job) void this.worker?.terminate();
    }, GRACE_MS);
    timer.unref();
  }
}
