import { Problem, Progress } from '@sidos/api/model';
import { z } from 'zod';
import { fromServer, peopleNow } from '../graph/people.ts';
import { parsed, reached, refusal, RequestFailed, send } from './request.ts';

/** How far a computation has come: the step's name and the share of it that is done. */
export type Step = Progress['progress'];

const Line = z.union([Progress, z.object({ result: z.unknown() }), z.object({ problem: Problem })]);

/**
 * Asks for a computation and follows its progress. Works the same where the server answers with plain JSON.
 *
 * @param schema of the answer, in `@sidos/api/model`
 * @param path below `/api/v1`, `/analysis/bridges` say
 * @param signal aborting it closes the request, which ends the work on the server
 * @throws RequestFailed with the server's sentence, or `offline`, or `unreadable` (also where the answer broke off)
 * @throws DOMException `AbortError` when aborted
 */
export async function compute<T>(
  schema: z.ZodType<T>,
  path: string,
  body: unknown,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<T> {
  const people = peopleNow();
  const response = await send(
    path,
    { method: 'POST', body: JSON.stringify(body), signal },
    'application/x-ndjson, application/json;q=0.9',
  );
  return readAnswer(response, schema, onStep, (answer) => fromServer(answer, people));
}

/** Reads an answer of `/analysis`: lines of progress and one result, or plain JSON. Throws as {@link compute} does. */
export async function readAnswer<T>(
  response: Response,
  schema: z.ZodType<T>,
  onStep: (step: Step) => void,
  masked: (answer: unknown) => Promise<unknown> = (answer) => Promise.resolve(answer),
): Promise<T> {
  if (!response.ok)
    throw refusal(response.status, await masked(await response.json().catch(() => undefined)));
  const streamed = response.headers.get('content-type')?.includes('ndjson') ?? false;
  if (!streamed || response.body === null) {
    return parsed(schema, await masked(await reached(response.json(), 'unreadable')), response.status);
  }
  for await (const text of linesOf(response.body)) {
    const line = Line.safeParse(jsonOf(text));
    if (!line.success) throw new RequestFailed('', response.status, 'unreadable');
    if ('progress' in line.data) onStep(line.data.progress);
    else if ('problem' in line.data) throw refusal(line.data.problem.status, await masked(line.data.problem));
    else return parsed(schema, await masked(line.data.result), response.status);
  }
  throw new RequestFailed('', 0, 'offline', ['cut']);
}

/** The lines of a stream of UTF-8, without those that are empty; chunks may end anywhere, inside a letter too. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reached(reader.read());
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : lines.pop()!;
      yield* lines.map((line) => line.trim()).filter((line) => line !== '');
      if (done) return;
    }
  } finally {
    // Whoever stops reading ends the work on the server.
    await reader.cancel().catch(() => undefined);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
