import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { mayBeFramed } from '../model/index.ts';
import type { Access } from './access/settings.ts';

/**
 * Security headers. Everything comes from this server and from nowhere else; styles may stand in attributes
 * because React and the graph's layers set them there. Only `/embed` may be shown inside another site's
 * page, and only where no login is needed: a login must not be asked for inside a foreign page.
 */
export function securityHeaders(access: Access): RequestHandler {
  const withAncestors = (ancestors: string[], frameguard: false | { action: 'sameorigin' }) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          workerSrc: ["'self'", 'blob:'],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ancestors,
        },
      },
      frameguard,
      // Served over plain HTTP on the own machine; a proxy that adds TLS adds this header as well.
      strictTransportSecurity: false,
    });
  const own = withAncestors(["'self'"], { action: 'sameorigin' });
  const embedded = mayBeFramed(access.mode) ? withAncestors(['*'], false) : own;
  return (req, res, next) => {
    (req.path === '/embed' ? embedded : own)(req, res, next);
  };
}
