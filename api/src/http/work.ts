import type { Response } from 'express';
import type { Report } from '../graph/analysis/index.ts';

/** The media type of a streamed answer: one JSON value a line. */
const LINES = 'application/x-ndjson';

/** Whether an answer goes out as lines, so that a fault must be its last line. */
export function isStreaming(res: Response): boolean {
  return res.headersSent && String(res.getHeader('Content-Type')).startsWith(LINES);
}

/** Writes a line at once, also where the answer is compressed on its way. */
function writeLine(res: Response, line: string): void {
  if (!res.headersSent) res.status(200).set({ 'Cache-Control': 'no-store', 'Content-Type': LINES });
  res.write(`${line}\n`);
  res.flush();
}

/**
 * Answers with the result of long work, JSON in UTF-8. To a caller who prefers lines its progress is told on the way;
 * where there was none to tell, the answer is plain JSON for everyone.
 */
export async function sendWork(res: Response, work: (report: Report) => Promise<Uint8Array>): Promise<void> {
  const wantsLines = res.req.accepts(['application/json', LINES]) === LINES;
  const report: Report = (step, done) => {
    if (wantsLines && !res.destroyed) writeLine(res, JSON.stringify({ progress: { step, done } }));
  };
  const json = await work(report);
  if (res.destroyed) return;
  if (!res.headersSent) {
    res.set('Cache-Control', 'no-store').type('application/json').end(json);
    return;
  }
  res.write('{"result":');
  res.write(json);
  res.end('}\n');
}
