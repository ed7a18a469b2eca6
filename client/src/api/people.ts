import { Erasure, PersonData, type NewCorrection } from '@sidos/api/model';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { request } from './request.ts';

const address = (id: string) => `/people/${encodeURIComponent(id)}`;

/** All that is held of a person; asked for only when it is wanted. */
export function usePersonData(id: string, wanted: boolean): UseQueryResult<PersonData> {
  return useQuery({
    queryKey: ['person-data', id],
    queryFn: ({ signal }) => request(PersonData, address(id), { signal }),
    enabled: wanted,
    gcTime: 0,
    retry: false,
  });
}

/** Puts something right that is held of a person. */
export function useCorrection(id: string): UseMutationResult<PersonData, Error, NewCorrection> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (correction: NewCorrection) =>
      request(PersonData, `${address(id)}/corrections`, { method: 'POST', body: JSON.stringify(correction) }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Erases a person. */
export function useErasure(id: string): UseMutationResult<Erasure, Error, string> {
  return useMutation({
    mutationFn: (name: string) =>
      request(Erasure, `${address(id)}/erasure`, { method: 'POST', body: JSON.stringify({ name }) }),
  });
}
