import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openChannel } from './channel/index.ts';
import { readArguments } from './cli/arguments.ts';
import { careForSeed, loadExport, loadSeed } from './cli/loading.ts';
import { performIn } from './cli/perform-in.ts';
import { tell } from './cli/progress.ts';
import { databaseName, isLocal, readAccess, readConfig, type Config } from './config/index.ts';
import { answerUnreadable, createApp, type Access } from './http/index.ts';
import { SidosError, StoreDamaged } from './model/index.ts';
import { NetworksHere } from './networks/index.ts';
import { openInstallation } from './secret/index.ts';

const CLIENT = fileURLToPath(new URL('../../client/dist/', import.meta.url));

const HELP = `sidos start

Serves the app. On the first start the documents that come with Sidos are loaded; a folder with data of one's own is
left as it is. Set in the environment:

  PORT            where it listens (4400)
  HOST            on which address (127.0.0.1: this machine alone)
  SIDOS_DATA      folder of the networks and the key file (.sidos in the checkout)
  SIDOS_SEED      none: begin without the documents that come with Sidos
  NEO4J_URI       a Neo4j instead of the embedded database, as neo4j://localhost:7687
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   (neo4j, no authentication, neo4j)
  SIDOS_ACCESS    who may do what: local (this machine, everything), public (everybody reads),
                  proxy (behind a login), token (bearer tokens); the README has the variables of each

  --set-aside   where the embedded database is damaged, move its files to a folder of their own, take over what can
                be read of them, and start
  --help        show this
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
export async function startServer(
  config: Config,
  access: Access,
  signal?: AbortSignal,
): Promise<RunningServer> {
  const server = createServer({ connectionsCheckingInterval: 5_000 }, (_req, res) => {
    res.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2', Refresh: '2' });
    res.end('<!doctype html><html lang="en"><title>Sidos</title><p>Sidos is loading its data …</p></html>');
  });
  // Who says nothing, or says it drop by drop, is hung up on; a whole request has two minutes.
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 10_000;
  server.maxConnections = 5_000;
  answerUnreadable(server);
  await listen(server, config);
  let networks: NetworksHere | undefined;
  try {
    openInstallation(config.dataFolder, tell);
    const opened = await NetworksHere.open({
      config: { tell, ...config, warm: true },
      people: access.people,
      loadShipped: loadSeed,
      loadExport,
      prepare: async (store, secret, id) => {
        if (config.seed) await careForSeed(store, secret, { begins: opened.isMain(id), tell, signal });
      },
      tell,
    });
    networks = opened;
    await openFirst(opened);
    opened.clearReceived();
    server.removeAllListeners('request');
    server.on('request', createApp({ networks: opened, clientDir: CLIENT, access }));
    const url = access.origin ?? urlOf(server, config.host);
    const closeChannel = await openChannel(
      config.dataFolder,
      { url, database: databaseName(config) },
      performIn({ networks: opened, seed: config.seed }),
    );
    return {
      url,
      close: async () => {
        await closeChannel();
        await closeAll(server, opened);
      },
    };
  } catch (error) {
    await closeAll(server, networks).catch(() => undefined);
    throw error;
  }
}

/** Opens the first network, so that it answers at once. Where it is damaged the others are served without it. */
async function openFirst(networks: NetworksHere): Promise<void> {
  try {
    await networks.use(undefined, () => Promise.resolve());
  } catch (error) {
    if (!(error instanceof StoreDamaged) || networks.size < 2) throw error;
    tell(`${error.message} The other networks are served.`);
  }
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = isLocal(host) || ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name}:${port}`;
}

/** The verb `start`: serves until it is told to end. @returns the exit code */
export async function start(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, help } = readArguments('start', argv, { flags: ['set-aside'] });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  // The engine makes its log files when it likes: all that this process makes is for its owner alone.
  process.umask(0o077);
  const setAside = flags.has('set-aside');
  const { url, close } = await startServer({ ...readConfig(), setAside, tell }, readAccess(), signal);
  process.stdout.write(`Sidos is at ${url} (Ctrl+C ends it)\n`);
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await close();
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

async function closeAll(server: Server, networks: NetworksHere | undefined): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await networks?.close();
}
