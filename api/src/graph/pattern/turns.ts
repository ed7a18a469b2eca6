import { setImmediate } from 'node:timers/promises';

/** Work on the main thread after which others are let in, in milliseconds. */
const SLICE_MS = 25;

let last: Promise<unknown> = Promise.resolve();

/**
 * Waits for a turn on the main thread. One turn is given in each round of the event loop, so that between any two of
 * them the requests that have come meanwhile are answered, however many questions wait.
 *
 * @throws (rejects with) the signal's reason where nobody waits any more
 */
export async function nextTurn(signal?: AbortSignal): Promise<void> {
  const turn = last.then(() => setImmediate());
  last = turn;
  await turn;
  signal?.throwIfAborted();
}

/** Gives `pause`, which waits for another turn where this one has been used up. */
export function inSlices(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await nextTurn(signal);
    since = performance.now();
  };
}
