import { z } from 'zod';
import { EraseRequest, Erasure, IdText, NewCorrection, PersonData } from '../../model/index.ts';
import { correctPerson, erasePerson, personData } from '../../graph/index.ts';
import { route, type Route } from '../route.ts';

const ById = z.strictObject({ id: IdText });

/** What is held of one person, for a keeper. */
export const peopleRoutes: Route[] = [
  route({
    method: 'get',
    path: '/people/{id}',
    summary: 'All that is held of one person: entity, ties, lines, mentions in other texts, corrections.',
    right: 'keep',
    cost: 'data',
    params: ById,
    answer: PersonData,
    handler: ({ params: { id } }, { store }) => personData(store, id),
  }),
  route({
    method: 'post',
    path: '/people/{id}/corrections',
    summary: 'Puts a name, aliases or a tie of a person right, and keeps it so over later loads.',
    right: 'keep',
    cost: 'data',
    params: ById,
    body: NewCorrection,
    answer: PersonData,
    status: 201,
    handler: ({ params: { id }, body, actor }, { store }) => correctPerson(store, actor, id, body),
  }),
  route({
    method: 'post',
    path: '/people/{id}/erasure',
    summary: 'Erases a person everywhere, for good, and keeps loads from bringing the person back.',
    right: 'keep',
    cost: 'data',
    params: ById,
    body: EraseRequest,
    answer: Erasure,
    handler: ({ params: { id }, body: { name }, actor }, { store, secret }) =>
      erasePerson(store, secret, actor, { id, name }),
  }),
];
