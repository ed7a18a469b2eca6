import { z } from 'zod';
import {
  PEOPLE_SHOWN,
  showsPeople,
  type AccessMode,
  type Actor,
  type PeopleShown,
  type Right,
} from '../model/index.ts';
import type { AnalysisDesk, Report } from '../graph/analysis/index.ts';
import type { SnapshotSource } from '../graph/index.ts';
import type { Secret } from '../secret/index.ts';
import type { Cost } from './limits.ts';
import type { Store } from '../store/index.ts';
import type { Uploads } from './uploads.ts';

/** What a handler works with beside its input. */
export interface Context {
  /** Where it shows people without their names, no name can be read through it: what a route gives needs no masking. */
  store: Store;
  secret: Secret;
  snapshots: SnapshotSource;
  /** Answers the questions of the desks, on threads of its own. */
  analyses: AnalysisDesk;
  /** Files that are on their way in. */
  uploads: Uploads;
  /** How the server knows who asks. */
  mode: AccessMode;
  /** How people are shown to everybody; other than `shown`, every answer is masked. */
  people: PeopleShown;
}

/** The parts of a request, parsed by the route's schemas; `signal` aborts when the caller goes away. */
export interface Input<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  /** Who asks. */
  actor: Actor;
  /** Whose turn it is where work must wait: one who asks from one address. */
  caller: string;
  signal: AbortSignal;
  /** The bytes of the body, of a route that takes a file. */
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * One route of the API as a record: what it is called, what it takes, what it gives. The application, the OpenAPI
 * description and the page to read are all made from these records.
 */
export interface Route {
  method: 'get' | 'post' | 'delete';
  /** Path below `/api/v1`, parameters in braces: `/entities/{id}`. */
  path: string;
  /** One sentence for those who read the description. */
  summary: string;
  /** What one must be allowed to do to ask this. */
  right: Right;
  params: z.ZodObject | undefined;
  query: z.ZodObject | undefined;
  body: z.ZodType | undefined;
  /** The body is a file as it is: its handler takes the bytes. */
  file?: true;
  /** What comes back; undefined: nothing (status 204). */
  answer: z.ZodType | undefined;
  status: 200 | 201 | 204;
  /** `data`: the answer follows from data version and address alone, and is kept and tagged (ETag). */
  cache: 'data' | 'none';
  /** What it costs to answer, which decides how often it may be asked. */
  cost: Cost;
  /** What answers; undefined where `work` does. */
  handler: ((input: Input<never, never, never>, context: Context) => Promise<unknown>) | undefined;
  /**
   * Long work that tells how far it has come. It gives its answer as JSON already, which is streamed behind its progress
   * to a caller who accepts application/x-ndjson.
   */
  work:
    | ((input: Input<never, never, never>, context: Context, report: Report) => Promise<Uint8Array>)
    | undefined;
}

/** What a route is written with; what is left out is undefined, 200 and uncached. */
interface Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  method: Route['method'];
  path: `/${string}`;
  summary: string;
  right: Right;
  params?: Params;
  query?: Query;
  body?: Body;
  file?: true;
  answer?: Answer;
  status?: Route['status'];
  cache?: Route['cache'];
  cost: Route['cost'];
  handler: (
    input: Input<z.output<Params>, z.output<Query>, z.output<Body>>,
    context: Context,
  ) => Promise<z.output<Answer>>;
}

type NoKeys = z.ZodObject<Record<string, never>>;

/** How people are to be shown in an answer, at the clearest; the server may show less of them. */
const people = z
  .enum(PEOPLE_SHOWN)
  .optional()
  .describe('Show people by initials or not at all: the answer comes from a copy of the data without names.');

function queryOf(path: string, query: z.ZodObject | undefined): z.ZodObject | undefined {
  return showsPeople(path) ? (query ?? z.strictObject({})).extend({ people }) : query;
}

/** The way in which a request wants people shown. */
export function peopleAsked(query: unknown): PeopleShown {
  return z.object({ people: z.enum(PEOPLE_SHOWN).default('shown') }).safeParse(query).data?.people ?? 'shown';
}

/** Makes a route record; the handler's types follow from the schemas. */
export function route<
  Params extends z.ZodObject = NoKeys,
  Query extends z.ZodObject = NoKeys,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodVoid,
>(definition: Definition<Params, Query, Body, Answer>): Route {
  const { params, query, body, answer, status = 200, cache = 'none', handler, ...rest } = definition;
  return {
    ...rest,
    params,
    query: queryOf(rest.path, query),
    body,
    answer,
    status,
    cache,
    handler,
    work: undefined,
  };
}

/** Makes a record of long work, which takes a body by POST. */
export function workRoute(
  definition: Pick<Route, 'path' | 'summary' | 'right' | 'answer'> & {
    body: z.ZodType;
    work: (input: Input<unknown, unknown, unknown>, context: Context, report: Report) => Promise<Uint8Array>;
  },
): Route {
  return {
    ...definition,
    method: 'post',
    params: undefined,
    query: queryOf(definition.path, undefined),
    status: 200,
    cache: 'none',
    cost: 'analysis',
    handler: undefined,
  };
}
