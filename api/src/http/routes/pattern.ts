import {
  ChoicesAnswer,
  ChoicesRequest,
  PatternAnswer,
  PatternCount,
  PatternCountRequest,
  PatternRequest,
  Schema,
} from '../../model/index.ts';
import { answerPattern, countPattern, nextTurn, patternChoices, schemaOf } from '../../graph/index.ts';
import { route, type Route } from '../route.ts';

/** Questions built step by step, and what one needs to know to write Cypher. */
export const patternRoutes: Route[] = [
  route({
    method: 'post',
    path: '/pattern',
    summary: 'Answers a question built of steps: rows, what to draw, and the Cypher that gave them.',
    right: 'read',
    cost: 'ask',
    body: PatternRequest,
    answer: PatternAnswer,
    handler: async ({ body, signal }, { store, snapshots }) =>
      answerPattern(store, await snapshots.get(), body, signal),
  }),
  route({
    method: 'post',
    path: '/pattern/count',
    summary: 'How much a question gives, step by step, and the step that empties it.',
    right: 'read',
    cost: 'ask',
    body: PatternCountRequest,
    answer: PatternCount,
    handler: async ({ body, signal }, { snapshots }) => {
      const snapshot = await snapshots.get();
      await nextTurn(signal);
      return countPattern(snapshot, body);
    },
  }),
  route({
    method: 'post',
    path: '/pattern/choices',
    summary: 'The choices of a part of a step that have answers in the data, with counts.',
    right: 'read',
    cost: 'ask',
    body: ChoicesRequest,
    answer: ChoicesAnswer,
    handler: async ({ body, signal }, { snapshots }) => {
      const snapshot = await snapshots.get();
      await nextTurn(signal);
      return patternChoices(snapshot, body);
    },
  }),
  route({
    method: 'get',
    path: '/schema',
    summary: 'Labels, relation types and properties with counts, for those who write Cypher.',
    right: 'read',
    cost: 'cheap',
    answer: Schema,
    cache: 'data',
    handler: async (_, { snapshots }) => schemaOf(await snapshots.get()),
  }),
];
