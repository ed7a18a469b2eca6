/** A message that a page says in its reader's language: its key and values, in English, and the file that it is about. */
export interface SaidOf {
  key: string;
  values: Record<string, string | number>;
  en: string;
  file?: string;
}

/**
 * The few kinds of fault that Sidos knows. Thrown where the fault is known; the message names the thing, what is
 * wrong and what to do; http/ turns them into problem details, the command line into one sentence.
 */
export class SidosError extends Error {
  /** HTTP status that the fault becomes. */
  readonly status: number = 500;
  /** Short stable name, the last part of the problem type. */
  readonly code: string = 'internal';
  /** The message as a page says it in its reader's language, where it can. */
  readonly told: SaidOf | undefined;
  constructor(message: string | SaidOf) {
    const told = typeof message === 'string' ? undefined : message;
    super(typeof message === 'string' ? message : `${message.file ? `${message.file}: ` : ''}${message.en}`);
    this.told = told;
  }
  override get name(): string {
    return this.constructor.name;
  }
}

/** A place in a text, both counted from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** The caller asked for something malformed. */
export class InvalidInput extends SidosError {
  override readonly status = 400;
  override readonly code = 'invalid-input';
  constructor(
    message: string | SaidOf,
    /** All faults found, one sentence each. */
    readonly faults: readonly string[] = [],
    /** Where in the caller's text, if that is known. */
    readonly position?: TextPosition,
  ) {
    super(message);
  }
}

/** Nobody says who asks, or what is said is not believed. */
export class NotLoggedIn extends SidosError {
  override readonly status = 401;
  override readonly code: string = 'not-logged-in';
  constructor(
    message: string,
    /** How one says who one is, for the header WWW-Authenticate. */
    readonly challenge?: string,
  ) {
    super(message);
  }
}

/** The server wants a token, and there is none that it knows. */
export class NoToken extends NotLoggedIn {
  override readonly code = 'no-token';
}

/** There is no room for more of a kind. */
export class QuotaReached extends SidosError {
  override readonly status = 409;
  override readonly code = 'quota-reached';
}

/** The thing asked for is not there. */
export class NotFound extends SidosError {
  override readonly status = 404;
  override readonly code: string = 'not-found';
}

/** No network has this id or name. */
export class NoSuchNetwork extends NotFound {
  override readonly code = 'no-such-network';
}

/** The data is no longer what the caller's change was made for. */
export class ChangedMeanwhile extends SidosError {
  override readonly status = 409;
  override readonly code = 'changed-meanwhile';
}

/** A query that is not allowed: it would write, read files, or call what is not on the allow-list. */
export class Refused extends SidosError {
  override readonly status = 403;
  override readonly code = 'refused';
}

/** A query that ran past its time and was ended. */
export class TimedOut extends SidosError {
  override readonly status = 408;
  override readonly code = 'timed-out';
}

/** More is asked for at the moment than can be served: by this caller (429) or by all (503). */
export class Busy extends SidosError {
  override readonly status: 429 | 503;
  override readonly code: string;
  constructor(
    message: string,
    who: 'caller' | 'all',
    /** Seconds after which it can be asked again. */
    readonly retryAfter: number,
  ) {
    super(message);
    this.status = who === 'caller' ? 429 : 503;
    this.code = who === 'caller' ? 'too-many' : 'busy';
  }
}

/** What is asked for is right, but needs more memory than one piece of work may have. */
export class TooLarge extends SidosError {
  override readonly status = 422;
  override readonly code = 'too-large-work';
}

/** The embedded engine cannot run this form of query, though it is legal Cypher. */
export class EngineLimit extends SidosError {
  override readonly status = 422;
  override readonly code = 'engine-limit';
}

/** The database cannot be opened or reached; the message says the remedy. */
export class StoreUnavailable extends SidosError {
  override readonly status: number = 503;
  override readonly code: string = 'store-unavailable';
}

/** The files of the database are not whole: they can be set aside, and what is readable taken over. */
export class StoreDamaged extends StoreUnavailable {
  override readonly code = 'store-damaged';
}

/** There is no room to write: nothing of what was asked is kept, all that was acknowledged before is. */
export class DiskFull extends StoreUnavailable {
  override readonly status = 507;
  override readonly code = 'disk-full';
}

/** The work was given up by the one who asked for it, before it was done. */
export class GivenUp extends SidosError {
  override readonly status = 499;
  override readonly code = 'given-up';
}
