import { callServer, findServer } from '../channel/index.ts';
import { putInPlace } from '../backup/index.ts';
import { databaseName, type Config } from '../config/index.ts';
import { openFolder } from '../secret/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { JOBS, type JobName } from './jobs.ts';
import { Progress, tell } from './progress.ts';

/** What a verb has done for it. */
export interface Order {
  name: JobName;
  config: Config;
  input?: AsyncIterable<Uint8Array> | undefined;
  /** Takes what the job hands out. */
  receive?: (bytes: Uint8Array) => Promise<void>;
  setAside?: boolean;
  signal: AbortSignal;
}

/**
 * Does a job where the database is: by the running server that holds the data folder, else here. Shows on standard
 * error how far it is.
 */
export async function perform({ name, config, input, receive, setAside, signal }: Order): Promise<unknown> {
  const progress = new Progress();
  const work = {
    name,
    input: input ?? nothing(),
    report: (text: string) => progress.report(text),
    receive: receive ?? (() => Promise.resolve()),
    signal,
  };
  try {
    const place = await findServer(config.dataFolder, databaseName(config));
    if (place !== undefined) return await callServer(place, work);
    return await withStore<unknown>(config, setAside ?? false, (store) =>
      JOBS[name]({ ...work, store, dataFolder: config.dataFolder, send: work.receive }),
    );
  } finally {
    progress.end();
  }
}

/** Opens the database for a piece of work and closes it; what the work failed of goes before what closing fails of. */
async function withStore<T>(
  config: Config,
  setAside: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  openFolder(config.dataFolder).forEach(tell);
  const store = await openStore({ ...config, setAside, tell });
  let outcome: T;
  try {
    await putInPlace(store, config.dataFolder);
    outcome = await work(store);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
  await store.close();
  return outcome;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
}
