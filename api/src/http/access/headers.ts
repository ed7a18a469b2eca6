import type { IncomingMessage } from 'node:http';
import { InvalidInput } from '../../model/index.ts';

/** Some servers take `X_User` and `X-User` for the same. */
const plain = (name: string) => name.toLowerCase().replaceAll('_', '-');

/**
 * A header that must not stand twice in a request: one of the two would be the caller's own.
 *
 * @param name in lower case
 * @returns its value in UTF-8; undefined where it is not there
 * @throws InvalidInput where it is there twice, or under a name that others take for the same
 */
export function readOnce(req: IncomingMessage, name: string): string | undefined {
  const names = req.rawHeaders.filter((_, index) => index % 2 === 0).filter((one) => plain(one) === name);
  if (names.length === 0) return undefined;
  if (names.length > 1 || names[0]?.toLowerCase() !== name)
    throw new InvalidInput(
      `The header ${name} stands in the request twice, or under a name that is taken for it. Send it once, as ${name}.`,
    );
  const value = req.headers[name];
  // Node reads headers as Latin-1; what is not UTF-8 stays as it is.
  const bytes = Buffer.from(String(value), 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String(value);
  }
}
