/** Lets any number of readers through, and stops them while something works that needs to be alone. */
export class Gate {
  private readonly inside = new Set<Promise<unknown>>();
  private shut: Promise<unknown> | undefined;

  /** Runs `work` when nothing works alone. */
  async enter<T>(work: () => Promise<T>): Promise<T> {
    while (this.shut !== undefined) await this.shut;
    const working = work();
    const left = working.catch(() => undefined);
    this.inside.add(left);
    try {
      return await working;
    } finally {
      this.inside.delete(left);
    }
  }

  /** Runs `work` when all readers inside have left; those who come meanwhile wait. One at a time may call it. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const working = Promise.all(this.inside).then(work);
    const shut = working.catch(() => undefined);
    this.shut = shut;
    try {
      return await working;
    } finally {
      this.shut = undefined;
    }
  }
}
