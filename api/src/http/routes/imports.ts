import { z } from 'zod';
import { layoutNetwork } from '../../graph/index.ts';
import {
  bringIn,
  lookAtImport,
  removeSources,
  sourceOf,
  sourceRows,
  switchSources,
} from '../../importing/index.ts';
import type { LoadOptions } from '../../loading/index.ts';
import {
  IdText,
  ImportDone,
  ImportLook,
  ImportRequest,
  RowsQuery,
  SourceList,
  SourceRows,
  SourcesChange,
  Upload,
  UploadQuery,
} from '../../model/index.ts';
import { route, workRoute, type Context, type Route } from '../route.ts';
import { rowsWithFate } from './source-rows.ts';

type Report = (step: string, done: number) => void;

/** How a change of the tables places what it brings, tells how far it is, and is given up. */
function optionsOf({ secret }: Context, report: Report, signal: AbortSignal): LoadOptions {
  return {
    secret,
    signal,
    layout: ({ entities, relations }) =>
      layoutNetwork(entities, relations, (share) => {
        signal.throwIfAborted();
        report('layout', Math.min(1, share));
      }),
    onProgress: ({ step, done, total }) => {
      signal.throwIfAborted();
      report(step, total === 0 ? 0 : Math.min(1, done / total));
    },
  };
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** Bringing tables of one's own in, and what became of them. */
export const importRoutes: Route[] = [
  route({
    method: 'post',
    path: '/imports',
    summary: 'Sends a file that is to be brought in, as it is; it is kept for an hour.',
    right: 'edit',
    cost: 'write',
    query: UploadQuery,
    file: true,
    answer: Upload,
    status: 201,
    handler: ({ query: { name, to }, bytes, actor }, { uploads }) => uploads.add(actor.name, name, to, bytes),
  }),
  route({
    method: 'delete',
    path: '/imports/{id}',
    summary: 'Forgets files that were sent.',
    right: 'edit',
    cost: 'cheap',
    params: z.strictObject({ id: IdText }),
    status: 204,
    handler: ({ params: { id }, actor }, { uploads }) => Promise.resolve(uploads.remove(actor.name, id)),
  }),
  workRoute({
    path: '/imports/look',
    summary:
      'What would become of files that were sent, column by column and row by row; nothing is changed.',
    right: 'edit',
    body: ImportRequest,
    answer: ImportLook,
    work: async ({ body, actor, signal }, context, report) => {
      const { upload, choice } = body as ImportRequest;
      const order = { files: context.uploads.files(actor.name, upload), choice, by: actor };
      return json(await lookAtImport(context.store, order, optionsOf(context, report, signal)));
    },
  }),
  workRoute({
    path: '/imports/bring',
    summary: 'Brings files in that were sent, all or nothing; each table becomes a source.',
    right: 'edit',
    body: ImportRequest,
    answer: ImportDone,
    work: async ({ body, actor, signal }, context, report) => {
      const { upload, choice } = body as ImportRequest;
      const order = { files: context.uploads.files(actor.name, upload), choice, by: actor };
      const { summary, loaded } = await bringIn(context.store, order, optionsOf(context, report, signal));
      context.uploads.remove(actor.name, upload);
      return json({
        summary,
        entities: loaded.entities - loaded.documents,
        relations: loaded.relations,
      });
    },
  }),
  workRoute({
    path: '/imports/sources',
    summary: 'Switches tables off or on, or takes them out without trace.',
    right: 'edit',
    body: SourcesChange,
    answer: SourceList,
    work: async ({ body, actor, signal }, context, report) => {
      const change = body as SourcesChange;
      const { store } = context;
      for (const id of change.ids) await sourceOf(store, id);
      const options = optionsOf(context, report, signal);
      await (change.do === 'take out'
        ? removeSources(store, change.ids, actor, options)
        : switchSources(store, change.ids, change.do === 'switch on', actor, options));
      return json({ sources: (await store.read('sources', {})).map(({ source }) => source) });
    },
  }),
  route({
    method: 'get',
    path: '/sources',
    summary: 'Tables of your own: what came from where, when, by whom.',
    right: 'read',
    cost: 'data',
    answer: SourceList,
    handler: async (_, { store }) => ({
      sources: (await store.read('sources', {})).map(({ source }) => source),
    }),
  }),
  route({
    method: 'get',
    path: '/sources/{id}/rows',
    summary: 'Rows of a table as they stand in its file, and what each became.',
    right: 'read',
    cost: 'data',
    params: z.strictObject({ id: IdText }),
    query: RowsQuery,
    answer: SourceRows,
    handler: async ({ params: { id }, query: { line, limit } }, { store, snapshots }) => {
      const source = await sourceOf(store, id);
      const found = await sourceRows(store, source, line, limit);
      return rowsWithFate(source, found, await snapshots.get());
    },
  }),
];
