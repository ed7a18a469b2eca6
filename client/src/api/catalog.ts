import { MeasureCatalog } from '@sidos/api/model';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './request.ts';

/** What can be measured and how it is defined; the same as long as the server is. */
export const catalogQuery = queryOptions({
  queryKey: ['catalog'],
  queryFn: ({ signal }) => request(MeasureCatalog, '/analysis/catalog', { signal }),
  staleTime: Infinity,
});

/** The catalogue; undefined until it is known. */
export function useMeasureCatalog(): MeasureCatalog | undefined {
  return useQuery(catalogQuery).data;
}
