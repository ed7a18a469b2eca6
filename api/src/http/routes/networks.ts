import { rmSync } from 'node:fs';
import { z } from 'zod';
import {
  InvalidInput,
  MAX_NETWORK_FILE,
  NetworkDeletion,
  NetworkId,
  NetworkInfo,
  NetworkList,
  NetworkName,
  NetworkRenaming,
  NewNetwork,
  mayDo,
} from '../../model/index.ts';
import { receiveFile } from '../receive.ts';
import { fileRoute, overallRoute, type Route } from '../route.ts';

const ById = z.strictObject({ id: NetworkId });

/** Networks that lie side by side: which there are, making them, setting them aside. */
export const networksRoutes: Route[] = [
  overallRoute({
    method: 'get',
    path: '/networks',
    summary: 'The networks that lie side by side, the first one first; a keeper sees those set aside too.',
    right: 'read',
    cost: 'data',
    answer: NetworkList,
    handler: async ({ actor }, { networks, mode }) => {
      const isKeeper = mayDo(mode, actor.role, 'keep');
      const list = await networks.list(isKeeper);
      // Why one cannot be opened names folders of the machine: those who may read are told that it cannot.
      const told = list.networks.map((one) => ({ ...one, fault: isKeeper ? one.fault : null }));
      return { ...list, networks: told };
    },
  }),
  overallRoute({
    method: 'post',
    path: '/networks',
    summary: 'Makes a network: empty, of the documents that come with Sidos, or a copy of another.',
    right: 'edit',
    cost: 'write',
    body: NewNetwork,
    answer: NetworkInfo,
    status: 201,
    handler: ({ body, actor, signal }, { networks }) => networks.make(body, actor, signal),
  }),
  overallRoute({
    method: 'post',
    path: '/networks/file',
    summary:
      'Opens a file as a network of its own: one that was downloaded here, made by sidos backup, or the JSON of an export.',
    right: 'edit',
    cost: 'write',
    query: z.strictObject({ name: NetworkName }),
    file: true,
    answer: NetworkInfo,
    status: 201,
    handler: async ({ bytes, query: { name }, actor, signal }, { networks }) => {
      const path = networks.receiving();
      try {
        await receiveFile(bytes, path, MAX_NETWORK_FILE);
        return await networks.makeOf(path, name, actor, signal);
      } catch (error) {
        throw calledAs(error, path, name);
      } finally {
        rmSync(path, { force: true });
      }
    },
  }),
  fileRoute({
    path: '/networks/{id}/file',
    summary: 'A network as one file, with all that belongs to it; whoever has the file has all of it.',
    right: 'keep',
    cost: 'data',
    params: ById,
    gives: async ({ params: { id }, signal }, { networks }) => {
      const { name, pieces } = await networks.file(id, signal);
      return { name: `${name}.sidos`, pieces };
    },
  }),
  overallRoute({
    method: 'post',
    path: '/networks/{id}/name',
    summary: 'Gives a network another name; its address stays.',
    right: 'edit',
    cost: 'write',
    params: ById,
    body: NetworkRenaming,
    answer: NetworkInfo,
    handler: ({ params: { id }, body: { name }, actor }, { networks }) => networks.rename(id, name, actor),
  }),
  overallRoute({
    method: 'delete',
    path: '/networks/{id}',
    summary: 'Sets a network aside: it no longer answers, and can be put back.',
    right: 'keep',
    cost: 'write',
    params: ById,
    status: 204,
    handler: ({ params: { id }, actor }, { networks }) => networks.remove(id, actor),
  }),
  overallRoute({
    method: 'post',
    path: '/networks/{id}/putting-back',
    summary: 'Puts a network back that was set aside.',
    right: 'keep',
    cost: 'write',
    params: ById,
    answer: NetworkInfo,
    handler: ({ params: { id }, actor }, { networks }) => networks.putBack(id, actor),
  }),
  overallRoute({
    method: 'post',
    path: '/networks/{id}/deletion',
    summary: 'Deletes a network that is set aside, for good; its name must be given once more.',
    right: 'keep',
    cost: 'write',
    params: ById,
    body: NetworkDeletion,
    status: 204,
    handler: ({ params: { id }, body: { name } }, { networks }) => networks.erase(id, name),
  }),
];

/** A fault of a file in words of who sent it: they know what it is called, and not where it was received. */
function calledAs(error: unknown, path: string, name: string): unknown {
  if (!(error instanceof InvalidInput)) return error;
  return new InvalidInput(error.message.replaceAll(path, `"${name}"`), error.faults);
}
