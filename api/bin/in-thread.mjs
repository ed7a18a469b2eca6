/**
 * Runs a verb that computes for long in a thread of its own: the thread that hears signals stays free to hear them, and
 * ends the other whatever it is at.
 */
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';

const MB = 2 ** 20;

/**
 * @param verb the file under api/src/cli and the function in it
 * @param args what the function is called with
 * @param signal ends the thread when it aborts
 * @returns the exit code that the function gives
 * @throws what the function throws; where the signal aborts, an error with the code `given-up`
 */
export function runInThread(verb, args, signal) {
  // As much memory as the program itself may use: a thread has a smaller limit of its own.
  const maxOldGenerationSizeMb = Math.floor(getHeapStatistics().heap_size_limit / MB);
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: { ...verb, args },
    resourceLimits: { maxOldGenerationSizeMb },
  });
  return new Promise((resolve, reject) => {
    let ended = Object.assign(new Error('The work was given up.'), { status: 499, code: 'given-up' });
    let code;
    worker.on('message', (message) => {
      if ('code' in message) code = message.code;
      else ended = Object.assign(new Error(message.error.message), message.error);
    });
    worker.on('error', (error) => (ended = error));
    // By then all that it wrote has been handed over.
    worker.on('exit', () => (code === undefined ? reject(ended) : resolve(code)));
    const end = () => void worker.terminate();
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
