import type { Showings } from '../graph/index.ts';
import type { Actor, NetworkInfo, NetworkList, NewNetwork } from '../model/index.ts';
import type { Secret } from '../secret/index.ts';
import type { Store } from '../store/index.ts';

/** A network that is open. */
export interface OpenNetwork {
  readonly id: string;
  /** The folder of its key. */
  readonly folder: string;
  readonly store: Store;
  readonly secret: Secret;
  /** Its data in each way of showing people. */
  readonly showings: Showings;
}

/** A network as one file: how it may be called, and the bytes of a backup. */
export interface NetworkFile {
  name: string;
  pieces: readonly Uint8Array[];
}

/** The networks that lie side by side. One that is damaged, or held by another process, keeps none of the others. */
export interface Networks {
  /** All of them; those set aside too where `aside`. */
  list(aside: boolean): Promise<NetworkList>;
  /**
   * Does something in a network, which stays open meanwhile.
   *
   * @param id undefined: the first one
   * @throws (rejects with) NotFound where there is none; StoreUnavailable where it cannot be opened
   */
  use<T>(id: string | undefined, work: (network: OpenNetwork) => Promise<T>): Promise<T>;
  /** Makes a network. @throws (rejects with) QuotaReached, EngineLimit where none can be made */
  make(order: NewNetwork, by: Actor, signal?: AbortSignal): Promise<NetworkInfo>;
  /** Makes a network of a file that was made by {@link file} or `sidos backup`. */
  makeOf(path: string, name: string, by: Actor, signal?: AbortSignal): Promise<NetworkInfo>;
  rename(id: string, name: string, by: Actor): Promise<NetworkInfo>;
  /** Sets a network aside: it is closed and no longer answers, and nothing of it is lost. */
  remove(id: string, by: Actor): Promise<void>;
  putBack(id: string, by: Actor): Promise<NetworkInfo>;
  /** Deletes a network that is set aside, for good. @param name its name once more */
  erase(id: string, name: string): Promise<void>;
  file(id: string, signal?: AbortSignal): Promise<NetworkFile>;
  /** A path in the data folder for a file that is being received. */
  receiving(): string;
}
