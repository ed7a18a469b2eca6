import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  IdText,
  NewSavedView,
  NotFound,
  QuotaReached,
  Refused,
  SAVED_IN_ALL,
  SAVED_PER_OWNER,
  SavedView,
  SavedViews,
  StoreUnavailable,
  folded,
  mayRemove,
  type Actor,
} from '../../model/index.ts';
import { Turnstile, changeBatch, type Store } from '../../store/index.ts';
import { route, type Route } from '../route.ts';

/** Saving and removing look before they write: one after the other, so that two at once do not pass a limit. */
const turnstiles = new WeakMap<Store, Turnstile>();

function oneByOne<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const turnstile = turnstiles.get(store) ?? new Turnstile();
  turnstiles.set(store, turnstile);
  return turnstile.pass(work);
}

/** Views and questions kept under a name. */
export const viewRoutes: Route[] = [
  route({
    method: 'get',
    path: '/views',
    summary: 'Saved views and questions, the newest first.',
    right: 'read',
    cost: 'cheap',
    answer: SavedViews,
    handler: async (_, { store, mode }) => {
      const views = await store.read('saved-views', {});
      // Who works here is nobody's business outside.
      return { views: mode === 'public' ? views.map((view) => ({ ...view, owner: null })) : views };
    },
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
    handler: ({ body, actor }, { store }) => oneByOne(store, () => save(store, body, actor)),
  }),
  route({
    method: 'delete',
    path: '/views/{id}',
    summary: 'Takes a saved view or question away; its owner may, and a keeper.',
    right: 'save',
    cost: 'write',
    params: z.strictObject({ id: IdText }),
    status: 204,
    handler: ({ params: { id }, actor }, { store }) => oneByOne(store, () => remove(store, id, actor)),
  }),
];

async function save(store: Store, body: NewSavedView, actor: Actor): Promise<SavedView> {
  refuseFull(await savedBefore(store), actor);
  const savedAt = new Date().toISOString();
  const view: SavedView = { id: randomUUID(), ...body, savedAt, owner: actor.name };
  const change = changeBatch(actor, { action: `${view.kind}-saved`, targets: [view.id], after: view.name });
  await store.write([{ query: 'saved-view', rows: [view] }, change], { keepVersion: true });
  return view;
}

/** What is saved, looked at before something is: where the database does not answer, nothing will be. */
async function savedBefore(store: Store): Promise<SavedView[]> {
  try {
    return await store.read('saved-views', {});
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StoreUnavailable(`${error.message} Nothing was saved.`);
  }
}

function refuseFull(views: readonly SavedView[], { name }: Actor): void {
  if (views.length >= SAVED_IN_ALL)
    throw new QuotaReached(
      `${SAVED_IN_ALL} views and questions are saved here, which is all there is room for. Remove some that nobody needs.`,
    );
  const own = views.filter(({ owner }) => owner === name).length;
  if (own >= SAVED_PER_OWNER)
    throw new QuotaReached(
      `You have saved ${own} views and questions, which is as many as one may. Remove some of yours.`,
    );
}

async function remove(store: Store, id: string, actor: Actor): Promise<void> {
  const view = (await savedBefore(store)).find((one) => one.id === id);
  if (view === undefined)
    throw new NotFound(`There is no saved view "${folded(id)}". GET /api/v1/views lists those there are.`);
  if (!mayRemove(actor, view))
    throw new Refused(`"${view.name}" was saved by ${ownerOf(view)}. Only they and a keeper may remove it.`);
  const change = changeBatch(actor, { action: `${view.kind}-removed`, targets: [id], before: view.name });
  await store.write([{ query: 'remove-saved-views', rows: [{ id }] }, change], { keepVersion: true });
}

function ownerOf({ owner }: SavedView): string {
  return owner ?? 'someone who is not known';
}
