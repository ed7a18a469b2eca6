/**
 * Holds the program alive until a verb has ended, and turns every way out into a sentence and an exit code. Plain
 * JavaScript without packages, for it runs before they are installed.
 */
import { writeSync } from 'node:fs';
import { SetupError } from './setup.mjs';

/** What ends the program from outside: how it is called, and the exit code that shells expect. */
const SIGNALS = {
  SIGINT: ['Ctrl+C', 130],
  SIGTERM: ['the signal to end', 143],
  SIGHUP: ['the closing of its terminal', 129],
};

/** Milliseconds that a verb has to put its work down when it is told to end. */
const GRACE_MS = 10_000;

/** Milliseconds that what is still open after the end of a verb has to close by itself. */
const LINGER_MS = 2_000;

/**
 * Runs a verb to its end.
 *
 * @param run the verb: gets a signal that aborts when it should end, and gives its exit code. A verb that then ends
 *   well has decided its code itself; one that breaks off is said to be ended
 * @param options `serves`: it goes on when nobody reads its output any more
 */
export async function runToTheEnd(run, { serves = false } = {}) {
  const ended = new AbortController();
  const state = { over: false, by: undefined };
  // A promise alone does not keep Node alive: without this it would end in the middle with code 13 and no word.
  const alive = setInterval(() => undefined, 2 ** 30);
  const leave = (sentence, code) => {
    if (!state.over) say(sentence);
    state.over = true;
    process.exit(code);
  };
  const tellToEnd = (by, code) => {
    if (state.by !== undefined) leave(interrupted(by), code);
    state.by = { by, code };
    ended.abort();
    setTimeout(() => leave(interrupted(by), code), GRACE_MS).unref();
  };
  for (const [signal, [by, code]] of Object.entries(SIGNALS)) process.on(signal, () => tellToEnd(by, code));
  process.on('uncaughtException', (error) => leave(sentenceOf(error), 1));
  process.on('unhandledRejection', (error) => leave(sentenceOf(error), 1));
  process.on('exit', (code) => {
    if (!state.over) say(`ended in the middle of its work (code ${code}). Run the command again.`);
  });
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') leave(`the output cannot be written (${error.message}).`, 1);
    else if (!serves && !state.over && state.by === undefined)
      tellToEnd('the end of what reads its output', 1);
  });

  try {
    process.exitCode = (await run(ended.signal)) ?? 0;
  } catch (error) {
    const outputGone = error?.code === 'EPIPE' && !serves;
    if (outputGone && state.by === undefined) state.by = { by: 'the end of what reads its output', code: 1 };
    // A fault met while it put its work down, as a full disk, says more than what made it do so.
    const isInterrupted = state.by !== undefined && (!isKnown(error) || error.code === 'given-up');
    say(isInterrupted ? interrupted(state.by.by) : sentenceOf(error));
    process.exitCode = isInterrupted ? state.by.code : 1;
  }
  state.over = true;
  clearInterval(alive);
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

function interrupted(by) {
  return `ended by ${by}; what was not finished is not kept.`;
}

/** Whether an error is one of api/src/model/errors.ts, which cannot be imported before the packages are there. */
function isKnown(error) {
  return typeof error?.status === 'number' && typeof error.code === 'string';
}

/** Faults that the user can mend are one sentence; anything else is ours and shows where it happened. */
function sentenceOf(error) {
  if (error instanceof SetupError || isKnown(error))
    return [error.message, ...furtherFaults(error)].join('\n');
  const detail = error?.stack ?? String(error);
  return `a fault of Sidos itself ended this; what was saved before is kept. Run it again, and where it comes back, report this:\n${detail}`;
}

/** The faults of an error beside the one that its message ends with, a line each. */
function furtherFaults({ message, faults }) {
  return Array.isArray(faults) ? faults.filter((fault) => !message.includes(fault)) : [];
}

/** Writes at once, for the program may be about to end. */
function say(sentence) {
  try {
    writeSync(2, `sidos: ${sentence}\n`);
  } catch {
    // Nobody reads it.
  }
}
