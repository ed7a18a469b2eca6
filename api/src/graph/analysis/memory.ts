import { totalmem } from 'node:os';

/** How often memory is looked at, in milliseconds. */
const LOOK_MS = 100;
/** Looks after which what was ended has given its memory back. */
const PATIENCE = 10;
/** Most that all analyses may take together on a machine that has much, in megabytes. */
const MOST_MB = 4_096;

/** Half of the memory of this machine, or of the part of it that the process was given; at most {@link MOST_MB}. */
export function memoryForAnalyses(): number {
  const given = process.constrainedMemory();
  const machine = given > 0 ? Math.min(given, totalmem()) : totalmem();
  return Math.min(MOST_MB, Math.floor(machine / 2 / 2 ** 20));
}

/**
 * Watches how much memory the process takes beyond what it had before work began. The heap of a thread has a limit of
 * its own, but columns of numbers lie outside it: without this the machine would end the process, and all who work with it.
 */
export class MemoryWatch {
  private working = 0;
  private before = 0;
  private patience = 0;
  private timer: NodeJS.Timeout | undefined;

  /** @param over called where it is too much, until it is not */
  constructor(
    private readonly mostMb: number,
    private readonly over: () => void,
    private readonly memory: () => number = () => process.memoryUsage.rss(),
  ) {}

  /** A piece of work begins. */
  begin(): void {
    this.working += 1;
    if (this.working > 1) return;
    this.before = this.memory();
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.timer.unref();
  }

  /** A piece of work has ended. */
  end(): void {
    this.working -= 1;
    if (this.working === 0) clearInterval(this.timer);
  }

  private look(): void {
    if (this.patience > 0) this.patience -= 1;
    else if (this.memory() - this.before > this.mostMb * 2 ** 20) {
      this.patience = PATIENCE;
      this.over();
    }
  }
}
