import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { Busy, InvalidInput, NotLoggedIn, SidosError, folded, type Problem } from '../model/index.ts';
import { isStreaming } from './work.ts';

const TITLES: Record<number, string> = {
  400: 'The request is malformed',
  401: 'Nobody is logged in',
  403: 'This is not allowed',
  404: 'This is not there',
  405: 'The method does not fit the address',
  408: 'It ran past its time',
  409: 'There is no room for more',
  413: 'The request is too large',
  415: 'The kind of content is not understood',
  422: 'This cannot be done here',
  429: 'Too many requests',
  500: 'Sidos made a fault',
  503: 'This cannot be answered just now',
  507: 'The disk is full',
};

/** Answers with problem details (RFC 9457); where lines have gone out already, as the last of them. */
export function sendProblem(
  res: Response,
  status: number,
  code: string,
  detail: string,
  more: Pick<Problem, 'faults' | 'position' | 'told'> = {},
) {
  const problem: Problem = {
    type: `urn:sidos:problem:${code}`,
    title: TITLES[status] ?? 'The request failed',
    status,
    detail,
    instance: folded(res.req.originalUrl, 300),
    ...more,
  };
  if (isStreaming(res)) {
    res.end(`${JSON.stringify({ problem })}\n`);
    return;
  }
  res.status(status).set('Cache-Control', 'no-store').type('application/problem+json').json(problem);
}

/** What a fault says beside its sentence. */
function detailsOf(error: SidosError): Pick<Problem, 'faults' | 'position' | 'told'> {
  const told = error.told === undefined ? {} : { told: error.told };
  if (!(error instanceof InvalidInput)) return told;
  const { faults, position } = error;
  return {
    ...told,
    ...(faults.length > 0 ? { faults: [...faults] } : {}),
    ...(position ? { position } : {}),
  };
}

/** The one place that turns faults into answers. What the caller did wrong is 4xx; only our own faults are 5xx. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent && !isStreaming(res)) {
      next(error);
      return;
    }
    // Whoever has hung up is told nothing, and hanging up is no fault.
    if (res.destroyed && (error instanceof SidosError || isAbort(error))) return;
    if (error instanceof SidosError) {
      if (error instanceof Busy && !res.headersSent) res.set('Retry-After', String(error.retryAfter));
      if (error instanceof NotLoggedIn && error.challenge !== undefined)
        res.set('WWW-Authenticate', error.challenge);
      if (error.status >= 500) logger.error({ error: error.message, url: req.originalUrl }, 'request failed');
      sendProblem(res, error.status, error.code, error.message, detailsOf(error));
      return;
    }
    const known = requestFault(error);
    if (known !== undefined) {
      sendProblem(res, known.status, known.code, known.detail);
      return;
    }
    logger.error({ err: error, url: req.originalUrl }, 'request failed');
    sendProblem(
      res,
      500,
      'internal',
      'Sidos could not answer this, and nothing was changed. What went wrong stands in the log of the server.',
    );
  };
}

/** Work that was given up because nobody waits for it. */
function isAbort(error: unknown): boolean {
  return z.object({ name: z.literal('AbortError') }).safeParse(error).success;
}

/** Faults that Express and its body parser find in a request. */
function requestFault(error: unknown): { status: number; code: string; detail: string } | undefined {
  const { success, data } = z.object({ status: z.int(), type: z.string().optional() }).safeParse(error);
  if (!success || data.status < 400 || data.status >= 500) return undefined;
  const { status, type } = data;
  if (type === 'entity.parse.failed')
    return {
      status,
      code: 'invalid-json',
      detail: 'The body is not valid JSON. Check its quotes, commas and brackets.',
    };
  if (type === 'entity.too.large')
    return { status, code: 'too-large', detail: 'The body is too large. Send at most 256 kB.' };
  if (status === 415)
    return {
      status,
      code: 'unsupported-content',
      detail: 'Send the body as UTF-8 JSON, uncompressed or with gzip.',
    };
  return {
    status: 400,
    code: 'invalid-input',
    detail: 'The address or the body of the request cannot be read. Check percent signs and length.',
  };
}
