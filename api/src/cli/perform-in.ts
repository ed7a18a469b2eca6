import type { Perform } from '../channel/index.ts';
import { NotFound } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { JOBS, type JobName } from './jobs.ts';

export interface ServerSide {
  store: Store;
  dataFolder: string;
  /** Serves the app anew, on what a restore has brought. */
  serveAnew: () => void;
}

/** Does the jobs of the command line inside a running server. */
export function performIn({ store, dataFolder, serveAnew }: ServerSide): Perform {
  return async ({ name, input, report, send, signal }) => {
    // Asked to see whether the server is there at all.
    if (name === 'hello') return undefined;
    if (!isJob(name))
      throw new NotFound(`The running Sidos does not know "${name}". Restart it: it is of another version.`);
    const outcome: unknown = await JOBS[name]({ store, dataFolder, input, report, send, signal });
    if (name === 'restore') serveAnew();
    return outcome;
  };
}

function isJob(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
