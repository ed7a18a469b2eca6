import type { z } from 'zod';
import {
  BridgesAnswer,
  BridgesRequest,
  BrokerAnswer,
  BrokerRequest,
  ChangeAnswer,
  ChangeRequest,
  EmbeddednessAnswer,
  EmbeddednessRequest,
  GroupsAnswer,
  GroupsRequest,
  MeasuresAnswer,
  MembershipsAnswer,
  MembershipsRequest,
  MissingAnswer,
  MissingRequest,
  ProjectionAnswer,
  ProjectionRequest,
  SetsAnswer,
  SetsRequest,
  SetTiesAnswer,
  SetTiesRequest,
  SureAnswer,
  WhatIfAnswer,
  WhatIfRequest,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { bridges } from './bridges.ts';
import { broker } from './broker.ts';
import { certainty } from './certainty.ts';
import { change } from './change.ts';
import { embeddedness } from './embeddedness.ts';
import { groups } from './groups.ts';
import { measures } from './measures.ts';
import { memberships } from './memberships.ts';
import { missing } from './missing.ts';
import { projectionAnswer } from './projection-answer.ts';
import { REQUESTS } from './requests.ts';
import { sets } from './sets.ts';
import { tiesOfSet } from './ties-of-set.ts';
import type { Tools } from './tools.ts';
import { whatIf } from './what-if.ts';

/** A question that the desks ask: what it takes, what it gives, and how it is worked out. */
interface Question<Request extends z.ZodType, Answer extends z.ZodType> {
  readonly request: Request;
  readonly answer: Answer;
  /** May take long: it waits for others of its kind, and the quick ones need not wait for it. */
  readonly long: boolean;
  readonly summary: string;
  readonly run: (
    snapshot: Snapshot,
    request: z.output<Request>,
    tools: Tools,
  ) => z.output<Answer> | Promise<z.output<Answer>>;
}

function question<Request extends z.ZodType, Answer extends z.ZodType>(
  definition: Question<Request, Answer>,
): Question<Request, Answer> {
  return definition;
}

/** Every question of the desks, by the last part of its address. */
export const QUESTIONS = {
  network: question({
    request: ProjectionRequest,
    answer: ProjectionAnswer,
    long: false,
    summary: 'The network of actors that a definition gives, its ties with what is shared behind each.',
    run: projectionAnswer,
  }),
  memberships: question({
    request: MembershipsRequest,
    answer: MembershipsAnswer,
    long: false,
    summary: 'Who takes part in what: the two-mode network behind the network of a definition.',
    run: memberships,
  }),
  measures: question({
    request: REQUESTS.MeasuresRequest,
    answer: MeasuresAnswer,
    long: true,
    summary: 'Measures of actors, ties, groups and the whole, as columns.',
    run: measures,
  }),
  bridges: question({
    request: BridgesRequest,
    answer: BridgesAnswer,
    long: false,
    summary: 'Who connects the groups, ranked, and the matrix of ties between groups.',
    run: bridges,
  }),
  broker: question({
    request: BrokerRequest,
    answer: BrokerAnswer,
    long: false,
    summary: 'The card of one broker: roles, strangers among its partners, what carries each tie.',
    run: broker,
  }),
  missing: question({
    request: MissingRequest,
    answer: MissingAnswer,
    long: false,
    summary: 'Who could join two groups, ranked, with the reasons.',
    run: missing,
  }),
  'what-if': question({
    request: WhatIfRequest,
    answer: WhatIfAnswer,
    long: true,
    summary: 'What would change without some actors, or with ties or a project added. Nothing is written.',
    run: whatIf,
  }),
  embeddedness: question({
    request: EmbeddednessRequest,
    answer: EmbeddednessAnswer,
    long: true,
    summary: 'How embedded a group is, against a comparison, sizes and chance.',
    run: embeddedness,
  }),
  groups: question({
    request: GroupsRequest,
    answer: GroupsAnswer,
    long: true,
    summary: 'Every cluster, region or kind on a sheet of its own, against sizes and members drawn by lot.',
    run: groups,
  }),
  ties: question({
    request: SetTiesRequest,
    answer: SetTiesAnswer,
    long: false,
    summary: 'The ties that a figure of a group is counted of, with what each rests on.',
    run: tiesOfSet,
  }),
  sets: question({
    request: SetsRequest,
    answer: SetsAnswer,
    long: false,
    summary: 'The sets that can be chosen: how many members, how many of them tied, and how they belong.',
    run: sets,
  }),
  change: question({
    request: ChangeRequest,
    answer: ChangeAnswer,
    long: false,
    summary: 'Ties formed, kept and lost between two periods or sets of documents.',
    run: change,
  }),
  certainty: question({
    request: REQUESTS.SureRequest,
    answer: SureAnswer,
    long: true,
    summary: 'How sure a ranking is when memberships are missing, and under other weights and seeds.',
    run: certainty,
  }),
} as const;

export type QuestionName = keyof typeof QUESTIONS;
