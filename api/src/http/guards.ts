import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { sendProblem } from './problems.ts';

/**
 * Security headers. Everything comes from this server and from nowhere else; styles may stand in attributes
 * because React and the graph's layers set them there. Only `/embed` may be shown inside another site's page.
 */
export function securityHeaders(): RequestHandler {
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
  const embedded = withAncestors(['*'], false);
  return (req, res, next) => {
    (req.path === '/embed' ? embedded : own)(req, res, next);
  };
}

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/**
 * Keeps other sites' pages from using a browser on this machine as their arm: a request that changes something
 * must come from this server's own page, and while the server listens to this machine alone it answers only to
 * the names of this machine (a page elsewhere could point its own name here).
 */
export function sameSite(onlyLocal: boolean): RequestHandler {
  return (req, res, next) => {
    const host = req.headers.host ?? '';
    if (onlyLocal && !LOCAL_NAMES.includes(hostName(host))) {
      const detail = `This server answers to localhost, not to "${hostName(host)}". Open http://localhost instead, or start it with HOST set to the address it should serve.`;
      sendProblem(res, 403, 'foreign-host', detail);
      return;
    }
    const { origin } = req.headers;
    const changes = req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'OPTIONS';
    if (changes && origin !== undefined && !isOwnOrigin(origin, host)) {
      const detail = `A page of ${origin} may not change anything here. Use the app at its own address.`;
      sendProblem(res, 403, 'foreign-origin', detail);
      return;
    }
    next();
  };
}

function isOwnOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
