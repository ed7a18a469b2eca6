import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Access } from '@sidos/api/http';
import type { AccessMode, AccessRole } from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { createToken } from '@sidos/api/tokens';
import { rawRequest, serve, type TestServer } from '../../support/server.ts';

export const SECRET = 'what the login alone knows, 32 letters';
const common = { people: 'shown' as const, hosts: ['sidos.example'], peers: [] };

export const PROXY: Extract<Access, { mode: 'proxy' }> = {
  ...common,
  mode: 'proxy',
  origin: 'https://sidos.example',
  peers: ['127.0.0.1'],
  proxy: {
    secretHeader: 'x-sidos-proxy-secret',
    secret: SECRET,
    userHeader: 'x-forwarded-user',
    groupsHeader: 'x-forwarded-groups',
    groups: { reader: ['readers'], editor: ['editors'], keeper: ['keepers', 'Ylläpito'] },
  },
};

/** The headers with which the login sends on a request of someone of these groups. */
export const sentOn = (groups: string, user = 'Maija'): Record<string, string> => ({
  'X-Sidos-Proxy-Secret': SECRET,
  'X-Forwarded-User': user,
  'X-Forwarded-Groups': groups,
});

/** A server in a mode, and how someone of a role asks it; undefined where nobody has that role there. */
export interface Moded {
  server: TestServer;
  headersOf: (role: AccessRole) => Record<string, string> | undefined;
  close: () => Promise<void>;
}

/** Serves a store in a mode, with somebody of each role that the mode knows. */
export async function serveIn(mode: AccessMode, store: Store): Promise<Moded> {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-access-'));
  const access: Record<AccessMode, Access> = {
    local: { ...common, hosts: [], mode: 'local', origin: undefined },
    public: { ...common, mode: 'public', origin: undefined, people: 'initials' },
    proxy: PROXY,
    token: { ...common, mode: 'token', origin: undefined, folder },
  };
  const tokens: Partial<Record<AccessRole, string>> = {};
  for (const role of ['reader', 'editor', 'keeper'] as const)
    tokens[role] = createToken(folder, { name: `the ${role}`, role, days: 1 }).sent;
  const server = await serve({ store, access: access[mode] });
  return {
    server,
    headersOf: (role) => {
      if (mode === 'proxy') return sentOn(`${role}s`, `the ${role}`);
      if (mode === 'token') return { Authorization: `Bearer ${tokens[role] ?? ''}` };
      return role === (mode === 'local' ? 'keeper' : 'reader') ? {} : undefined;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The status of an answer, and its body. */
export async function ask(
  server: TestServer,
  what: string,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  const [method = 'GET', path = ''] = what.split(' ');
  const isSent = body !== undefined;
  return rawRequest(server, path.startsWith('/api') ? path : `/api/v1${path}`, {
    method,
    headers: { ...headers, ...(isSent ? { 'Content-Type': 'application/json' } : {}) },
    body: isSent ? JSON.stringify(body) : '',
  });
}
