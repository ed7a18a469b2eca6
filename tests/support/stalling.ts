import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be made to stall, to refuse and to go on. */
export interface Stalling {
  port: number;
  /** Nothing goes through, as where the server is frozen. */
  stall: () => void;
  /** Nobody is let in, and those inside are cut off, as where the server is gone. */
  refuse: () => void;
  goOn: () => void;
  close: () => Promise<void>;
}

/** Passes all to a port of this machine, as long as it is let. */
export async function stallingWayTo(target: number): Promise<Stalling> {
  let state: 'open' | 'stalled' | 'refused' = 'open';
  const sockets = new Set<Socket>();
  const server = createServer((inner) => {
    if (state === 'refused') {
      inner.destroy();
      return;
    }
    const outer = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from);
      if (state === 'stalled') from.pause();
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stall: () => {
      state = 'stalled';
      for (const socket of sockets) socket.pause();
    },
    refuse: () => {
      state = 'refused';
      for (const socket of sockets) socket.destroy();
    },
    goOn: () => {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
