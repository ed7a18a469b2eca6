import compression from 'compression';
import express, { type Express } from 'express';
import { pino } from 'pino';
import { AnalysisDesk, type DeskLimits } from '../graph/analysis/index.ts';
import type { Networks } from '../networks/index.ts';
import { doors } from './access/door.ts';
import { peerList } from './access/peers.ts';
import { sameSite } from './access/same-site.ts';
import { LOCAL, type Access } from './access/settings.ts';
import { apiRouter } from './api-router.ts';
import { clientFiles } from './client-files.ts';
import { docsPage } from './docs-page.ts';
import { securityHeaders } from './guards.ts';
import { readQuery } from './input.ts';
import { rateLimits, type Cost } from './limits.ts';
import { openApi } from './openapi.ts';
import { problemHandler, sendProblem } from './problems.ts';
import { ROUTES } from './routes/index.ts';
import { Uploads } from './uploads.ts';

export interface AppOptions {
  networks: Networks;
  /** Folder of the built client; none: the API alone. */
  clientDir?: string | undefined;
  /** Who may do what; by default this machine alone, and everything. */
  access?: Access;
  /** Requests a minute from one caller, where they are other than usual. */
  perMinute?: Partial<Record<Cost, number>>;
  /** What the analyses may use, where it is other than usual. */
  analysisLimits?: Partial<DeskLimits>;
  /** What goes to the log: by default what went wrong. */
  logLevel?: 'warn' | 'silent';
}

/** The whole server side of the app as an Express application. */
export function createApp({
  networks,
  clientDir,
  access = LOCAL,
  perMinute,
  analysisLimits,
  logLevel = 'warn',
}: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', readQuery);
  app.set('trust proxy', peerList(access.peers) ?? false);
  app.use(securityHeaders(access));
  app.use(sameSite(access));
  const guarded = doors(access);
  app.use(guarded.outer);
  app.use(compression());

  const limits = rateLimits(perMinute);
  const description = openApi(ROUTES);
  const docs = docsPage(ROUTES);
  app.get('/api/v1/openapi.json', limits.cheap, (_req, res) => {
    res.json(description);
  });
  app.get('/api/docs', limits.cheap, (_req, res) => {
    res.type('html').send(docs);
  });
  app.use(
    '/api/v1',
    apiRouter(
      ROUTES,
      {
        networks,
        analyses: new AnalysisDesk(analysisLimits),
        uploads: new Uploads(),
        mode: access.mode,
        people: access.people,
      },
      guarded.to,
      limits,
    ),
  );
  app.use('/api', (req, res) => {
    const detail = `There is no ${req.originalUrl.split('?')[0]}. The API is under /api/v1, described at /api/docs.`;
    sendProblem(res, 404, 'no-such-route', detail);
  });
  app.use(clientFiles(clientDir));
  app.use((req, res) => {
    sendProblem(res, 404, 'no-such-file', `There is no ${req.path}. The app is at /.`);
  });
  app.use(problemHandler(pino({ level: logLevel })));
  return app;
}
