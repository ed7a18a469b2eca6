import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Showing } from '../graph/index.ts';
import type { OpenNetwork } from '../networks/index.ts';
import { actorOf, type Doors } from './access/door.ts';
import { AnswerCache, encodeFor, type KeptAnswer } from './answers.ts';
import { sendFile } from './files.ts';
import { UnsupportedContent, checkBytes, checkShape, parsePart } from './input.ts';
import { callerOf, type Cost } from './limits.ts';
import { OwnTurns } from './own-turns.ts';
import { sendProblem } from './problems.ts';
import { networkAsked, peopleAsked, type Common, type Context, type Input, type Route } from './route.ts';
import { sendWork } from './work.ts';

const NOTHING = z.strictObject({});

/** Reads JSON as it is: in UTF-8, of any form, so that the schema says what is wrong with it. */
const readJson = () =>
  express.json({
    limit: '256kb',
    strict: false,
    verify: (_req, _res, bytes, encoding) => checkBytes(bytes, encoding),
  });

/** An Express router of all routes of a table, with 405 for a wrong method and 404 for an unknown address. */
export function apiRouter(
  routes: readonly Route[],
  common: Common,
  door: Doors['to'],
  limits: Readonly<Record<Cost, RequestHandler>>,
): Router {
  const router = express.Router({ caseSensitive: true });
  const turns = new OwnTurns();
  const caches = new WeakMap<Showing, AnswerCache>();
  const cacheOf = (showing: Showing): AnswerCache => {
    const cache = caches.get(showing) ?? new AnswerCache();
    caches.set(showing, cache);
    return cache;
  };
  const sourceOf = ({ showings, secret }: OpenNetwork, query: unknown): Source => {
    const showing = showings.of(peopleAsked(query));
    return { context: { ...common, ...showing, secret }, cache: cacheOf(showing) };
  };
  for (const route of routes) {
    const body = route.body ? [readJson()] : [];
    router[route.method](
      expressPath(route.path),
      door(route.right),
      limits[route.cost],
      ...body,
      handle(route, turns, common, sourceOf),
    );
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    router.all(expressPath(path), refuseMethod(routes.filter((route) => route.path === path)));
  }
  router.use((req, res) => {
    const detail = `There is no ${req.originalUrl.split('?')[0]}. The addresses are listed at /api/docs.`;
    sendProblem(res, 404, 'no-such-route', detail);
  });
  return router;
}

function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** What a request is answered from. */
interface Source {
  context: Context;
  cache: AnswerCache;
}

function handle(
  route: Route,
  turns: OwnTurns,
  common: Common,
  sourceOf: (network: OpenNetwork, query: unknown) => Source,
): RequestHandler {
  const { networks } = common;
  return async (req, res) => {
    const gone = new AbortController();
    res.on('close', () => {
      if (!res.writableEnded) gone.abort();
    });
    const body = route.body && bodyOf(req);
    const input = {
      params: parsePart(route.params ?? NOTHING, req.params, 'address'),
      query: parsePart(route.query ?? NOTHING, req.query, 'query'),
      body: route.body && parsePart(route.body, body, 'body'),
      actor: actorOf(res),
      caller: callerOf(req, res),
      signal: gone.signal,
      bytes: req as AsyncIterable<Uint8Array>,
    } as Input<never, never, never>;
    if (route.gives !== undefined) sendFile(res, await route.gives(input, common));
    else if (route.overall !== undefined) send(route, res, await route.overall(input, common));
    else
      await networks.use(networkAsked(input.query), (network) =>
        answerWith(route, input, turns, res, sourceOf(network, input.query)),
      );
  };
}

async function answerWith(
  route: Route,
  input: Input<never, never, never>,
  turns: OwnTurns,
  res: Response,
  { context, cache }: Source,
): Promise<void> {
  const answer = async () => route.handler?.(input, context);
  if (route.work !== undefined) {
    const { work } = route;
    await sendWork(res, (report) => work(input, context, report));
    return;
  }
  if (route.cache === 'data') {
    const { version } = await context.snapshots.get();
    if (context.snapshots.stale) res.set('Sidos-Stale', 'true');
    const key = JSON.stringify([route.path, input.params, input.query]);
    await sendKept(res, await cache.get(version, key, answer));
    return;
  }
  const answered = await (route.cost === 'ask' ? turns.run(input.caller, answer, input.signal) : answer());
  if (input.signal.aborted) return;
  if (context.snapshots.stale) res.set('Sidos-Stale', 'true');
  send(route, res, answered);
}

function send({ status }: Route, res: Response, answer: unknown): void {
  res.set('Cache-Control', 'no-store');
  if (status === 204) res.status(204).end();
  else res.status(status).json(answer);
}

/** The body of a request as it was sent; undefined where there was none. */
function bodyOf(req: Request): unknown {
  const isSent = req.headers['transfer-encoding'] !== undefined || Number(req.get('Content-Length')) > 0;
  if (isSent && !req.is('application/json'))
    throw new UnsupportedContent('The body must be JSON: send it with Content-Type: application/json.');
  if (!isSent) return undefined;
  checkShape(req.body);
  return req.body;
}

/** A kept answer, or 304 where the caller has it already. */
async function sendKept(res: Response, answer: KeptAnswer): Promise<void> {
  const { req } = res;
  res.set({ ETag: answer.etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' });
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  const { body, encoding } = await encodeFor(answer, (encodings) => req.acceptsEncodings(encodings));
  if (encoding !== undefined) res.set('Content-Encoding', encoding);
  res.type('application/json').set('Content-Length', String(body.length));
  res.end(req.method === 'HEAD' ? undefined : body);
}

function refuseMethod(routes: readonly Route[]): RequestHandler {
  const allowed = routes.map(({ method }) => method.toUpperCase());
  if (allowed.includes('GET')) allowed.push('HEAD');
  return (req, res) => {
    res.set('Allow', allowed.join(', '));
    const detail = `${req.originalUrl.split('?')[0]} takes ${allowed.join(', ')}, not ${req.method}.`;
    sendProblem(res, 405, 'method-not-allowed', detail);
  };
}
