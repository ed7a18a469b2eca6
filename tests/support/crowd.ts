import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What came of a crowd of connections. */
export interface CrowdFigures {
  /** How many were opened. */
  silent: number;
  /** Of ten questions asked meanwhile. */
  answered: number;
  /** Milliseconds. */
  slowest: number;
  /** How many the server had not hung up on when it should have. */
  left: number;
}

/** Time in milliseconds in which the server must have hung up on who says nothing: its limit and a look every 5 s. */
const PATIENCE_MS = 30_000;

/** What they say at first: nothing, a line that never ends, a head without its end, a body that does not come. */
const BEGINNINGS = [
  '',
  'GET / HT',
  'GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n',
  'GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
];

/** Opens so many connections that say little, asks for /health beside them, and waits until they are hung up on. */
export async function crowd(url: string, count: number): Promise<CrowdFigures> {
  const port = Number(new URL(url).port);
  const sockets: Socket[] = [];
  let silent = 0;
  const open = new Set<Socket>();
  for (let n = 0; n < count; n += 1) {
    const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: n % 5 === 0 });
    sockets.push(socket);
    socket.on('connect', () => {
      silent += 1;
      open.add(socket);
      socket.write(BEGINNINGS[n % BEGINNINGS.length] ?? '');
    });
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    socket.on('end', () => socket.end()).resume();
    if (n % 100 === 99) await sleep(20);
  }
  const until = performance.now() + PATIENCE_MS;
  let answered = 0;
  let slowest = 0;
  for (let turn = 0; turn < 10; turn += 1) {
    const asked = performance.now();
    const ok = await fetch(`${url}/api/v1/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) answered += 1;
    slowest = Math.max(slowest, Math.round(performance.now() - asked));
    // Slow ones say a letter more now and then.
    for (const socket of open) if (sockets.indexOf(socket) % 4 === 3) socket.write('x');
    await sleep(500);
  }
  while (open.size > 0 && performance.now() < until) await sleep(500);
  const left = open.size;
  sockets.forEach((socket) => socket.destroy());
  return { silent, answered, slowest, left };
}
