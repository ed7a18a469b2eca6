import { Lane, type Job } from './lane.ts';
import { QUESTIONS } from './handlers.ts';
import { MemoryWatch } from './memory.ts';
import { DESK_LIMITS, type DeskLimits } from './line.ts';

/** Memory for answers; the oldest go first. */
const MAX_BYTES = 48_000_000;

/**
 * Answers the questions of the desks on threads of their own, so that the server goes on: the long ones on one, the
 * quick ones on another, for them not to wait. Answers are kept by data version and question; the same question gives
 * the same bytes.
 */
export class AnalysisDesk {
  private readonly quick: Lane;
  private readonly long: Lane;
  private readonly kept = new Map<string, Uint8Array>();
  private bytes = 0;

  /** @param memory bytes that the process takes, where it is not asked itself */
  constructor(limits: Partial<DeskLimits> = {}, memory?: () => number) {
    const { quickMs, longMs, ...rest } = { ...DESK_LIMITS, ...limits };
    // What takes long is what takes much, as a rule, and was begun last.
    const watch = new MemoryWatch(
      rest.memoryMb,
      () => this.long.endTooLarge() || this.quick.endTooLarge(),
      memory,
    );
    this.quick = new Lane({ ...rest, workMs: quickMs }, watch);
    this.long = new Lane({ ...rest, workMs: longMs }, watch);
  }

  /**
   * The answer to a question, as JSON in UTF-8.
   *
   * @throws (rejects with) the faults of model/errors.ts: Busy where too many wait, TimedOut, TooLarge; or the signal's reason when it is aborted
   */
  async ask(job: Job): Promise<Uint8Array> {
    job.signal.throwIfAborted();
    const key = `${job.snapshot.version} ${job.name} ${JSON.stringify(job.request)}`;
    const known = this.kept.get(key);
    if (known !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const json = await (QUESTIONS[job.name].long ? this.long : this.quick).ask(job);
    this.keep(key, json);
    return json;
  }

  private keep(key: string, json: Uint8Array): void {
    if (this.kept.has(key) || json.length > MAX_BYTES) return;
    this.kept.set(key, json);
    this.bytes += json.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.bytes <= MAX_BYTES) return;
      this.kept.delete(oldest);
      this.bytes -= length;
    }
  }
}
