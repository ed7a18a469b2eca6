import {
  EngineLimit,
  InvalidInput,
  Refused,
  SidosError,
  StoreUnavailable,
  TimedOut,
} from '../../model/errors.ts';
import type { Fault } from './protocol.ts';

const CLASSES = [EngineLimit, Refused, StoreUnavailable, TimedOut];

/** Longest sentence about a query that is passed on; engines like to repeat what they were given. */
const MAX_MESSAGE = 600;

/** What went wrong, to be sent to another process. */
export function packFault(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SidosError)) return { code: 'internal', message };
  const position = error instanceof InvalidInput ? error.position : undefined;
  return { code: error.code, message: shortened(message), position };
}

/** What another process said went wrong. */
export function unpackFault({ code, message, position }: Fault): Error {
  if (code === 'invalid-input') return new InvalidInput(message, [], position);
  const Kind = CLASSES.find((one) => new one('').code === code);
  return Kind === undefined ? new Error(message) : new Kind(message);
}

/** A sentence without the middle of what is long in it: quoted text of the user, and the sentence itself. */
function shortened(message: string): string {
  const line = message.replaceAll(/\S{120,}/g, (word) => `${word.slice(0, 60)}…${word.slice(-10)}`);
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE - 200)} … ${line.slice(-190)}`;
}
