import type { AccessMode, PeopleShown } from '../../model/index.ts';

/** How the server knows who asks, and what it shows to everybody. */
export interface Access {
  mode: AccessMode;
  people: PeopleShown;
}

/** This machine alone, all rights. */
export const LOCAL: Access = { mode: 'local', people: 'shown' };
