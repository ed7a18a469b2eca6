import { ChangesAnswer, MAX_CHANGES, Session, type Change, type Right } from '@sidos/api/model';
import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { queryOf, request } from './request.ts';

/** Who one is for the server, and what one may do. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => request(Session, '/session', { signal }),
    staleTime: Infinity,
  });
}

/** Whether one may do something here; while it is not known yet, what reading needs is allowed and nothing else. */
export function useMay(right: Right): boolean {
  const { data } = useSession();
  return data === undefined ? right === 'read' : data.rights.includes(right);
}

/** Which lines of the log are asked for; an empty text takes all. */
export interface ChangeFilter {
  by: string;
  action: string;
}

const changesPage = (filter: ChangeFilter, before: string | undefined, limit: number, signal?: AbortSignal) =>
  request(ChangesAnswer, `/changes${queryOf({ ...filter, before, limit })}`, signal ? { signal } : {});

/** The log of changes, the newest first, a page at a time. */
export function useChanges(filter: ChangeFilter): UseInfiniteQueryResult<InfiniteData<ChangesAnswer>> {
  return useInfiniteQuery({
    queryKey: ['changes', filter],
    queryFn: ({ pageParam, signal }) => changesPage(filter, pageParam, 100, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
}

/** Every line of the log under a filter, for a file. */
export async function allChanges(filter: ChangeFilter): Promise<Change[]> {
  const all: Change[] = [];
  for (let before: string | undefined; ;) {
    const { changes, next } = await changesPage(filter, before, MAX_CHANGES);
    all.push(...changes);
    if (next === null) return all;
    before = next;
  }
}
