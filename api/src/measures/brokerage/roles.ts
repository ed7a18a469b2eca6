/**
 * The roles of Gould and Fernandez: b stands between a and c who are not tied. Undirected, gatekeeper and
 * representative cannot be told apart and are one.
 */
export const directedRoles = [
  'coordinator',
  'consultant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;
export const undirectedRoles = [
  'coordinator',
  'consultant',
  'gatekeeper_or_representative',
  'liaison',
] as const;

export type Role = (typeof directedRoles)[number] | (typeof undirectedRoles)[number];

/** Pairs a node stands between, by role; `total` is their sum. Float64: counts may pass 2^31. */
export type RoleCounts = Partial<Record<Role, Float64Array>> & { total: Float64Array };

/** The role of b in a → b → c. Groups are numbers. */
export function directedRole(a: number, b: number, c: number): (typeof directedRoles)[number] {
  if (a === c) return a === b ? 'coordinator' : 'consultant';
  if (b === c) return 'gatekeeper';
  return a === b ? 'representative' : 'liaison';
}

/** The role of b between a and c, whichever is first. */
export function undirectedRole(a: number, b: number, c: number): (typeof undirectedRoles)[number] {
  const role = directedRole(a, b, c);
  return role === 'gatekeeper' || role === 'representative' ? 'gatekeeper_or_representative' : role;
}

/** Counts of zero for n nodes. */
export function noCounts<R extends Role>(n: number, roles: readonly R[]): Record<R | 'total', Float64Array> {
  return Object.fromEntries([...roles, 'total'].map((role) => [role, new Float64Array(n)])) as Record<
    R | 'total',
    Float64Array
  >;
}
