import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '../model/index.ts';

interface Refusal {
  status: number;
  code: string;
  title: string;
  detail: string;
}

/** What Node gives up before there is a request that a route could answer, by its code. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'too-long',
    title: 'The request is too large',
    detail: 'The address and headers are longer than 16 kB together. Ask for less at a time.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'timed-out',
    title: 'It ran past its time',
    detail: 'The request did not arrive in time. Send it whole.',
  },
};

const MALFORMED: Refusal = {
  status: 400,
  code: 'invalid-input',
  title: 'The request is malformed',
  detail: 'This is no request of HTTP/1.1. Check the first line, the headers and their lengths.',
};

/** How long a caller has to read the refusal before the connection is dropped. */
const READ_MS = 1_000;

/** Answers what is no readable request with problem details too, in place of the bare line that Node would send. */
export function answerUnreadable(server: Server): void {
  const refused = new WeakSet<Duplex>();
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // What comes after it of the same request is no request either.
    if (refused.has(socket)) return;
    refused.add(socket);
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, code, title, detail } = REFUSALS[error.code ?? ''] ?? MALFORMED;
    const problem: Problem = { type: `urn:sidos:problem:${code}`, title, status, detail };
    const body = JSON.stringify(problem);
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    // To drop it at once would lose the answer of whoever is still sending; never to drop it, who never closes.
    setTimeout(() => socket.destroy(), READ_MS).unref();
  });
}
