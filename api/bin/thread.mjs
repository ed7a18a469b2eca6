/** First file of the thread of a verb: makes it read TypeScript, then runs the verb. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { file, name, args } = workerData;
try {
  const verb = await import(new URL(`../src/cli/${file}`, import.meta.url).href);
  parentPort.postMessage({ code: await verb[name](args) });
} catch (error) {
  const { message, stack, status, code, faults } = error;
  parentPort.postMessage({ error: { message, stack, status, code, faults } });
}
