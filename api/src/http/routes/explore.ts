import { z } from 'zod';
import {
  EntityCard,
  IdText,
  Neighbourhood,
  NeighboursQuery,
  PathsAnswer,
  PathsQuery,
  SearchAnswer,
  SearchQuery,
} from '../../model/index.ts';
import { entityCard, neighbourhood, search, shortestPaths } from '../../graph/index.ts';
import { route, type Route } from '../route.ts';

const ById = z.strictObject({ id: IdText });

/** Finding an entity and walking from it. */
export const exploreRoutes: Route[] = [
  route({
    method: 'get',
    path: '/search',
    summary: 'Entities by name, alias or number, forgiving: beginnings, å ä ö as a o, a typing error.',
    right: 'read',
    cost: 'data',
    query: SearchQuery,
    answer: SearchAnswer,
    cache: 'data',
    handler: async ({ query }, { snapshots }) => search(await snapshots.get(), query),
  }),
  route({
    method: 'get',
    path: '/entities/{id}',
    summary: 'An entity with its ties and the evidence of each fact.',
    right: 'read',
    cost: 'data',
    params: ById,
    answer: EntityCard,
    cache: 'data',
    handler: async ({ params }, { store, snapshots }) => entityCard(store, await snapshots.get(), params.id),
  }),
  route({
    method: 'get',
    path: '/entities/{id}/neighbours',
    summary: 'What lies within 1 to 3 ties of an entity, nearest and best connected first.',
    right: 'read',
    cost: 'data',
    params: ById,
    query: NeighboursQuery,
    answer: Neighbourhood,
    cache: 'data',
    handler: async ({ params, query }, { store, snapshots }) =>
      neighbourhood(store, await snapshots.get(), params.id, query),
  }),
  route({
    method: 'get',
    path: '/paths',
    summary: 'The shortest routes between two entities, each step with the relation that carries it.',
    right: 'read',
    cost: 'data',
    query: PathsQuery,
    answer: PathsAnswer,
    cache: 'data',
    handler: async ({ query }, { snapshots }) => shortestPaths(await snapshots.get(), query),
  }),
];
