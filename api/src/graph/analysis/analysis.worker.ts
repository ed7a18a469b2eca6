import { parentPort } from 'node:worker_threads';
import { startRoutesPool, type RoutesPool } from '../../measures/parallel/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { QUESTIONS, type QuestionName } from './handlers.ts';
import { toFault, type Order, type Reply } from './orders.ts';
import type { Tools } from './tools.ts';

/** A thread that answers the questions of the desks, one at a time. */
let snapshot: Snapshot | undefined;
let pool: RoutesPool | undefined;

parentPort?.on('message', (order: Order) => {
  if ('snapshot' in order) snapshot = order.snapshot;
  else void reply(order.id, order.name, order.request);
});

async function reply(id: number, name: QuestionName, request: unknown): Promise<void> {
  try {
    const json = new TextEncoder().encode(JSON.stringify(await answer(name, request, toolsFor(id))));
    post({ id, json }, [json.buffer]);
  } catch (error) {
    post({ id, fault: toFault(error) });
  }
}

async function answer(name: QuestionName, request: unknown, tools: Tools): Promise<unknown> {
  if (snapshot === undefined) throw new Error('a question came before the data');
  const { run } = QUESTIONS[name];
  return run(snapshot, request as never, tools);
}

/** Progress is told at most so often. */
const PROGRESS_MS = 100;

function toolsFor(id: number): Tools {
  let told = -Infinity;
  return {
    report: (step, done) => {
      const now = performance.now();
      if (now - told < PROGRESS_MS) return;
      told = now;
      post({ id, progress: { step, done } });
    },
    sumRoutes: (request, options) => {
      pool ??= startRoutesPool();
      return pool.sumRoutes(request, options);
    },
  };
}

function post(message: Reply, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}
