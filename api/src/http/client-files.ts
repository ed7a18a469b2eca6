import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';

const NOT_BUILT =
  '<!doctype html><html lang="en"><title>Sidos</title><p>The app is not built yet. End this server and run <code>npm start</code>, which builds it. The API is at <a href="/api/docs">/api/docs</a>.</p></html>';

/**
 * The built client: files whose names carry a digest are kept by browsers for a year, the page itself is asked for
 * each time; an address of the app that is no file (`/embed`, `/map`) gets the page too.
 */
export function clientFiles(folder: string | undefined): Router {
  const router = express.Router();
  if (folder !== undefined) {
    router.use(
      '/assets',
      express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    );
    router.use(express.static(folder, { index: false, maxAge: 0 }));
  }
  router.get('/{*path}', page(folder === undefined ? undefined : join(folder, 'index.html')));
  return router;
}

function page(file: string | undefined): RequestHandler {
  return (req, res, next) => {
    const isFile = /\.[a-z0-9]+$/i.test(req.path);
    if (isFile || !req.accepts('html')) {
      next();
      return;
    }
    res.set('Cache-Control', 'no-cache');
    if (file !== undefined && existsSync(file)) res.sendFile(file);
    else res.status(503).type('html').send(NOT_BUILT);
  };
}
