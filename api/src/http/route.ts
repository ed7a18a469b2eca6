import { z } from 'zod';
import {
  NetworkId,
  PEOPLE_SHOWN,
  namesNetwork,
  showsPeople,
  type AccessMode,
  type Actor,
  type PeopleShown,
  type Right,
} from '../model/index.ts';
import type { AnalysisDesk, Report } from '../graph/analysis/index.ts';
import type { SnapshotSource } from '../graph/index.ts';
import type { Networks } from '../networks/index.ts';
import type { Secret } from '../secret/index.ts';
import type { Cost } from './limits.ts';
import type { Store } from '../store/index.ts';
import type { Uploads } from './uploads.ts';

/** What every handler works with beside its input. */
export interface Common {
  /** The networks that lie side by side. */
  networks: Networks;
  /** Answers the questions of the desks, on threads of its own. */
  analyses: AnalysisDesk;
  /** Files that are on their way in. */
  uploads: Uploads;
  /** How the server knows who asks. */
  mode: AccessMode;
  /** How people are shown to everybody; other than `shown`, every answer is masked. */
  people: PeopleShown;
}

/** What a handler works with that answers from one network. */
export interface Context extends Common {
  /** Where it shows people without their names, no name can be read through it: what a route gives needs no masking. */
  store: Store;
  secret: Secret;
  snapshots: SnapshotSource;
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
  /** What comes back; undefined: nothing (status 204), or a file. */
  answer: z.ZodType | undefined;
  status: 200 | 201 | 204;
  /** `data`: the answer follows from data version and address alone, and is kept and tagged (ETag). */
  cache: 'data' | 'none';
  /** What it costs to answer, which decides how often it may be asked. */
  cost: Cost;
  /** What answers from a network; undefined where one of those below does. */
  handler: ((input: Input<never, never, never>, context: Context) => Promise<unknown>) | undefined;
  /** What answers and is about no network alone. */
  overall: ((input: Input<never, never, never>, common: Common) => Promise<unknown>) | undefined;
  /** What gives a file in place of JSON, and is about no network alone. */
  gives: ((input: Input<never, never, never>, common: Common) => Promise<FileAnswer>) | undefined;
  /**
   * Long work that tells how far it has come. It gives its answer as JSON already, which is streamed behind its progress
   * to a caller who accepts application/x-ndjson.
   */
  work:
    | ((input: Input<never, never, never>, context: Context, report: Report) => Promise<Uint8Array>)
    | undefined;
}

/** A file as an answer: its name, and its bytes in pieces. */
export interface FileAnswer {
  name: string;
  pieces: readonly Uint8Array[];
}

/** What a route is written with; what is left out is undefined, 200 and uncached. */
interface Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  About = Context,
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
    context: About,
  ) => Promise<z.output<Answer>>;
}

type NoKeys = z.ZodObject<Record<string, never>>;

/** How people are to be shown in an answer, at the clearest; the server may show less of them. */
const people = z
  .enum(PEOPLE_SHOWN)
  .optional()
  .describe('Show people by initials or not at all: the answer comes from a copy of the data without names.');

/** Which network an answer comes from. */
const network = NetworkId.optional().describe('The network, by its id; without it the first one.');

function queryOf(path: string, query: z.ZodObject | undefined): z.ZodObject | undefined {
  const more = {
    ...(showsPeople(path) ? { people } : {}),
    ...(namesNetwork(path) ? { network } : {}),
  };
  return Object.keys(more).length === 0 ? query : (query ?? z.strictObject({})).extend(more);
}

/** The network that a request is about; undefined: the first one. */
export function networkAsked(query: unknown): string | undefined {
  return z.object({ network: z.string() }).safeParse(query).data?.network;
}

/** The way in which a request wants people shown. */
export function peopleAsked(query: unknown): PeopleShown {
  return z.object({ people: z.enum(PEOPLE_SHOWN).default('shown') }).safeParse(query).data?.people ?? 'shown';
}

const NOTHING_ELSE = { handler: undefined, overall: undefined, gives: undefined };

/** Makes a route record; the handler's types follow from the schemas. */
export function route<
  Params extends z.ZodObject = NoKeys,
  Query extends z.ZodObject = NoKeys,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodVoid,
>(definition: Definition<Params, Query, Body, Answer>): Route {
  const { handler, ...rest } = definition;
  return { ...recordOf(rest), handler };
}

/** {@link route} of what is about no network alone. */
export function overallRoute<
  Params extends z.ZodObject = NoKeys,
  Query extends z.ZodObject = NoKeys,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodVoid,
>(definition: Definition<Params, Query, Body, Answer, Common>): Route {
  const { handler, ...rest } = definition;
  return { ...recordOf(rest), overall: handler };
}

function recordOf<Params extends z.ZodObject, Query extends z.ZodObject>(
  definition: Omit<Definition<Params, Query, z.ZodType, z.ZodType>, 'handler'>,
): Route {
  const { params, query, body, answer, status = 200, cache = 'none', ...rest } = definition;
  return {
    ...NOTHING_ELSE,
    ...rest,
    ...{ params, body, answer, status, cache },
    query: queryOf(rest.path, query),
    work: undefined,
  };
}

/** Makes a record of a route that gives a file, which is asked for by GET. */
export function fileRoute<Params extends z.ZodObject>(
  definition: Pick<Route, 'path' | 'summary' | 'right' | 'cost'> & {
    params: Params;
    gives: (input: Input<z.output<Params>, unknown, unknown>, common: Common) => Promise<FileAnswer>;
  },
): Route {
  return {
    ...NOTHING_ELSE,
    ...definition,
    method: 'get',
    query: queryOf(definition.path, undefined),
    body: undefined,
    answer: undefined,
    status: 200,
    cache: 'none',
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
    ...NOTHING_ELSE,
    ...definition,
    method: 'post',
    params: undefined,
    query: queryOf(definition.path, undefined),
    status: 200,
    cache: 'none',
    cost: 'analysis',
  };
}
