import { ChangesAnswer, ChangesQuery } from '../../model/index.ts';
import { route, type Route } from '../route.ts';

/** The log of changes. */
export const changeRoutes: Route[] = [
  route({
    method: 'get',
    path: '/changes',
    summary: 'The log of changes, the newest first: when, who, what; a page at a time.',
    right: 'keep',
    cost: 'cheap',
    query: ChangesQuery,
    answer: ChangesAnswer,
    handler: async ({ query: { before, limit, by, action, target } }, { store }) => {
      const [at, id = ''] = before === undefined ? ['9999'] : before.split(' ');
      const rows = await store.read('changes', { at: at ?? '', id, by, action, target, limit: limit + 1 });
      const changes = rows.slice(0, limit);
      const last = changes.at(-1);
      const next = rows.length > limit && last !== undefined ? `${last.at} ${last.id}` : null;
      return { changes, next };
    },
  }),
];
