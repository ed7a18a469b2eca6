import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import {
  MAX_NETWORKS,
  NetworkId,
  NetworkInfo,
  NetworkName,
  NoSuchNetwork,
  NotFound,
  QuotaReached,
  folded,
  slug,
} from '../model/index.ts';

/** What is known of a network without opening it. */
export const Entry = z.strictObject({
  id: NetworkId,
  name: NetworkName.nullable(),
  removedAt: z.iso.datetime().nullable(),
  shipped: z.boolean(),
  counts: NetworkInfo.shape.counts,
});
export type Entry = z.infer<typeof Entry>;

const Book = z.strictObject({ format: z.literal(1), networks: z.array(Entry).max(2 * MAX_NETWORKS) });

/** An entry of which nothing is known but the id. */
const unknown = (id: string): Entry => ({ id, name: null, removedAt: null, shipped: false, counts: null });

/**
 * The list of networks, in a file of the data folder. What lies on the disk decides which there are; the file keeps
 * their names, their order and which are set aside, so that a file that is lost or damaged loses no network.
 */
export class Registry {
  private constructor(
    private readonly file: string,
    private entries: readonly Entry[],
    /** Those that are not there now, and may be again: a database that is down is no less set aside, or named. */
    private readonly away: readonly Entry[],
  ) {}

  /**
   * Reads the list.
   *
   * @param there the ids of the networks that there are
   * @param main which of them is the first one, wherever the file has it
   * @param tell told where the file is damaged, in a sentence
   */
  static open(
    file: string,
    there: readonly string[],
    main: string,
    tell: (sentence: string) => void,
  ): Registry {
    const known = readBook(file, tell);
    const isMain = ({ id }: Entry) => Number(id === main);
    const kept = known.filter(({ id }) => there.includes(id)).sort((a, b) => isMain(b) - isMain(a));
    const added = there.filter((id) => !known.some((entry) => entry.id === id)).map(unknown);
    const away = known.filter(({ id }) => !there.includes(id));
    return new Registry(file, [...kept, ...added], away.slice(0, MAX_NETWORKS));
  }

  /** All networks in their order. */
  all(): readonly Entry[] {
    return this.entries;
  }

  /** Those that are not set aside. */
  inUse(): readonly Entry[] {
    return this.entries.filter(({ removedAt }) => removedAt === null);
  }

  /** @throws NoSuchNetwork where there is none of this id */
  of(id: string): Entry {
    const entry = this.entries.find((one) => one.id === id);
    if (entry === undefined) throw this.unknown(id);
    return entry;
  }

  /** One that is set aside. @throws NotFound where there is none of this id that is */
  aside(id: string): Entry {
    const entry = this.entries.find((one) => one.id === id && one.removedAt !== null);
    if (entry === undefined) throw new NotFound(`There is no network "${folded(id)}" that is set aside.`);
    return entry;
  }

  /**
   * The network that is meant by an id or a name; the first one where none is given.
   *
   * @throws NoSuchNetwork where none is
   */
  meant(given: string | undefined): Entry {
    const inUse = this.inUse();
    const found =
      given === undefined ? inUse[0] : (inUse.find(({ id }) => id === given) ?? inUse.find(isCalled(given)));
    if (found === undefined) throw this.unknown(given ?? '');
    return found;
  }

  /** @throws QuotaReached where another network than `by` has the name */
  refuseTaken(name: string, by?: string): void {
    const taken = this.inUse().find((entry) => entry.id !== by && isCalled(name)(entry));
    if (taken !== undefined)
      throw new QuotaReached(`There is a network "${taken.name ?? ''}" already. Choose another name.`);
  }

  /** An id that tells the name, and is none of those that there are. */
  freeId(name: string, there: readonly string[]): string {
    const taken = new Set([...there, ...[...this.entries, ...this.away].map(({ id }) => id)]);
    const stem = slug(name)
      .slice(0, 50)
      .replaceAll(/^-+|-+$/g, '');
    const base = NetworkId.safeParse(stem).success ? stem : 'network';
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (!taken.has(id)) return id;
    }
  }

  add(entry: Pick<Entry, 'id' | 'name'>): void {
    this.save([...this.entries, { ...unknown(entry.id), ...entry }]);
  }

  change(id: string, part: Partial<Omit<Entry, 'id'>>): void {
    this.save(this.entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)));
  }

  drop(id: string): void {
    this.save(this.entries.filter((entry) => entry.id !== id));
  }

  private unknown(given: string): NoSuchNetwork {
    const names = this.inUse().map(({ id, name }) => (name === null ? id : `${id} ("${name}")`));
    return new NoSuchNetwork(
      `There is no network "${folded(given)}" here. There ${names.length === 1 ? 'is' : 'are'}: ${names.slice(0, 20).join(', ')}.`,
    );
  }

  /** Whole or not at all, also where the process is killed. */
  private save(entries: readonly Entry[]): void {
    const made = `${this.file}.${process.pid}`;
    writeFileSync(
      made,
      `${JSON.stringify({ format: 1, networks: [...entries, ...this.away] }, undefined, 1)}\n`,
      {
        mode: 0o600,
      },
    );
    renameSync(made, this.file);
    this.entries = entries;
  }
}

function isCalled(name: string): (entry: Entry) => boolean {
  const wanted = name.normalize('NFC').toLowerCase();
  return (entry) => entry.name?.toLowerCase() === wanted;
}

function readBook(file: string, tell: (sentence: string) => void): readonly Entry[] {
  if (!existsSync(file)) return [];
  try {
    return Book.parse(JSON.parse(readFileSync(file, 'utf8'))).networks;
  } catch {
    const aside = `${file}.damaged`;
    renameSync(file, aside);
    tell(
      `The list of networks ${file} is damaged and was moved to ${aside}. The networks are there; their names are lost: give them new ones.`,
    );
    return [];
  }
}
