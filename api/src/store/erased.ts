import type { Erased } from '../meanings/index.ts';
import { StoreUnavailable } from '../model/index.ts';
import type { Secret } from '../secret/index.ts';
import type { Store } from './port.ts';

/** Those who were erased from this database, as loading recognises them. */
export interface ErasedPeople extends Erased {
  /** How many erasures cannot be recognised any more: they were made with another secret. */
  lost: number;
  /** Whether nobody was erased. */
  isEmpty: boolean;
}

/**
 * Reads who was erased. Every way of loading asks this, and takes out of what it brings whom it recognises.
 *
 * @throws StoreUnavailable where someone was erased and no secret is given to recognise them by
 */
export async function readErased(store: Store, secret: Secret | undefined): Promise<ErasedPeople> {
  const tombstones = await store.read('tombstones', {});
  if (secret === undefined) {
    if (tombstones.length > 0)
      throw new StoreUnavailable(
        'People were erased from this database; without the key file of its data folder nothing is loaded.',
      );
    return { isSought: () => false, isSpared: () => false, digest: () => '', lost: 0, isEmpty: true };
  }
  const own = tombstones.filter((tombstone) => tombstone.secret === secret.id);
  const sought = new Set(own.flatMap(({ digests }) => digests));
  const spared = new Set(own.flatMap((tombstone) => tombstone.spared));
  return {
    ...recognisedBy(secret, sought, spared),
    lost: tombstones.length - own.length,
    isEmpty: own.length === 0,
  };
}

/** Recognises people by digests of their keys; each key is digested once. */
export function recognisedBy(
  secret: Secret,
  sought: ReadonlySet<string>,
  spared: ReadonlySet<string>,
): Erased {
  const met = new Map<string, boolean>();
  return {
    isSought: (key) => {
      if (sought.size === 0) return false;
      const known = met.get(key) ?? sought.has(digestOf(secret, key));
      met.set(key, known);
      return known;
    },
    isSpared: (id) => spared.size > 0 && spared.has(digestOf(secret, id)),
    digest: (id) => Buffer.from(digestOf(secret, id), 'base64url').toString('hex'),
  };
}

/** The digest by which a key, or the id of someone spared, is kept. */
export function digestOf(secret: Secret, key: string): string {
  return secret.digest('tombstone', key);
}
