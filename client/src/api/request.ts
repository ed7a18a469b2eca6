import { Problem, showsPeople, type PeopleShown } from '@sidos/api/model';
import { z } from 'zod';
import { pathHere } from './place.ts';
import { ownToken } from './token.ts';
import { fromServer, peopleNow, toServer } from '../graph/people.ts';

/** A request that failed, with what the server said about it; `detail` is a sentence for the user. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(
    readonly detail: string,
    /** HTTP status, or 0 where the server could not be reached. */
    readonly status: number,
    readonly code: 'offline' | 'unreadable' | 'refused',
    readonly faults: readonly string[] = [],
    /** Where in a query of the user the fault is, counted from 1. */
    readonly position?: Problem['position'],
    /** What kind of problem the server says it is. */
    readonly type = '',
    /** The sentence as the page says it in its reader's language, where it can. */
    readonly told?: Problem['told'],
  ) {
    super(detail);
  }
}

/** Whether a request failed because the server wants a token that it knows. */
export const wantsToken = (error: unknown): boolean =>
  error instanceof RequestFailed && error.type === 'urn:sidos:problem:no-token';

const BASE = '/api/v1';

/** A query string of what is defined; lists become comma-separated values. */
export function queryOf(
  parameters: Record<string, string | number | boolean | readonly string[] | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    query.set(key, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Asks the API and parses what it answers.
 *
 * @param schema the payload's schema in `@sidos/api/model`
 * @param path below `/api/v1`, with its query
 * @throws RequestFailed with a sentence: the server's problem details, or that it cannot be reached
 */
export async function request<T>(schema: z.ZodType<T>, path: string, init: RequestInit = {}): Promise<T> {
  const people = peopleNow();
  const response = await send(path, init);
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  // The network comes as it is asked for; from the clearest of it is known who is to be masked. Networks are asked for by
  // their ids, so those stay; their names are masked where they are shown.
  const isAsIs = path.startsWith('/network?') || (path.startsWith('/networks') && response.ok);
  const body = isAsIs ? answer : await fromServer(answer, people);
  if (!response.ok) throw refusal(response.status, body);
  return parsed(schema, body, response.status);
}

/**
 * Where the server answers from the data it is asked for them as the switch has people: its copy without names knows
 * the opaque ids. Everywhere else it is asked with the ids that it has.
 */
function asked(path: string, text: string | undefined, people: PeopleShown): { path: string; body?: string } {
  const isMasked = people !== 'shown' && showsPeople(path);
  if (!isMasked) return { path: toServer(path), ...(text === undefined ? {} : { body: toServer(text) }) };
  const isSaid = /[?&]people=/.test(path);
  const said = isSaid ? path : `${path}${path.includes('?') ? '&' : '?'}people=${people}`;
  return { path: said, ...(text === undefined ? {} : { body: text }) };
}

/** The one way to the server: sends JSON or a file, asks for JSON unless told otherwise. Throws as {@link reached} does. */
export function send(path: string, init: RequestInit, accept = 'application/json'): Promise<Response> {
  const token = ownToken();
  const headers = {
    accept,
    ...(init.body
      ? { 'content-type': typeof init.body === 'string' ? 'application/json' : 'application/octet-stream' }
      : {}),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const text = typeof init.body === 'string' ? init.body : undefined;
  const { path: address, ...body } = asked(path, text, peopleNow());
  return reached(fetch(BASE + pathHere(address), { ...init, ...body, headers }));
}

/** A failure of the connection as RequestFailed; an abort stays what it is. */
export function reached<T>(work: Promise<T>, otherwise: 'offline' | 'unreadable' = 'offline'): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestFailed('', 0, otherwise);
  });
}

/** A value after its schema. Throws RequestFailed `unreadable`, saying where it differs. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, status: number): T {
  const answer = schema.safeParse(value);
  if (!answer.success) throw new RequestFailed(z.prettifyError(answer.error), status, 'unreadable');
  return answer.data;
}

/** What the server refused, in its own words where it has any. */
export function refusal(status: number, body: unknown): RequestFailed {
  const problem = Problem.safeParse(body);
  if (!problem.success) return new RequestFailed('', status, status >= 500 ? 'offline' : 'unreadable');
  const { detail, faults, position, type, told } = problem.data;
  return new RequestFailed(detail, status, 'refused', faults, position, type, told);
}
