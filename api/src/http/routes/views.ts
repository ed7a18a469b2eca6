import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NewSavedView, NotFound, SavedView, SavedViews } from '../../model/index.ts';
import { route, type Route } from '../route.ts';

/** Views and questions kept under a name. */
export const viewRoutes: Route[] = [
  route({
    method: 'get',
    path: '/views',
    summary: 'Saved views and questions, the newest first.',
    answer: SavedViews,
    handler: async (_, { store }) => ({ views: await store.read('saved-views', {}) }),
  }),
  route({
    method: 'post',
    path: '/views',
    summary: 'Saves a view or a question under a name.',
    body: NewSavedView,
    answer: SavedView,
    status: 201,
    handler: async ({ body }, { store }) => {
      const view = { id: randomUUID(), ...body, savedAt: new Date().toISOString() };
      await store.write([{ query: 'saved-view', rows: [view] }], { keepVersion: true });
      return view;
    },
  }),
  route({
    method: 'delete',
    path: '/views/{id}',
    summary: 'Takes a saved view or question away.',
    params: z.strictObject({ id: z.string().min(1) }),
    status: 204,
    handler: async ({ params: { id } }, { store }) => {
      const views = await store.read('saved-views', {});
      if (!views.some((view) => view.id === id))
        throw new NotFound(`There is no saved view "${id}". GET /api/v1/views lists those there are.`);
      await store.write([{ query: 'remove-saved-views', rows: [{ id }] }], { keepVersion: true });
    },
  }),
];
