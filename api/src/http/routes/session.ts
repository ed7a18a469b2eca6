import { ACCESS, Session } from '../../model/index.ts';
import { overallRoute, type Route } from '../route.ts';

/** Who asks, as the server knows them. */
export const sessionRoutes: Route[] = [
  overallRoute({
    method: 'get',
    path: '/session',
    summary: 'Who you are here, and what you may do.',
    right: 'read',
    cost: 'cheap',
    answer: Session,
    handler: ({ actor }, { mode, people }) =>
      Promise.resolve({ mode, actor, rights: [...ACCESS[mode][actor.role]], people }),
  }),
];
