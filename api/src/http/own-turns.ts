import { Busy, TimedOut } from '../model/index.ts';

/** Questions of one caller that are worked at at the same time: fewer than there are processes to ask them. */
const AT_ONCE = 8;

/** Questions of one caller that wait for those. */
const MOST_WAITING = 64;

/** Seconds after which one who found no place may ask again. */
const RETRY_AFTER = 5;

/** What one caller has under way. */
interface Own {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets so many questions of one caller through and makes the others of the same caller wait, in their order: whoever
 * asks much waits for his own questions, and keeps no other from a place.
 */
export class OwnTurns {
  private readonly callers = new Map<string, Own>();

  constructor(
    private readonly atOnce = AT_ONCE,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  /**
   * What the work gives, begun when it is its turn.
   *
   * @throws (rejects with) Busy where too many of this caller wait already; TimedOut where the caller goes away
   */
  async run<T>(caller: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const own = this.callers.get(caller) ?? { running: 0, waiting: [] };
    this.callers.set(caller, own);
    if (own.running < this.atOnce) own.running += 1;
    else await this.turn(own, signal);
    try {
      return await work();
    } finally {
      const next = own.waiting.shift();
      // The place goes on to the next, so that nobody who comes meanwhile can take it.
      if (next !== undefined) next();
      else if ((own.running -= 1) === 0) this.callers.delete(caller);
    }
  }

  private turn(own: Own, signal: AbortSignal): Promise<void> {
    if (own.waiting.length >= this.mostWaiting)
      throw new Busy(
        `${this.atOnce} of your questions are being answered and ${own.waiting.length} wait. Ask again when some of them are.`,
        'caller',
        RETRY_AFTER,
      );
    return new Promise((resolve, reject) => {
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        own.waiting.splice(own.waiting.indexOf(go), 1);
        reject(new TimedOut('The question was given up before it began.'));
      };
      own.waiting.push(go);
      signal.addEventListener('abort', leave, { once: true });
      if (signal.aborted) leave();
    });
  }
}
