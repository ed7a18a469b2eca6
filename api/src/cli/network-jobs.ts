import { z } from 'zod';
import {
  COMMAND_LINE,
  InvalidInput,
  NetworkInfo,
  NetworkList,
  NetworkName,
  NewNetwork,
} from '../model/index.ts';
import type { Networks } from '../networks/index.ts';
import { textOf } from './workplace.ts';

/** What the command line does with networks as a whole, and what it sends for each. */
const JOBS = {
  'network-list': {
    order: z.strictObject({}),
    run: (networks: Networks) => networks.list(true),
  },
  'network-new': {
    order: NewNetwork,
    run: (networks: Networks, order: NewNetwork) => networks.make(order, COMMAND_LINE),
  },
  'network-open': {
    order: z.strictObject({ file: z.string(), name: NetworkName }),
    run: (networks: Networks, { file, name }: { file: string; name: string }) =>
      networks.makeOf(file, name, COMMAND_LINE),
  },
  'network-rename': {
    order: z.strictObject({ id: z.string(), name: NetworkName }),
    run: (networks: Networks, { id, name }: { id: string; name: string }) =>
      networks.rename(id, name, COMMAND_LINE),
  },
  'network-remove': {
    order: z.strictObject({ id: z.string() }),
    run: (networks: Networks, { id }: { id: string }) => networks.remove(id, COMMAND_LINE),
  },
  'network-put-back': {
    order: z.strictObject({ id: z.string() }),
    run: (networks: Networks, { id }: { id: string }) => networks.putBack(id, COMMAND_LINE),
  },
  'network-delete': {
    order: z.strictObject({ id: z.string(), name: z.string() }),
    run: (networks: Networks, { id, name }: { id: string; name: string }) => networks.erase(id, name),
  },
};
export type NetworkJob = keyof typeof JOBS;

/** What comes back of a job: a network, all of them, or nothing. */
export const NetworkAnswer = { one: NetworkInfo, all: NetworkList };

/** Does a job with networks as a whole. @returns undefined where the name is of no such job */
export async function performOnNetworks(
  networks: Networks,
  name: string,
  input: AsyncIterable<Uint8Array>,
): Promise<{ answer: unknown } | undefined> {
  if (!Object.hasOwn(JOBS, name)) return undefined;
  const { order, run } = JOBS[name as NetworkJob];
  const given = order.safeParse(JSON.parse(await textOf(input)));
  if (!given.success) {
    const [{ path, message }] = given.error.issues;
    throw new InvalidInput(`${path.join('.')}: ${message}. "sidos network --help" says what it takes.`);
  }
  return { answer: await run(networks, given.data as never) };
}
