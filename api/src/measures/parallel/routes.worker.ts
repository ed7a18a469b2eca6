import { parentPort } from 'node:worker_threads';
import { workOf } from '../routes/request.ts';
import { doPart, PARTS } from '../routes/work.ts';
import { Counter, type Finished, type Task } from './task.ts';

/** A thread of the pool: takes parts of a task until none is left. */
parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(run(task));
});

function run({ id, request, counters, results }: Task): Finished {
  try {
    const work = workOf(request);
    const proceed = () => {
      Atomics.add(counters, Counter.done, 1);
      return Atomics.load(counters, Counter.cancelled) === 0;
    };
    for (;;) {
      const part = Atomics.add(counters, Counter.next, 1);
      if (part >= PARTS || Atomics.load(counters, Counter.cancelled) !== 0) return { id };
      doPart(work, part, results.subarray(part * work.size, (part + 1) * work.size), proceed);
    }
  } catch (error) {
    return { id, error };
  }
}
