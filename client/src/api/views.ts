import { Outlines, SavedView, SavedViews, type NewSavedView } from '@sidos/api/model';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { z } from 'zod';
import { request } from './request.ts';

/** Outlines of the regions, for the map; asked for only where the map is shown. */
export function useOutlines(wanted: boolean): UseQueryResult<Outlines> {
  return useQuery({
    queryKey: ['outlines'],
    queryFn: ({ signal }) => request(Outlines, '/outlines', { signal }),
    enabled: wanted,
    staleTime: Infinity,
  });
}

/** The views and questions saved in the database, newest first. */
export function useSavedViews(): UseQueryResult<SavedViews> {
  return useQuery({
    queryKey: ['views'],
    queryFn: ({ signal }) => request(SavedViews, '/views', { signal }),
  });
}

/** Saves a view or a question under a name. */
export function useSaveView(): UseMutationResult<SavedView, Error, NewSavedView> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (view: NewSavedView) =>
      request(SavedView, '/views', { method: 'POST', body: JSON.stringify(view) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views'] }),
  });
}

/** Removes a saved view or question. */
export function useRemoveView(): UseMutationResult<unknown, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      request(z.unknown(), `/views/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views'] }),
  });
}
