/** Shows on a stream that work goes on: a line that changes on a terminal, else a line every few seconds. */
export class Progress {
  private shown = -Infinity;
  private readonly started = performance.now();
  private open = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  /** Says what is being done; nothing in the first half second, so that quick work stays silent. */
  report(text: string): void {
    const now = performance.now();
    const every = this.stream.isTTY ? 100 : 2_000;
    if (now - this.started < 500 || now - this.shown < every) return;
    this.shown = now;
    this.stream.write(this.stream.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    this.open = this.stream.isTTY;
  }

  /** Clears the line that changes. */
  end(): void {
    if (this.open) this.stream.write('\r\x1b[K');
    this.open = false;
  }
}

/** Tells a sentence on standard error. */
export function tell(sentence: string): void {
  process.stderr.write(`sidos: ${sentence}\n`);
}
