import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  ACCESS_ROLES,
  Actor,
  InvalidInput,
  NotFound,
  RESERVED_NAMES,
  StoreUnavailable,
} from '../model/index.ts';

/**
 * The file of tokens inside the data folder. It is deliberately no part of a backup: putting back an old copy would
 * bring revoked tokens to life again. After moving to another machine, make new ones.
 */
export const TOKENS_FILE = 'sidos-tokens.json';

/** How long a token may be good for, in days. */
export const MAX_DAYS = 366;
const MAX_TOKENS = 1_000;
const DAY_MS = 86_400_000;

/**
 * What is kept of a token. It is 256 random bits, so a plain SHA-256 of it tells nobody anything: slow hashes are for
 * passwords, which can be tried.
 */
const Token = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  name: Actor.shape.name,
  role: z.enum(ACCESS_ROLES),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  created: z.iso.datetime(),
  /** When it ends, UTC. */
  expires: z.iso.datetime(),
});
export type Token = z.infer<typeof Token>;
const TokenFile = z.strictObject({ tokens: z.array(Token).max(MAX_TOKENS) });

/** What a caller sends, and nothing else: `sidos_` and 43 letters, digits, `-` and `_`. */
const SENT = /^sidos_[\w-]{43}$/;

const hashOf = (sent: string) => createHash('sha256').update(sent).digest();

/**
 * Makes a token for a name and a role.
 *
 * @param days for how many days it is good, 1 to {@link MAX_DAYS}
 * @returns the token as it is sent, which is kept nowhere, and what is kept of it
 * @throws InvalidInput where the name is one that stands for no user, or there are too many
 */
export function createToken(
  folder: string,
  { name, role, days }: { name: string; role: Token['role']; days: number },
): { sent: string; token: Token } {
  if (RESERVED_NAMES.includes(name.toLowerCase()))
    throw new InvalidInput(`"${name}" is a name that Sidos uses itself. Choose another.`);
  const now = Date.now();
  const sent = `sidos_${randomBytes(32).toString('base64url')}`;
  const token: Token = {
    id: randomBytes(4).toString('hex'),
    name,
    role,
    hash: hashOf(sent).toString('hex'),
    created: new Date(now).toISOString(),
    expires: new Date(now + days * DAY_MS).toISOString(),
  };
  // Those that ended are of no use to anybody.
  const kept = listTokens(folder).filter(({ expires }) => Date.parse(expires) > now);
  if (kept.length >= MAX_TOKENS)
    throw new InvalidInput(`There are ${MAX_TOKENS} tokens already. Revoke some: npx sidos token list.`);
  write(folder, [...kept, token]);
  return { sent, token };
}

/** The tokens of the data folder in the order in which they were made, those that ended among them. */
export function listTokens(folder: string): Token[] {
  const file = join(folder, TOKENS_FILE);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return [];
  try {
    return TokenFile.parse(JSON.parse(readFileSync(file, 'utf8'))).tokens;
  } catch {
    // What exactly is wrong may quote the file; nobody is let in by a file that is not understood.
    throw new StoreUnavailable(
      `The file of tokens ${TOKENS_FILE} in the data folder cannot be read or is damaged, so nobody is let in. See to its rights, or take it away and make new tokens: npx sidos token create.`,
    );
  }
}

/**
 * Takes a token away; it opens nothing from now on, also on a server that is running.
 *
 * @throws NotFound where no token has this id
 */
export function revokeToken(folder: string, id: string): Token {
  const tokens = listTokens(folder);
  const token = tokens.find((one) => one.id === id);
  if (token === undefined)
    throw new NotFound(`There is no token with the id "${id}". "sidos token list" names those there are.`);
  write(
    folder,
    tokens.filter((one) => one !== token),
  );
  return token;
}

/** Whole or not at all, for its owner alone. */
function write(folder: string, tokens: readonly Token[]): void {
  const file = join(folder, TOKENS_FILE);
  const made = `${file}.${process.pid}`;
  try {
    const descriptor = openSync(made, 'w', 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify({ tokens }, undefined, 1)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(made, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailable(
      `The file of tokens ${file} cannot be written (${reason}). See to its rights and to the space on the disk.`,
    );
  } finally {
    rmSync(made, { force: true });
  }
}

/** The tokens as a server asks for them: read again when the file has changed. */
export class TokenBook {
  private seen = '';
  private tokens: readonly { hash: Buffer; expires: number; actor: Actor }[] = [];

  constructor(private readonly folder: string) {}

  /**
   * Whose token this is.
   *
   * @returns undefined where it is none, was revoked, or has ended
   * @throws StoreUnavailable where the file of tokens is damaged
   */
  actorOf(sent: string, now = Date.now()): Actor | undefined {
    this.refresh();
    if (!SENT.test(sent)) return undefined;
    const hash = hashOf(sent);
    // Compared with every one, so that the time it takes tells nothing.
    const found = this.tokens.filter((token) => timingSafeEqual(token.hash, hash));
    return found.find(({ expires }) => expires > now)?.actor;
  }

  private refresh(): void {
    const stat = statSync(join(this.folder, TOKENS_FILE), { throwIfNoEntry: false, bigint: true });
    const seen = stat === undefined ? 'none' : `${stat.ino} ${stat.mtimeNs} ${stat.size}`;
    if (seen === this.seen) return;
    this.tokens = listTokens(this.folder).map(({ hash, expires, name, role }) => ({
      hash: Buffer.from(hash, 'hex'),
      expires: Date.parse(expires),
      actor: { name, role },
    }));
    this.seen = seen;
  }
}
