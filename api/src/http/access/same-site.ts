import type { Request, RequestHandler } from 'express';
import { sendProblem } from '../problems.ts';
import { readOnce } from './headers.ts';
import type { Access } from './settings.ts';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const HOST = /^(\[[0-9a-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;
/** What a server that passes requests on adds to them. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host'];

/**
 * Keeps other sites' pages from using a browser as their arm. Only the names that are known are answered, so that no
 * page can point its own name here (DNS rebinding); a request that changes something comes from this server's own
 * page; and what a browser says another site's page asks for is not answered, also where it only reads. No header
 * allows another origin anything (CORS). In `local` mode a request that came through another server is not answered:
 * everyone who reaches that server would be the keeper of this one.
 */
export function sameSite(access: Access): RequestHandler {
  const names = new Set([...LOCAL_NAMES, ...access.hosts]);
  return (req, res, next) => {
    const refusal = refusalOf(req, names, access);
    if (refusal === undefined) next();
    else sendProblem(res, refusal.status, refusal.code, refusal.detail);
  };
}

interface Refusal {
  status: number;
  code: string;
  detail: string;
}

function refusalOf(req: Request, names: ReadonlySet<string>, access: Access): Refusal | undefined {
  const refuse = (code: string, detail: string, status = 403) => ({ status, code, detail });
  if (!req.originalUrl.startsWith('/'))
    return refuse('invalid-input', 'The request must begin with the path, as GET /api/v1/health.', 400);
  const host = readOnce(req, 'host') ?? '';
  const [, name = ''] = HOST.exec(host) ?? [];
  if (!names.has(name.toLowerCase())) return refuse('foreign-host', foreignHost(name, access));
  if (access.mode === 'local' && PASSED_ON.some((header) => req.headers[header] !== undefined))
    return refuse(
      'passed-on',
      'This request came through another server, but this Sidos is for its own machine alone (SIDOS_ACCESS=local). Set SIDOS_ACCESS to public, proxy or token to be reached through one.',
    );
  if (!isOwnPage(req)) return refuse('foreign-page', 'The page of another site may not read anything here.');
  const origin = readOnce(req, 'origin');
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(req.method);
  if (changes && origin !== undefined && !isOwnOrigin(origin, host, access))
    return refuse(
      'foreign-origin',
      `A page of ${origin} may not change anything here. Use the app at its own address.`,
    );
  return undefined;
}

function foreignHost(name: string, { mode }: Access): string {
  return mode === 'local'
    ? `This server answers to localhost, not to "${name}". Open http://localhost instead, or set SIDOS_ACCESS to public, proxy or token to be reached under other names.`
    : `This server does not answer to "${name}". Whoever runs it names what it answers to in SIDOS_HOSTS or SIDOS_URL.`;
}

/** By what the browser says of who asks (Fetch Metadata); a browser that says nothing is judged by the rest. */
function isOwnPage(req: Request): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return true;
  // Following a link opens a page that the other site cannot read; the page of the app may be opened from anywhere.
  const isLink = req.headers['sec-fetch-mode'] === 'navigate' && req.headers['sec-fetch-dest'] === 'document';
  const isApi = /^\/+api(\/|$)/i.test(req.path);
  return !isApi || (isLink && ['GET', 'HEAD'].includes(req.method));
}

function isOwnOrigin(origin: string, host: string, access: Access): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  // Where it is known by an address, a page of the same name over plain HTTP is another's: anyone between can make one.
  if (access.origin !== undefined && url.hostname === new URL(access.origin).hostname)
    return url.origin === access.origin;
  return url.host === host.toLowerCase() || url.origin === access.origin;
}
