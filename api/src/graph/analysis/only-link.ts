import type { Memberships, Network } from '../../measures/index.ts';

/** Two groups that only one actor joins. */
export interface OnlyLink {
  readonly a: number;
  readonly b: number;
}

/**
 * The pairs of groups that an actor alone connects. Someone connects two groups who has a partner in both, or belongs
 * to one and has a partner in the other, or to both; the actor alone does where, without it, nobody does.
 *
 * Example: in a – x – b – c with a in group 1, x and c in 2 and b in 3, x alone connects 1 with 2 and 1 with 3, but not
 * 2 with 3, which b and c do too.
 *
 * O(m + n g²), g being the number of groups that the actor touches.
 */
export function onlyLinks(network: Network, { of }: Memberships, actor: number): OnlyLink[] {
  const { n, offsets, neighbours } = network;
  const around = (i: number) => neighbours.subarray(offsets[i], offsets[i + 1]);
  const touched = (i: number, without: number) => {
    const found = new Set<number>();
    for (const group of of[i]) found.add(group);
    for (const j of around(i)) if (j !== without) for (const group of of[j]) found.add(group);
    return found;
  };
  const own = [...touched(actor, -1)].sort((a, b) => a - b);
  const place = new Map(own.map((group, index) => [group, index]));
  const joined = new Set<number>();
  const alive = new Set<number>();
  for (let i = 0; i < n; i++) {
    if (i === actor) continue;
    for (const group of of[i]) if (place.has(group)) alive.add(group);
    const others = [...touched(i, actor)].flatMap((group) => place.get(group) ?? []);
    for (const a of others) for (const b of others) if (a < b) joined.add(a * own.length + b);
  }
  const links: OnlyLink[] = [];
  own.forEach((a, x) => {
    own.slice(x + 1).forEach((b, y) => {
      // A group that consists of the actor alone goes with it.
      if (alive.has(a) && alive.has(b) && !joined.has(x * own.length + x + 1 + y)) links.push({ a, b });
    });
  });
  return links;
}
