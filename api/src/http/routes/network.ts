import {
  Counts,
  Documents,
  Export,
  Health,
  NetworkFilter,
  NetworkPayload,
  Outlines,
} from '../../model/index.ts';
import { counts, documentList, health, networkPayload, opaqueIds, outlines } from '../../graph/index.ts';
import { route, type Route } from '../route.ts';

/** What the whole data is. */
export const networkRoutes: Route[] = [
  route({
    method: 'get',
    path: '/health',
    summary: 'Engine, its version, data version and counts.',
    right: 'read',
    cost: 'cheap',
    answer: Health,
    handler: async (_, { store, snapshots }) => {
      const snapshot = await snapshots.get();
      return health(store, snapshot, snapshots.stale);
    },
  }),
  route({
    method: 'get',
    path: '/network',
    summary: 'The network under a filter, as columns: nodes with positions, and ties.',
    right: 'read',
    cost: 'data',
    query: NetworkFilter,
    answer: NetworkPayload,
    cache: 'data',
    handler: async ({ query }, { store: { people }, secret, snapshots }) => {
      const snapshot = await snapshots.get();
      return networkPayload(snapshot, query, { people, code: opaqueIds(snapshot, people, secret) });
    },
  }),
  route({
    method: 'get',
    path: '/counts',
    summary: 'Numbers of entities and relations by type, kind or role, and document.',
    right: 'read',
    cost: 'data',
    answer: Counts,
    cache: 'data',
    handler: (_, { store }) => counts(store),
  }),
  route({
    method: 'get',
    path: '/documents',
    summary: 'The source documents, and how many facts rest on each.',
    right: 'read',
    cost: 'data',
    answer: Documents,
    cache: 'data',
    handler: (_, { store }) => documentList(store),
  }),
  route({
    method: 'get',
    path: '/export',
    summary: 'All entities and relations with their evidence, in the order of their ids.',
    right: 'read',
    cost: 'data',
    answer: Export,
    cache: 'data',
    handler: async (_, { snapshots }) => {
      const { entities, relations } = await snapshots.get();
      return { entities: [...entities], relations: [...relations] };
    },
  }),
  route({
    method: 'get',
    path: '/outlines',
    summary:
      'Outlines as GeoJSON, for the map: the regions of Finland, and countries where the network reaches beyond it.',
    right: 'read',
    cost: 'data',
    answer: Outlines,
    cache: 'data',
    handler: async (_, { snapshots }) => outlines(await snapshots.get()),
  }),
];
