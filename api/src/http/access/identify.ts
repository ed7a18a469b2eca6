import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  ACCESS_ROLES,
  ANYBODY,
  NoToken,
  NotLoggedIn,
  RESERVED_NAMES,
  Refused,
  THIS_MACHINE,
  type AccessRole,
  type Actor,
} from '../../model/index.ts';
import { TokenBook } from '../../tokens/index.ts';
import { readOnce } from './headers.ts';
import { peerList } from './peers.ts';
import type { Access, ProxySettings } from './settings.ts';

/**
 * Finds out who sends a request.
 *
 * @throws NotLoggedIn where nobody says who it is, or what is said is not believed
 * @throws Refused where someone is known, but has no role here
 */
export type Identify = (req: IncomingMessage) => Actor;

/** What finds out who asks, in the mode of the settings. */
export function identifier(access: Access): Identify {
  if (access.mode === 'local') return () => THIS_MACHINE;
  if (access.mode === 'public') return () => ANYBODY;
  if (access.mode === 'token') return byToken(new TokenBook(access.folder));
  return byProxy(access.proxy, access.peers, access.origin);
}

function byToken(book: TokenBook): Identify {
  return (req) => {
    const sent = readOnce(req, 'authorization');
    const [, token] = /^Bearer +(\S+)$/i.exec(sent ?? '') ?? [];
    const actor = token === undefined ? undefined : book.actorOf(token);
    if (actor !== undefined) return actor;
    throw new NoToken(
      token === undefined
        ? 'This Sidos wants a token: send it as "Authorization: Bearer …". A keeper makes one with npx sidos token create.'
        : 'The token is unknown here, was revoked, or has ended. Ask a keeper of this Sidos for a new one.',
      'Bearer realm="Sidos"',
    );
  };
}

function byProxy(settings: ProxySettings, peers: readonly string[], origin: string | undefined): Identify {
  const isPeer = peerList(peers) ?? (() => false);
  const isSecret = secretCheck(settings);
  const where = origin === undefined ? 'its own address, where one logs in' : origin;
  return (req) => {
    // Whoever is not the login itself is told nothing of what else may be wrong.
    if (!isPeer(req.socket.remoteAddress) || !isSecret(readOnce(req, settings.secretHeader)))
      throw new Refused(`This Sidos is reached through its login alone. Open ${where}.`);
    const name = userName(readOnce(req, settings.userHeader));
    const role = roleOf(settings, readOnce(req, settings.groupsHeader));
    if (role !== undefined) return { name, role };
    throw new Refused(
      'You are logged in, but none of your groups has a role in this Sidos. Ask those who look after it.',
    );
  };
}

/** Compares digests in a time that does not depend on where they differ. */
function secretCheck({ secret, secretHeader }: ProxySettings): (sent: string | undefined) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(secret);
  return (sent = '') => {
    const given = secretHeader === 'authorization' ? passwordOf(sent) : sent;
    return timingSafeEqual(digest(given), expected);
  };
}

/** The password of HTTP Basic, which is how some logins can send a secret. */
function passwordOf(authorization: string): string {
  const [, encoded = ''] = /^Basic +([\w+/=-]+)$/i.exec(authorization) ?? [];
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}

function userName(sent: string | undefined): string {
  const name = (sent ?? '').normalize('NFC').trim();
  if (name === '')
    throw new NotLoggedIn(
      'The login in front of this Sidos did not say who you are. Log in, then try again.',
    );
  if (name.length > 200 || /\p{Cc}/u.test(name) || RESERVED_NAMES.includes(name.toLowerCase()))
    throw new Refused('The login in front of this Sidos gives you a name that cannot be used here.');
  return name;
}

/** The highest role that one of the groups gives. */
function roleOf({ groups }: ProxySettings, sent: string | undefined): AccessRole | undefined {
  const own = new Set((sent ?? '').split(',').map((group) => group.normalize('NFC').trim()));
  const hasRole = (role: AccessRole) => groups[role].some((group) => group === '*' || own.has(group));
  return [...ACCESS_ROLES].reverse().find(hasRole);
}
