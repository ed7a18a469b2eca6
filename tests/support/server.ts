import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerUnreadable, createApp, type AppOptions } from '@sidos/api/http';
import { Secret } from '@sidos/api/secret';
import type { Store } from '@sidos/api/store';
import { oneNetwork } from './one-network.ts';

export interface TestServer {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** A secret that is the same in every run. */
export const TEST_SECRET = new Secret(Buffer.alloc(32, 7));

type Served = Omit<AppOptions, 'networks'> & { store: Store; secret?: Secret };

/** A real server of the app on a free port of this machine, on one store. */
export async function serve({ store, secret = TEST_SECRET, ...options }: Served): Promise<TestServer> {
  const networks = oneNetwork(store, secret, options.access?.people ?? 'shown');
  const server: Server = createServer(createApp({ logLevel: 'silent', ...options, networks }));
  answerUnreadable(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await networks.close();
    },
  };
}

/** A request with headers that `fetch` does not let a caller set (Host, Origin). */
export function rawRequest(
  { port }: TestServer,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; text: string }> {
  return new Promise((resolve, reject) => {
    // Node frames no body of a DELETE or OPTIONS by itself: the server would read it as the next request.
    const framed = body === '' ? headers : { 'Content-Length': String(Buffer.byteLength(body)), ...headers };
    // A connection each: one that is kept may be closed just as the next request goes out on a busy machine.
    const to = { host: '127.0.0.1', port, path, method, headers: framed, agent: false };
    const sent = request(to, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (chunk: string) => (text += chunk));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
