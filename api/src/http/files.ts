import type { Response } from 'express';
import type { FileAnswer } from './route.ts';

const BYTES = 'application/octet-stream';

/** Hands out a file under its name. */
export function sendFile(res: Response, { name, pieces }: FileAnswer): void {
  const length = pieces.reduce((sum, { length: own }) => sum + own, 0);
  res.set({
    'Cache-Control': 'no-store',
    'Content-Type': BYTES,
    'Content-Length': String(length),
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  if (res.req.method !== 'HEAD') for (const piece of pieces) res.write(piece);
  res.end();
}
