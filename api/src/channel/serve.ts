import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InvalidInput, SidosError } from '../model/index.ts';
import { frameOf, type FrameKind } from './frames.ts';
import { removePlace, writePlace, type Place } from './place.ts';

/** What a job is asked with by the command line, and how it answers. */
interface Request {
  name: string;
  /** The id or name of the network it is about; undefined: the first one. */
  network: string | undefined;
  input: AsyncIterable<Uint8Array>;
  report: (text: string) => void;
  send: (bytes: Uint8Array) => Promise<void>;
  /** Aborts when the command line goes away. */
  signal: AbortSignal;
}

/** Does a job. @returns its outcome as JSON */
export type Perform = (request: Request) => Promise<unknown>;

/**
 * Opens the way by which the command line reaches this server: a port of this machine, and a secret for it in a file
 * that only the owner of the data folder can read. (A Unix socket would do as well, but for data folders whose path is
 * longer than its 107 bytes, and for Windows.)
 *
 * @returns closes it again; what is being done is given up
 */
export async function openChannel(
  dataFolder: string,
  { url, database }: Pick<Place, 'url' | 'database'>,
  perform: Perform,
): Promise<() => Promise<void>> {
  const secret = randomBytes(32).toString('base64url');
  const server = createServer((req, res) => {
    void answer(req, res, secret, perform);
  });
  // A backup that is sent, or a load with its layout, takes as long as it takes.
  server.requestTimeout = 0;
  server.maxConnections = 20;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  writePlace(dataFolder, { port, secret, pid: process.pid, url, database });
  return async () => {
    removePlace(dataFolder);
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  secret: string,
  perform: Perform,
): Promise<void> {
  if (!isSame(req.headers.authorization ?? '', `Bearer ${secret}`) || req.headers.origin !== undefined) {
    res.writeHead(403).end();
    return;
  }
  const gone = new AbortController();
  res.on('close', () => gone.abort());
  res.writeHead(200, { 'Content-Type': 'application/octet-stream' });
  const send = async (kind: FrameKind, content: Uint8Array | string) => {
    if (!res.destroyed && !res.write(frameOf(kind, content))) {
      await Promise.race([once(res, 'drain'), once(res, 'close')]).catch(() => undefined);
    }
  };
  try {
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://localhost');
    const result = await perform({
      name: pathname.slice(1),
      network: searchParams.get('network') ?? undefined,
      input: req,
      report: (text) => void send('progress', text),
      send: (bytes) => send('data', bytes),
      signal: gone.signal,
    });
    await send('result', JSON.stringify(result ?? null));
  } catch (error) {
    await send('fault', JSON.stringify(faultOf(error)));
  }
  res.end();
}

function faultOf(error: unknown): object {
  if (!(error instanceof SidosError)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      message: `The server made a fault, and nothing was changed: ${detail}`,
      status: 500,
      code: 'internal',
      faults: [],
    };
  }
  const { message, status, code } = error;
  return { message, status, code, faults: error instanceof InvalidInput ? error.faults : [] };
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
