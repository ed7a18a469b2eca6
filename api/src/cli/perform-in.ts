import type { Perform } from '../channel/index.ts';
import { NotFound } from '../model/index.ts';
import type { NetworksHere } from '../networks/index.ts';
import { JOBS, type JobName } from './jobs.ts';
import { performOnNetworks } from './network-jobs.ts';

export interface ServerSide {
  networks: NetworksHere;
  /** Whether the documents that come with Sidos are loaded where nothing is yet. */
  seed: boolean;
}

/** Does the jobs of the command line inside a running server. */
export function performIn({ networks, seed }: ServerSide): Perform {
  return async ({ name, network, input, report, send, signal }) => {
    // Asked to see whether the server is there at all.
    if (name === 'hello') return undefined;
    const onNetworks = await performOnNetworks(networks, name, input);
    if (onNetworks !== undefined) return onNetworks.answer;
    if (!isJob(name))
      throw new NotFound(`The running Sidos does not know "${name}". Restart it: it is of another version.`);
    const id = networks.idOf(network);
    const outcome: unknown = await networks.use<unknown>(id, ({ store, folder }) =>
      JOBS[name]({
        ...{ store, dataFolder: folder, input, report, send, signal },
        begins: seed && networks.isMain(id),
      }),
    );
    if (name === 'restore') await networks.serveAnew(id);
    return outcome;
  };
}

function isJob(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
