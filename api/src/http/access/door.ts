import type { RequestHandler, Response } from 'express';
import type { Actor, Right } from '../../model/index.ts';
import { allow } from './allow.ts';
import { identifier } from './identify.ts';
import type { Access } from './settings.ts';

/** The doors of the app: who comes is found out once a request, and let in where a route's right allows. */
export interface Doors {
  /** Before everything. Behind a login nothing at all is served to those who did not come through it. */
  outer: RequestHandler;
  /** Before a route. Who may not ask it is told so before anything of the request is read. */
  to: (right: Right) => RequestHandler;
}

export function doors(access: Access): Doors {
  const identify = identifier(access);
  return {
    outer: (req, res, next) => {
      if (access.mode === 'proxy') res.locals.actor = identify(req);
      next();
    },
    to: (right) => (req, res, next) => {
      const actor = actorOf(res) ?? identify(req);
      res.locals.actor = actor;
      allow(access, actor, right);
      next();
    },
  };
}

/** Who sent the request that this answers, as the doors found out; undefined before them. */
export function actorOf(res: Response): Actor | undefined {
  return res.locals.actor as Actor | undefined;
}
