import { z } from 'zod';

/**
 * What is kept of someone who was erased, so that no load brings them back: keyed digests of id and names. Whom it is
 * about can be found out by nobody who does not have both the secret of the installation and the name.
 */
export const Tombstone = z.strictObject({
  id: z.string().min(1),
  /** The day, `2026-11-26`. */
  day: z.iso.date(),
  /** The id of the secret that the digests were made with. */
  secret: z.string().min(1),
  digests: z.array(z.string()),
  /** Digests of the ids of people of the same name, who stay. */
  spared: z.array(z.string()),
});
export type Tombstone = z.infer<typeof Tombstone>;
