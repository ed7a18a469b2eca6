/** Long enough to get on, short enough that whoever asks meanwhile does not notice. */
const WORK_MS = 40;

/**
 * A place in long work where the process may do something else: it gives way when so long has been worked since the
 * last time.
 *
 * @returns to be awaited between steps; says whether it gave way
 */
export function resting(): () => Promise<boolean> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested <= WORK_MS) return false;
    await new Promise((resolve) => setImmediate(resolve));
    rested = performance.now();
    return true;
  };
}
