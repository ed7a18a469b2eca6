import { Busy } from '../../model/index.ts';
import { memoryForAnalyses } from './memory.ts';

/** What the threads of the desks may use. */
export interface DeskLimits {
  /** Time that a quick and a long question may work, in milliseconds. */
  readonly quickMs: number;
  readonly longMs: number;
  /** Heap of a thread in megabytes; columns of numbers lie outside it. */
  readonly heapMb: number;
  /** What all threads may take together, in megabytes, columns of numbers too. */
  readonly memoryMb: number;
  /** Questions that may wait for a thread, of all callers and of one. */
  readonly places: number;
  readonly placesOfOne: number;
}

export const DESK_LIMITS: DeskLimits = {
  quickMs: 60_000,
  longMs: 300_000,
  heapMb: 1_536,
  memoryMb: memoryForAnalyses(),
  places: 96,
  placesOfOne: 32,
};

/** One of those who wait. */
interface Waiting {
  readonly caller: string;
}

/** Seconds after which one who found no place may ask again. */
const RETRY_AFTER = 5;

/**
 * Those who wait for a thread, by turns: whoever was served longest ago comes first, so that many questions of one
 * caller keep no other waiting for more than one of them. Questions of one caller are answered in their order.
 */
export class Line<Item extends Waiting> {
  private waiting: Item[] = [];
  /** When each caller who waits was last served, in turns. */
  private readonly served = new Map<string, number>();
  private turn = 0;

  constructor(private readonly limits: Pick<DeskLimits, 'places' | 'placesOfOne'>) {}

  /** @throws Busy where there is no place left, for this caller or for anyone */
  add(item: Item): void {
    const { places, placesOfOne } = this.limits;
    if (this.waiting.filter(({ caller }) => caller === item.caller).length >= placesOfOne)
      throw new Busy(
        `${placesOfOne} of your analyses are waiting already. Ask again when some of them are answered.`,
        'caller',
        RETRY_AFTER,
      );
    if (this.waiting.length >= places)
      throw new Busy(
        `${places} analyses are waiting to be worked at. Ask again in a little while.`,
        'all',
        RETRY_AFTER,
      );
    this.waiting.push(item);
  }

  /** The next one, which then waits no more; undefined where nobody waits. */
  take(): Item | undefined {
    const last = (item: Item) => this.served.get(item.caller) ?? -1;
    let next: Item | undefined;
    for (const item of this.waiting) if (next === undefined || last(item) < last(next)) next = item;
    if (next === undefined) {
      this.served.clear();
      return undefined;
    }
    this.remove(next);
    this.served.set(next.caller, this.turn++);
    return next;
  }

  /** Takes out one who does not want it any more. */
  remove(item: Item): void {
    this.waiting = this.waiting.filter((other) => other !== item);
  }
}
