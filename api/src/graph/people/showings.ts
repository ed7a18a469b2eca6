import { lessClear, type PeopleShown } from '../../model/index.ts';
import type { Secret } from '../../secret/index.ts';
import type { Store } from '../../store/index.ts';
import { SnapshotSource } from '../snapshot.ts';
import { MaskedStore } from './masked-store.ts';

/** The data as people are shown in it: what a caller may read, and the newest of it in memory. */
export interface Showing {
  readonly store: Store;
  readonly snapshots: SnapshotSource;
}

/**
 * The data in each way of showing people that callers may ask for: by name as it is, else as a copy without names,
 * which is made when it is first asked for. Nobody is shown clearer than `least` has it.
 */
export class Showings {
  private readonly made = new Map<PeopleShown, Showing>();

  /** @param least the clearest way there is here; closing this closes no source */
  constructor(
    private readonly source: Store,
    private readonly secret: Secret,
    readonly least: PeopleShown,
  ) {}

  /** The data with people shown so, or less clear where that is all there is. */
  of(asked: PeopleShown): Showing {
    const people = lessClear(asked, lessClear(this.least, this.source.people));
    const known = this.made.get(people);
    if (known !== undefined) return known;
    const store =
      people === 'shown' || people === this.source.people
        ? this.source
        : new MaskedStore(this.source, this.secret, people);
    const showing = { store, snapshots: new SnapshotSource(store) };
    this.made.set(people, showing);
    return showing;
  }

  /** A text that is kept beside the data, as everybody may read it. */
  async text(text: string): Promise<string> {
    const { store } = this.of('shown');
    return store instanceof MaskedStore ? store.text(text) : text;
  }

  async close(): Promise<void> {
    for (const { store, snapshots } of this.made.values()) {
      snapshots.close();
      if (store !== this.source) await store.close();
    }
    this.made.clear();
  }
}
