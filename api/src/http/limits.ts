import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Busy, grouped, type Actor } from '../model/index.ts';

/**
 * What it costs to answer a route: `cheap`: nearly nothing; `data`: reading, or an answer that is kept; `ask`: the
 * database or the matcher works on a question of the caller's own; `analysis`: a thread works; `write`: the data change.
 */
export type Cost = 'cheap' | 'data' | 'ask' | 'analysis' | 'write';

/**
 * Requests a minute from one caller. Somebody who hovers over names and draws through an open app makes some ten a
 * second at most, nearly all of them `data` that are kept or unchanged.
 */
const PER_MINUTE: Readonly<Record<Cost, number>> = {
  cheap: 3_000,
  data: 1_800,
  ask: 600,
  analysis: 300,
  write: 120,
};

const WHAT: Record<Cost, string> = {
  cheap: 'requests of this kind',
  data: 'requests for data',
  ask: 'questions',
  analysis: 'analyses',
  write: 'changes',
};

const WINDOW_MS = 60_000;

/** Who asks, for what is shared out: a user from an address; the address alone where users are not known. */
export function callerOf(req: Request, res: Response): string {
  const { name } = (res.locals.actor as Actor | undefined) ?? { name: '' };
  return `${name} ${ipKeyGenerator(req.ip ?? '')}`;
}

/** A guard for each cost, which lets so many requests a minute of one caller through. */
export function rateLimits(perMinute: Partial<Record<Cost, number>> = {}): Record<Cost, RequestHandler> {
  const guardOf = (cost: Cost): RequestHandler => {
    const limit = perMinute[cost] ?? PER_MINUTE[cost];
    return rateLimit({
      windowMs: WINDOW_MS,
      limit,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      identifier: cost,
      keyGenerator: callerOf,
      handler: (_req, res, next) => {
        const seconds = Math.max(1, Number(res.getHeader('Retry-After') ?? WINDOW_MS / 1000));
        const detail = `More than ${grouped(limit)} ${WHAT[cost]} in a minute. Wait ${seconds} s and ask again.`;
        next(new Busy(detail, 'caller', seconds));
      },
    });
  };
  return {
    cheap: guardOf('cheap'),
    data: guardOf('data'),
    ask: guardOf('ask'),
    analysis: guardOf('analysis'),
    write: guardOf('write'),
  };
}
