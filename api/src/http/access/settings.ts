import type { AccessRole, PeopleShown } from '../../model/index.ts';

/** What is believed of a login that stands before Sidos, and from whom. */
export interface ProxySettings {
  /** Header that carries the shared secret; `authorization`: it is the password of HTTP Basic. */
  secretHeader: string;
  secret: string;
  userHeader: string;
  /** Header with the groups of the user, between commas. */
  groupsHeader: string;
  /** Groups that give a role; `*` among the readers: everybody who is logged in. */
  groups: Record<AccessRole, readonly string[]>;
}

/** How the server knows who asks, to which names it answers, and what it shows to everybody. */
export type Access = {
  people: PeopleShown;
  /** Names beside those of this machine under which it is reached, without port, in lower case. */
  hosts: readonly string[];
  /** Origin of the address that it is known by, such as `https://sidos.example`. */
  origin: string | undefined;
  /** Addresses and networks (`10.0.0.0/8`) of the servers that pass requests on to it. */
  peers: readonly string[];
} & (
  | { mode: 'local' }
  | { mode: 'public' }
  | { mode: 'proxy'; proxy: ProxySettings }
  /** Folder with the file of tokens. */
  | { mode: 'token'; folder: string }
);

/** This machine alone, all rights. */
export const LOCAL: Access = { mode: 'local', people: 'shown', hosts: [], origin: undefined, peers: [] };
