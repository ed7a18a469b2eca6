import { isIP } from 'node:net';
import type { Environment } from './environment.ts';
import type { Access } from '../http/access/settings.ts';
import { peerList } from '../http/access/peers.ts';
import { InvalidInput, type AccessMode } from '../model/index.ts';

/** Variables that count in some modes only: set in another, they show that another was meant. */
const ONLY_IN: Partial<Record<keyof Environment, readonly AccessMode[]>> = {
  SIDOS_PEOPLE: ['public'],
  SIDOS_PROXY_FROM: ['public', 'proxy', 'token'],
  SIDOS_PROXY_SECRET: ['proxy'],
  SIDOS_PROXY_SECRET_HEADER: ['proxy'],
  SIDOS_PROXY_USER_HEADER: ['proxy'],
  SIDOS_PROXY_GROUPS_HEADER: ['proxy'],
  SIDOS_READERS: ['proxy'],
  SIDOS_EDITORS: ['proxy'],
  SIDOS_KEEPERS: ['proxy'],
};

const HOST_NAME = /^(?!-)[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/;

/**
 * Who may do what, from variables that are well-formed each.
 *
 * @throws InvalidInput with one sentence on the first two that do not go together, and the remedy
 */
export function accessFrom(values: Environment, folder: string): Access {
  const { SIDOS_ACCESS: mode, HOST, SIDOS_URL } = values;
  refuseOpenDoor(mode, HOST);
  for (const [name, modes] of Object.entries(ONLY_IN))
    if (values[name as keyof Environment] !== undefined && !modes.includes(mode))
      refuse(
        `${name} is set, but SIDOS_ACCESS is "${mode}" and it counts with ${modes.map((one) => `SIDOS_ACCESS=${one}`).join(' or ')} only. Set that, or leave ${name} unset.`,
      );
  const common = {
    hosts: hostsOf(values),
    origin: SIDOS_URL === undefined ? undefined : new URL(SIDOS_URL).origin,
    peers: peersOf(values),
  };
  if (mode === 'public') return { ...common, mode, people: values.SIDOS_PEOPLE ?? 'initials' };
  if (mode === 'token') return { ...common, mode, people: 'shown', folder };
  if (mode === 'proxy') return { ...common, mode, people: 'shown', proxy: proxyFrom(values) };
  return { ...common, mode, people: 'shown' };
}

function refuse(sentence: string): never {
  throw new InvalidInput(sentence, [sentence]);
}

/** Whether a server on this address is reached from this machine alone. */
export function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function refuseOpenDoor(mode: AccessMode, host: string): void {
  if (mode !== 'local' || isLocal(host)) return;
  refuse(
    `HOST is "${host}", which others than this machine reach, but SIDOS_ACCESS is "local", which lets whoever comes do everything. Set SIDOS_ACCESS to public (everybody reads, nobody writes), proxy (behind a login) or token (bearer tokens), or leave HOST unset; "Behind a login" in the README says how.`,
  );
}

/** The names it is reached by: those listed, that of SIDOS_URL, and HOST where it is one address. */
function hostsOf({ SIDOS_ACCESS: mode, HOST, SIDOS_URL, SIDOS_HOSTS = [] }: Environment): string[] {
  const listed = SIDOS_HOSTS.map((name) => name.toLowerCase());
  const wrong = listed.find((name) => !HOST_NAME.test(name));
  if (wrong !== undefined)
    refuse(
      `SIDOS_HOSTS names "${wrong}", which is no name of a host. Write names without port, as sidos.example,10.0.0.5.`,
    );
  if (mode === 'local' && listed.length > 0)
    refuse(
      'SIDOS_HOSTS is set, but SIDOS_ACCESS is "local", which answers to the names of this machine alone. Set SIDOS_ACCESS to public, proxy or token, or leave SIDOS_HOSTS unset.',
    );
  if (mode === 'local' && SIDOS_URL !== undefined && !isLocal(new URL(SIDOS_URL).hostname))
    refuse(
      `SIDOS_URL is "${SIDOS_URL}", but SIDOS_ACCESS is "local", which answers to the names of this machine alone. Set SIDOS_ACCESS to public, proxy or token, or leave SIDOS_URL unset.`,
    );
  const everywhere = ['0.0.0.0', '::'].includes(HOST);
  const isKnown = everywhere || ['127.0.0.1', '::1', 'localhost'].includes(HOST);
  const own = isKnown ? [] : [isIP(HOST) === 6 ? `[${HOST}]` : HOST.toLowerCase()];
  const known = SIDOS_URL === undefined ? [] : [new URL(SIDOS_URL).hostname];
  const names = [...new Set([...listed, ...known, ...own])];
  if (everywhere && names.length === 0)
    refuse(
      `HOST is "${HOST}", every address of this machine, but no name is given that it is reached by. Set SIDOS_URL to its address, such as https://sidos.example, or SIDOS_HOSTS to its names.`,
    );
  return names;
}

function peersOf({ SIDOS_ACCESS: mode, SIDOS_PROXY_FROM }: Environment): readonly string[] {
  const peers = SIDOS_PROXY_FROM ?? (mode === 'proxy' ? ['127.0.0.1', '::1'] : []);
  const wrong = peers.find((peer) => peerList([peer]) === undefined);
  if (wrong !== undefined)
    refuse(
      `SIDOS_PROXY_FROM names "${wrong}", which is no address and no network. Write addresses of the login server, as 127.0.0.1,10.0.0.0/24.`,
    );
  return peers;
}

function proxyFrom(values: Environment): Extract<Access, { mode: 'proxy' }>['proxy'] {
  const { SIDOS_PROXY_SECRET: secret } = values;
  const groups = {
    reader: values.SIDOS_READERS ?? [],
    editor: values.SIDOS_EDITORS ?? [],
    keeper: values.SIDOS_KEEPERS ?? [],
  };
  if (secret === undefined)
    refuse(
      'SIDOS_ACCESS is "proxy", but SIDOS_PROXY_SECRET is not set: without it anybody could pass for the login. Set it to 32 random characters or more, and have the login server send them.',
    );
  if (Object.values(groups).every((names) => names.length === 0))
    refuse(
      'SIDOS_ACCESS is "proxy", but no group has a role, so nobody would get in. Set SIDOS_READERS, SIDOS_EDITORS or SIDOS_KEEPERS to groups of your login; SIDOS_READERS=* lets in everybody who is logged in.',
    );
  for (const [name, listed] of [
    ['SIDOS_EDITORS', groups.editor],
    ['SIDOS_KEEPERS', groups.keeper],
  ] as const)
    if (listed.includes('*'))
      refuse(`${name} is "*": only SIDOS_READERS may be everybody. Name the groups in ${name}.`);
  const headers = {
    secretHeader: values.SIDOS_PROXY_SECRET_HEADER ?? 'x-sidos-proxy-secret',
    userHeader: values.SIDOS_PROXY_USER_HEADER ?? 'x-forwarded-user',
    groupsHeader: values.SIDOS_PROXY_GROUPS_HEADER ?? 'x-forwarded-groups',
  };
  if (new Set(Object.values(headers)).size < 3)
    refuse(
      'SIDOS_PROXY_SECRET_HEADER, SIDOS_PROXY_USER_HEADER and SIDOS_PROXY_GROUPS_HEADER name the same header twice. Give each a header of its own.',
    );
  return { ...headers, secret, groups };
}
