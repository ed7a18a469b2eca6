import { z } from 'zod';
import { ACCESS_MODES, Actor, PEOPLE_SHOWN, RIGHTS } from './access.ts';

/** Who one is for the server, and what one may do. */
export const Session = z.strictObject({
  mode: z.enum(ACCESS_MODES),
  actor: Actor,
  rights: z.array(z.enum(RIGHTS)).max(RIGHTS.length),
  /** How the server shows people to everybody. */
  people: z.enum(PEOPLE_SHOWN),
});
export type Session = z.infer<typeof Session>;
