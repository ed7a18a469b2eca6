import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readArguments } from './cli/arguments.ts';
import { loadSeedWhereNeeded, notesOf } from './cli/loading.ts';
import { isLocal } from './config-access.ts';
import { readAccess, readConfig, type Config } from './config.ts';
import { createApp, type Access } from './http/index.ts';
import { openInstallation } from './secret/index.ts';
import { SidosError } from './model/index.ts';
import { openStore, type Store } from './store/index.ts';

const CLIENT = fileURLToPath(new URL('../../client/dist/', import.meta.url));

const HELP = `sidos start

Serves the app. On the first start the documents that come with Sidos are loaded. Set in the environment:

  PORT            where it listens (4400)
  HOST            on which address (127.0.0.1: this machine alone)
  SIDOS_DATA      folder of the embedded database and the key file (.sidos in the checkout)
  NEO4J_URI       a Neo4j instead of the embedded database, as neo4j://localhost:7687
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   (neo4j, no authentication, neo4j)
  SIDOS_ACCESS    who may do what: local (this machine, everything), public (everybody reads),
                  proxy (behind a login), token (bearer tokens); the README has the variables of each
`;

/** The address that the app should listen on cannot be had. */
class CannotListen extends SidosError {
  override readonly code = 'cannot-listen';
}

export interface RunningServer {
  url: string;
  /** Stops answering, closes the database, and resolves when both are done. */
  close: () => Promise<void>;
}

/**
 * Takes the address, opens the database, loads the documents where needed, and serves the app. Until the data is
 * there every request is answered with a page that says so.
 *
 * @throws SidosError with one sentence that names the thing, what is wrong and the remedy; all is closed again
 */
export async function startServer(config: Config, access: Access): Promise<RunningServer> {
  const server = createServer((_req, res) => {
    res.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2', Refresh: '2' });
    res.end('<!doctype html><html lang="en"><title>Sidos</title><p>Sidos is loading its data …</p></html>');
  });
  await listen(server, config);
  let store: Store | undefined;
  try {
    const tell = (note: string) => void process.stderr.write(`sidos: ${note}\n`);
    const secret = openInstallation(config.dataFolder, tell);
    store = await openStore({ ...config, warm: true });
    const loaded = await loadSeedWhereNeeded(store, secret);
    if (loaded !== undefined) notesOf(loaded).forEach(tell);
    const app = createApp({ store, secret, clientDir: CLIENT, access });
    server.removeAllListeners('request');
    server.on('request', app);
  } catch (error) {
    await closeAll(server, store);
    throw error;
  }
  const opened = store;
  const { port } = server.address() as AddressInfo;
  const name = isLocal(config.host) || ['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host;
  return { url: access.origin ?? `http://${name}:${port}`, close: () => closeAll(server, opened) };
}

/** The verb `start`: serves until SIGINT or SIGTERM. @returns the exit code, as soon as the app is served */
export async function start(argv: readonly string[]): Promise<number> {
  if (readArguments('start', argv).help) {
    process.stdout.write(HELP);
    return 0;
  }
  // The engine makes its log files when it likes: all that this process makes is for its owner alone.
  process.umask(0o077);
  const { url, close } = await startServer(readConfig(), readAccess());
  process.stdout.write(`Sidos is at ${url} (Ctrl+C ends it)\n`);
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second Ctrl+C does not wait.
      if (closing) process.exit(1);
      closing = true;
      void close().then(() => process.exit(0));
    });
  }
  return 0;
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): CannotListen {
  if (error.code === 'EADDRINUSE')
    return new CannotListen(
      `Port ${port} is in use, perhaps by another Sidos (see http://localhost:${port}). End that one, or choose another port: PORT=${port + 1} npm start.`,
    );
  if (error.code === 'EACCES')
    return new CannotListen(`Port ${port} may not be used by you. Choose one from 1024 on, as PORT=4400.`);
  return new CannotListen(
    `The address ${host}:${port} cannot be listened on (${error.message}). Set HOST to an address of this machine, or leave it unset.`,
  );
}

async function closeAll(server: Server, store: Store | undefined): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await store?.close();
}
