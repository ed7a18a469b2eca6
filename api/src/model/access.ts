import { z } from 'zod';

/** How the server knows who asks; `SIDOS_ACCESS` chooses. */
export const ACCESS_MODES = ['local', 'public', 'proxy', 'token'] as const;
export type AccessMode = (typeof ACCESS_MODES)[number];

/** What someone is here for: to read, to write as well, to look after it all. */
export const ACCESS_ROLES = ['reader', 'editor', 'keeper'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/**
 * What a route may need: to read the network; to ask with one's own Cypher; to save views and questions; to change
 * facts; to look after it all (the log of changes, a person's data, copies).
 */
export const RIGHTS = ['read', 'ask', 'save', 'edit', 'keep'] as const;
export type Right = (typeof RIGHTS)[number];

/** How people are shown by the server: by name, by initials, or not at all. */
export const PEOPLE_SHOWN = ['shown', 'initials', 'hidden'] as const;
export type PeopleShown = (typeof PEOPLE_SHOWN)[number];

/** Of two ways of showing people the one that says less of them. */
export function lessClear(a: PeopleShown, b: PeopleShown): PeopleShown {
  return PEOPLE_SHOWN.indexOf(a) < PEOPLE_SHOWN.indexOf(b) ? b : a;
}

/** First parts of the addresses (below `/api/v1`) of what is kept beside the data or is about one person by name. */
const BESIDE_THE_DATA = ['health', 'networks', 'session', 'views', 'changes', 'people', 'imports'];

/** Whether the route of an address answers from the data: then its query may say how people are to be shown. */
export function showsPeople(path: string): boolean {
  const [first = ''] = path.replace(/^\//, '').split(/[/?]/);
  return !BESIDE_THE_DATA.includes(first);
}

/** Who asks. */
export const Actor = z.strictObject({ name: z.string().min(1).max(200), role: z.enum(ACCESS_ROLES) });
export type Actor = z.infer<typeof Actor>;

/** The one who sits at the machine that Sidos runs on, in `local` mode. */
export const THIS_MACHINE: Actor = { name: 'this machine', role: 'keeper' };
/** The command line, which whoever may read the data folder may use. */
export const COMMAND_LINE: Actor = { name: 'command line', role: 'keeper' };
/** Everybody, in `public` mode. */
export const ANYBODY: Actor = { name: 'anybody', role: 'reader' };

/** Names that stand for no user, so that no user may bear them. */
export const RESERVED_NAMES: readonly string[] = [THIS_MACHINE, COMMAND_LINE, ANYBODY].map(
  ({ name }) => name,
);

const BY_ROLE: Record<AccessRole, readonly Right[]> = {
  reader: ['read', 'ask'],
  editor: ['read', 'ask', 'save', 'edit'],
  keeper: ['read', 'ask', 'save', 'edit', 'keep'],
};
/** Everybody reads, nobody writes, and the console is off: its answers could not be kept free of people's names. */
const READ_ONLY: Record<AccessRole, readonly Right[]> = {
  reader: ['read'],
  editor: ['read'],
  keeper: ['read'],
};

/** The one table of rights: mode, then role. Everything else asks it. */
export const ACCESS: Record<AccessMode, Record<AccessRole, readonly Right[]>> = {
  local: BY_ROLE,
  public: READ_ONLY,
  proxy: BY_ROLE,
  token: BY_ROLE,
};

/** Whether another site's page may show the read-only view: only where no login would be asked for inside it. */
export function mayBeFramed(mode: AccessMode): boolean {
  return mode === 'local' || mode === 'public';
}

/** Whether a role has a right in a mode. */
export function mayDo(mode: AccessMode, role: AccessRole, right: Right): boolean {
  return ACCESS[mode][role].includes(right);
}
