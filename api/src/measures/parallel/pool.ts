import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workOf, type SumRoutes } from '../routes/request.ts';
import { PARTS } from '../routes/work.ts';
import { share } from './share.ts';
import { Counter, type Finished, type Task } from './task.ts';

/** Threads that do long work on routes while the caller goes on. */
export interface RoutesPool {
  /**
   * Splits a request over the threads. The sum has the same digits as on one thread. Requests wait for each other.
   *
   * @throws (rejects with) the signal's reason when it is aborted, within the time of one start
   */
  readonly sumRoutes: SumRoutes;
  /** Ends the threads; what is under way is rejected. */
  readonly close: () => Promise<void>;
}

interface Pending {
  left: number;
  readonly settle: (error?: unknown) => void;
}

const PROGRESS_MS = 200;

/**
 * Starts a pool; its threads do not keep the process alive while they are idle. Works wherever TypeScript is run by tsx
 * and in jest.
 *
 * @param threads one for each core unless given
 */
export function startRoutesPool(threads = availableParallelism()): RoutesPool {
  const pending = new Map<number, Pending>();
  let nextId = 0;
  let workers = Array.from({ length: threads }, startWorker);

  function startWorker(): Worker {
    // Nothing is inherited of how the process was started: the thread sets up TypeScript by itself.
    const worker = new Worker(new URL('./start.mjs', import.meta.url), { execArgv: [] });
    worker.unref();
    worker.on('message', ({ id, error }: Finished) => finish(id, error));
    worker.on('error', fail);
    return worker;
  }

  function finish(id: number, error?: unknown): void {
    const task = pending.get(id);
    if (!task) return;
    task.left--;
    if (error !== undefined || task.left === 0) {
      pending.delete(id);
      if (pending.size === 0) workers.forEach((worker) => worker.unref());
      task.settle(error);
    }
  }

  /** A thread died: nothing under way can be completed, and the others would wait for it. */
  function fail(error: unknown): void {
    const dead = workers;
    workers = [];
    void Promise.all(dead.map((worker) => worker.terminate()));
    for (const id of [...pending.keys()]) finish(id, error);
  }

  const sumRoutes: SumRoutes = async (request, { signal, onProgress } = {}) => {
    signal?.throwIfAborted();
    const { size, starts } = workOf(request);
    const counters = new Int32Array(new SharedArrayBuffer(12));
    const results = new Float64Array(new SharedArrayBuffer(8 * size * PARTS));
    const task: Task = { id: nextId++, request: share(request), counters, results };
    if (workers.length === 0) workers = Array.from({ length: threads }, startWorker);
    // Of work that is none there is no share to tell.
    const report = () => {
      if (starts > 0) onProgress?.(Math.min(Atomics.load(counters, Counter.done), starts), starts);
    };
    const timer = onProgress && setInterval(report, PROGRESS_MS);
    const cancel = () => Atomics.store(counters, Counter.cancelled, 1);
    signal?.addEventListener('abort', cancel);
    try {
      await new Promise<void>((resolve, reject) => {
        const settle = (error?: unknown) => {
          if (error === undefined) resolve();
          else reject(error instanceof Error ? error : new Error('a thread failed', { cause: error }));
        };
        pending.set(task.id, { left: workers.length, settle });
        for (const worker of workers) {
          worker.ref();
          worker.postMessage(task);
        }
      });
    } finally {
      cancel();
      clearInterval(timer);
      signal?.removeEventListener('abort', cancel);
    }
    signal?.throwIfAborted();
    report();
    return sumOfParts(results, size);
  };

  const close = async () => {
    const ending = workers;
    fail(new Error('the threads were ended before the work was done'));
    await Promise.all(ending.map((worker) => worker.terminate()));
  };
  return { sumRoutes, close };
}

/** Adds up the parts in their order, whoever did them. */
function sumOfParts(results: Float64Array, size: number): Float64Array {
  const sum = new Float64Array(size);
  for (let part = 0; part < PARTS; part++) for (let i = 0; i < size; i++) sum[i] += results[part * size + i];
  return sum;
}
