import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { IdText, NewSavedView, NotFound, folded, SavedView, SavedViews } from '../../model/index.ts';
import { changeBatch } from '../../store/index.ts';
import { route, type Route } from '../route.ts';

/** Views and questions kept under a name. */
export const viewRoutes: Route[] = [
  route({
    method: 'get',
    path: '/views',
    summary: 'Saved views and questions, the newest first.',
    right: 'read',
    cost: 'cheap',
    answer: SavedViews,
    handler: async (_, { store }) => ({ views: await store.read('saved-views', {}) }),
  }),
  route({
    method: 'post',
    path: '/views',
    summary: 'Saves a view or a question under a name.',
    right: 'save',
    cost: 'write',
    body: NewSavedView,
    answer: SavedView,
    status: 201,
    handler: async ({ body, actor }, { store }) => {
      const view = { id: randomUUID(), ...body, savedAt: new Date().toISOString() };
      const change = changeBatch(actor, {
        action: `${view.kind}-saved`,
        targets: [view.id],
        after: view.name,
      });
      await store.write([{ query: 'saved-view', rows: [view] }, change], { keepVersion: true });
      return view;
    },
  }),
  route({
    method: 'delete',
    path: '/views/{id}',
    summary: 'Takes a saved view or question away.',
    right: 'save',
    cost: 'write',
    params: z.strictObject({ id: IdText }),
    status: 204,
    handler: async ({ params: { id }, actor }, { store }) => {
      const views = await store.read('saved-views', {});
      const view = views.find((one) => one.id === id);
      if (view === undefined)
        throw new NotFound(
          `There is no saved view "${folded(id)}". GET /api/v1/views lists those there are.`,
        );
      const change = changeBatch(actor, { action: `${view.kind}-removed`, targets: [id], before: view.name });
      await store.write([{ query: 'remove-saved-views', rows: [{ id }] }, change], { keepVersion: true });
    },
  }),
];
