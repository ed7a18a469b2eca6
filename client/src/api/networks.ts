import { NetworkInfo, NetworkList, type NewNetwork } from '@sidos/api/model';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { z } from 'zod';
import { networkOfPage, queryInto } from './place.ts';
import { queryOf, refusal, request, send } from './request.ts';

const KEY = ['networks'];

/** The networks that lie side by side. */
export function useNetworks(): UseQueryResult<NetworkList> {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(NetworkList, '/networks', { signal }) });
}

/** The one that this page shows; undefined until it is known, or where it is none of them. */
export function hereOf(list: NetworkList | undefined): NetworkInfo | undefined {
  return list?.networks.find(({ id, first }) => (networkOfPage === null ? first : id === networkOfPage));
}

/** The address of the page of a network. */
export function pageOf({ id, first }: NetworkInfo, people: string): string {
  return `/${queryInto(first ? null : id, people === 'shown' ? '' : `people=${people}`)}`;
}

const address = (id: string, what = '') => `/networks/${encodeURIComponent(id)}${what}`;
const posted = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

function useChange<Order, Answer>(
  change: (order: Order) => Promise<Answer>,
): UseMutationResult<Answer, Error, Order> {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: KEY }) });
}

/** Makes a network. */
export const useMakeNetwork = () =>
  useChange((order: NewNetwork) => request(NetworkInfo, '/networks', posted(order)));

/** Opens a file as a network. */
export const useOpenFile = () =>
  useChange(({ file, name }: { file: File; name: string }) =>
    request(NetworkInfo, `/networks/file${queryOf({ name })}`, { method: 'POST', body: file }),
  );

export const useRenameNetwork = () =>
  useChange(({ id, name }: { id: string; name: string }) =>
    request(NetworkInfo, address(id, '/name'), posted({ name })),
  );

/** Sets a network aside. */
export const useRemoveNetwork = () =>
  useChange((id: string) => request(z.unknown(), address(id), { method: 'DELETE' }));

export const usePutBack = () =>
  useChange((id: string) => request(NetworkInfo, address(id, '/putting-back'), { method: 'POST' }));

/** Deletes a network that is set aside, for good. */
export const useDeleteNetwork = () =>
  useChange(({ id, name }: { id: string; name: string }) =>
    request(z.unknown(), address(id, '/deletion'), posted({ name })),
  );

/** A network as one file. Throws as {@link request} does. */
export async function networkFile(id: string): Promise<Blob> {
  const response = await send(address(id, '/file'), {}, 'application/octet-stream');
  if (!response.ok) throw refusal(response.status, await response.json().catch(() => undefined));
  return response.blob();
}
