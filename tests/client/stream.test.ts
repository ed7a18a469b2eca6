import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { RequestFailed } from '../../client/src/api/request.ts';
import { linesOf, readAnswer, type Step } from '../../client/src/api/stream.ts';

const Answer = z.object({ name: z.string() });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A stream that hands out its bytes `size` at a time. */
function inPieces(text: string, size: number, ended?: { cancelled: boolean }): ReadableStream<Uint8Array> {
  const all = bytes(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= all.length) return controller.close();
      controller.enqueue(all.slice(at, at + size));
      at += size;
    },
    cancel() {
      if (ended) ended.cancelled = true;
    },
  });
}

function streamed(text: string, size = 5, ended?: { cancelled: boolean }): Response {
  return new Response(inPieces(text, size, ended), { headers: { 'content-type': 'application/x-ndjson' } });
}

async function failureOf(work: Promise<unknown>): Promise<RequestFailed> {
  const failure: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(RequestFailed);
  return failure as RequestFailed;
}

const nobody = (): void => undefined;

describe('lines of a stream', () => {
  test.each([1, 2, 3, 7, 1000])('are whole where it comes %i bytes at a time', async (size) => {
    const lines: string[] = [];
    for await (const line of linesOf(inPieces('{"a":"Äö€"}\n\n{"b":"😀"}\r\nlast', size))) lines.push(line);
    expect(lines).toEqual(['{"a":"Äö€"}', '{"b":"😀"}', 'last']);
  });
});

describe('a streamed answer', () => {
  test('tells each step, then gives the result', async () => {
    const steps: Step[] = [];
    const text =
      '{"progress":{"step":"routes","done":0.5}}\n{"progress":{"step":"routes","done":1}}\n{"result":{"name":"Inari"}}\n';
    const answer = await readAnswer(streamed(text), Answer, (step) => steps.push(step));
    expect(answer).toEqual({ name: 'Inari' });
    expect(steps.map(({ done }) => done)).toEqual([0.5, 1]);
  });
  test('that ends in a problem gives the server’s sentence', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Not found',
      status: 404,
      detail: 'There is no cluster x.',
    };
    const failure = await failureOf(readAnswer(streamed(JSON.stringify({ problem })), Answer, nobody));
    expect(failure).toMatchObject({ code: 'refused', status: 404, detail: 'There is no cluster x.' });
  });
  test('that breaks off is no answer', async () => {
    const failure = await failureOf(
      readAnswer(streamed('{"progress":{"step":"runs","done":0.1}}\n'), Answer, nobody),
    );
    expect(failure).toMatchObject({ code: 'offline', faults: ['cut'] });
  });
  test.each(['{"result":{"name":5}}', 'not json', '{"else":1}'])(
    'of another form is refused: %s',
    async (text) => {
      expect(await failureOf(readAnswer(streamed(text), Answer, nobody))).toMatchObject({
        code: 'unreadable',
      });
    },
  );
  test('ends the server’s work where it is not understood', async () => {
    const ended = { cancelled: false };
    await failureOf(readAnswer(streamed(`nonsense\n${'x'.repeat(500)}`, 9, ended), Answer, nobody));
    expect(ended.cancelled).toBe(true);
  });
});

describe('a plain answer', () => {
  test('of a server that does not stream is read all the same', async () => {
    expect(await readAnswer(Response.json({ name: 'Inari' }), Answer, nobody)).toEqual({ name: 'Inari' });
  });
  test('that refuses gives the server’s sentence and its faults', async () => {
    const problem = {
      type: 'a',
      title: 'b',
      status: 400,
      detail: 'The period ends before it begins.',
      faults: ['x'],
    };
    const failure = await failureOf(
      readAnswer(new Response(JSON.stringify(problem), { status: 400 }), Answer, nobody),
    );
    expect(failure).toMatchObject({ code: 'refused', detail: problem.detail, faults: ['x'] });
  });
});
