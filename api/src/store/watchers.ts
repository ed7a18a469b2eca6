/** Those who are to be told when the data has changed. */
export class Watchers {
  private readonly all = new Set<() => void>();

  /** Tells `changed` from now on. @returns what ends it */
  add(changed: () => void): () => void {
    this.all.add(changed);
    return () => this.all.delete(changed);
  }

  tell(): void {
    for (const changed of this.all) changed();
  }
}
