import { type Grouping } from '../groups/grouping.ts';
import { type Network } from '../network.ts';
import { type SumRoutes } from '../routes/request.ts';
import { type Facts } from './facts.ts';

/** What a network must have for a measure to be defined on it. */
export type Need = 'groups' | 'modes' | 'directed' | 'undirected';

/** What every measure is computed from. */
export interface MeasureContext {
  readonly network: Network;
  /** Names of the nodes, for lists. */
  readonly ids: readonly string[];
  /** One group a node, where the network is read by groups. */
  readonly groups: Grouping | null;
  /** The two kinds of node of a two-mode network. */
  readonly modes: Grouping | null;
  /** Seed of whatever is random. */
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
  /** Does long work on routes, in threads for instance; without it the work is done at once, on the calling thread. */
  readonly sumRoutes?: SumRoutes | undefined;
  /** Computes once what several measures share. The name is the key: equal names must mean equal things. */
  shared<T>(name: string, make: () => T): T;
}

/** A column of values, one a node, tie or group; null where the measure is undefined. */
export type Column = ArrayLike<number | string | boolean | null>;

interface Base {
  /**
   * The stable name of the measure, as printed and as translated. With `each: 'mode'` the star in it stands for the
   * name of the mode.
   */
  readonly key: string;
  /** A measure of each mode apart: `compute` gets the mode, and only that mode's nodes have a value. */
  readonly each?: 'mode';
  readonly facts: Facts;
  readonly needs?: readonly Need[];
  /** Elementary steps on this network, roughly; one takes about a nanosecond or two. */
  readonly cost: (network: Network) => number;
}

type Compute<T> = (context: MeasureContext, mode: number) => T | Promise<T>;

/** A measure is a record, so adding one is one new file and one line in a list. */
export type Measure = Base &
  (
    | { readonly level: 'node' | 'edge' | 'group'; readonly compute: Compute<Column> }
    | { readonly level: 'global'; readonly compute: Compute<number | null> }
    | { readonly level: 'list' | 'group_pairs'; readonly compute: Compute<readonly unknown[]> }
  );

export type Level = Measure['level'];

/** A context over a network; `shared` keeps what it made for as long as the context lives. */
export function measureContext(input: {
  network: Network;
  ids: readonly string[];
  groups?: Grouping | null;
  modes?: Grouping | null;
  seed?: number;
  signal?: AbortSignal | undefined;
  sumRoutes?: SumRoutes | undefined;
}): MeasureContext {
  const made = new Map<string, unknown>();
  return {
    network: input.network,
    ids: input.ids,
    groups: input.groups ?? null,
    modes: input.modes ?? null,
    seed: input.seed ?? 1,
    signal: input.signal,
    sumRoutes: input.sumRoutes,
    shared<T>(name: string, make: () => T): T {
      if (!made.has(name)) made.set(name, make());
      return made.get(name) as T;
    },
  };
}
