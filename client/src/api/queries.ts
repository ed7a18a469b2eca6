import {
  Documents,
  EntityCard,
  Health,
  NetworkPayload,
  PathsAnswer,
  SearchAnswer,
  lessClear,
  type PeopleShown,
} from '@sidos/api/model';
import {
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeDataset, type Dataset } from '../graph/dataset.ts';
import { learnPeople, networkInWords } from '../graph/people.ts';
import { NETWORK_KEY } from './keys.ts';
import { queryOf, request } from './request.ts';

/** The whole network as people are shown in it; each is loaded once, and filtered here. */
const networkQuery = (people: PeopleShown) =>
  queryOptions({
    queryKey: [...NETWORK_KEY, people],
    queryFn: async ({ signal }): Promise<NetworkPayload> => {
      const payload = await request(NetworkPayload, `/network${queryOf({ people })}`, { signal });
      if (people === 'shown') learnPeople(payload);
      return payload;
    },
    staleTime: Infinity,
    structuralSharing: false,
  });

type Loaded = Pick<UseQueryResult<Dataset>, 'data' | 'error' | 'refetch'>;

/**
 * The network, indexed, as the switch for people has it. The clearest that the server gives comes first: from it is known
 * who is to be masked in addresses.
 */
export function useNetwork(people: PeopleShown): Loaded {
  const clearest = useQuery(networkQuery('shown'));
  const isLess =
    clearest.data !== undefined && lessClear(clearest.data.people, people) !== clearest.data.people;
  const less = useQuery({ ...networkQuery(people), enabled: isLess });
  const { data: payload, error, refetch } = isLess ? less : clearest;
  const { i18n } = useTranslation();
  const { language } = i18n;
  const data = useMemo(() => payload && makeDataset(networkInWords(payload, language)), [payload, language]);
  return { data, error, refetch } as Loaded;
}

/** Engine, version and counts. */
export function useHealth(): UseQueryResult<Health> {
  return useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => request(Health, '/health', { signal }),
    refetchInterval: ({ state }) => (state.status === 'error' || state.data?.stale ? 5_000 : 60_000),
  });
}

const cardQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['card', id],
    queryFn: ({ signal }) => request(EntityCard, `/entities/${encodeURIComponent(id ?? '')}`, { signal }),
    enabled: id !== null,
  });

/** An entity with its ties and evidence; nothing is asked while the id is null. */
export function useCard(id: string | null): UseQueryResult<EntityCard> {
  return useQuery(cardQuery(id));
}

const cardsThere = (results: readonly UseQueryResult<EntityCard>[]): EntityCard[] =>
  results.flatMap(({ data }) => data ?? []);

/** The cards of several entities, those that are there so far, in the order of the ids. */
export function useCards(ids: readonly string[]): EntityCard[] {
  return useQueries({ queries: ids.map(cardQuery), combine: cardsThere });
}

/** Hits for a search, the earlier ones staying while new ones are fetched. */
export function useSearch(text: string, limit = 40): UseQueryResult<SearchAnswer> {
  const q = text.trim();
  return useQuery({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) => request(SearchAnswer, `/search${queryOf({ q, limit })}`, { signal }),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** All shortest routes between two entities up to a limit; `places` lets them lead through regions. */
export function usePaths(
  ends: readonly [string, string] | null,
  places: boolean,
): UseQueryResult<PathsAnswer> {
  const [from, to] = ends ?? ['', ''];
  return useQuery({
    queryKey: ['paths', from, to, places],
    queryFn: ({ signal }) =>
      request(PathsAnswer, `/paths${queryOf({ from, to, places, limit: 12 })}`, { signal }),
    enabled: ends !== null,
  });
}

/** How the source documents are asked for. */
export const documentsQuery = {
  queryKey: ['documents'],
  queryFn: ({ signal }: { signal: AbortSignal }) => request(Documents, '/documents', { signal }),
};

/** The source documents and what each contributed. */
export function useDocuments(): UseQueryResult<Documents> {
  return useQuery({ ...documentsQuery, staleTime: Infinity });
}
