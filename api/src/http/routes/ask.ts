import { AskAnswer, AskRequest } from '../../model/index.ts';
import { route, type Route } from '../route.ts';

/** A user's own Cypher. */
export const askRoutes: Route[] = [
  route({
    method: 'post',
    path: '/ask',
    summary: "A user's own Cypher, read-only, with a time limit and a row limit.",
    right: 'ask',
    cost: 'ask',
    body: AskRequest,
    answer: AskAnswer,
    handler: ({ body, signal }, { store }) => store.ask(body, signal),
  }),
];
