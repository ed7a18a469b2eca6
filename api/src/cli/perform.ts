import { callServer, findServer } from '../channel/index.ts';
import { databaseName, type Config } from '../config/index.ts';
import { SidosError } from '../model/index.ts';
import { NetworksHere } from '../networks/index.ts';
import type { JobName } from './jobs.ts';
import { loadExport, loadSeed } from './loading.ts';
import type { NetworkJob } from './network-jobs.ts';
import { performIn } from './perform-in.ts';
import { Progress, tell } from './progress.ts';

/** What a verb has done for it. */
export interface Order {
  name: JobName | NetworkJob;
  config: Config;
  /** The id or name of the network it is about; undefined: the first one. */
  network?: string | undefined;
  input?: AsyncIterable<Uint8Array> | undefined;
  /** Takes what the job hands out. */
  receive?: (bytes: Uint8Array) => Promise<void>;
  setAside?: boolean;
  signal: AbortSignal;
}

/**
 * Does a job where the networks are: by the running server that holds the data folder, else here. Shows on standard
 * error how far it is.
 */
export async function perform(order: Order): Promise<unknown> {
  const { name, config, network, input, receive, setAside = false, signal } = order;
  const progress = new Progress();
  const work = {
    ...{ name, network, signal },
    input: input ?? nothing(),
    report: (text: string) => progress.report(text),
    receive: receive ?? (() => Promise.resolve()),
  };
  try {
    const place = await findServer(config.dataFolder, databaseName(config));
    if (place !== undefined) return await callServer(place, work);
    return await withNetworks({ ...config, setAside, tell }, (networks) =>
      performIn({ networks, seed: config.seed })({ ...work, send: work.receive }),
    );
  } finally {
    progress.end();
  }
}

/**
 * Opens the networks for a piece of work and closes them. What the work failed of goes before what closing fails of; of
 * work that is done that is only told, for what was written is in the log, and who is told that it failed does it again.
 */
async function withNetworks<T>(config: Config, work: (networks: NetworksHere) => Promise<T>): Promise<T> {
  const networks = await NetworksHere.open({
    ...{ config, loadExport, tell },
    people: 'shown',
    loadShipped: loadSeed,
  });
  let outcome: T;
  try {
    outcome = await work(networks);
  } catch (error) {
    await networks.close().catch(() => undefined);
    throw error;
  }
  await networks.close().catch((error: unknown) => {
    if (!(error instanceof SidosError)) throw error;
    tell(error.message);
  });
  return outcome;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
}
