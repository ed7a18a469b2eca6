import { isMeeting, otherEnd } from '@sidos/api/meanings';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './filter.ts';

/** Something that each of the chosen has a tie to, with those ties. */
export interface Shared {
  node: number;
  ties: number[];
}

/** Someone who meets each of the chosen somewhere: `through[i]` are the projects and events shared with chosen i. */
export interface Partner {
  node: number;
  through: number[][];
  ties: number[];
}

/** What several entities have in common. */
export interface Common {
  shared: Shared[];
  partners: Partner[];
}

type Links = ReadonlyMap<number, readonly number[]>;

/** Other ends of the seen ties of a node with these ties; ties of place are left out. */
function linksOf(
  data: Dataset,
  seen: Visibility,
  node: number,
  counts: (tie: number, other: number) => boolean,
): Links {
  const found = new Map<number, number[]>();
  for (const tie of data.tiesOf[node]) {
    const other = otherEnd(data, tie, node);
    if (seen.ties[tie] !== 1 || data.placeTie[tie] === 1 || !counts(tie, other)) continue;
    found.set(other, [...(found.get(other) ?? []), tie]);
  }
  return found;
}

/** Keys that all maps have. */
function inAll(maps: readonly ReadonlyMap<number, unknown>[]): number[] {
  const [first, ...rest] = maps;
  return [...(first?.keys() ?? [])].filter((key) => rest.every((map) => map.has(key)));
}

/**
 * What the chosen have in common among what is seen. `shared`: whatever each of them has a tie to, places left out.
 * `partners`: organisations and people who meet each of them in a project or an event, not always the same one; only
 * where the chosen themselves are organisations or people. Those with the most meetings come first.
 */
export function commonOf(data: Dataset, seen: Visibility, chosen: readonly number[]): Common {
  if (chosen.length < 2) return { shared: [], partners: [] };
  const { nodes, ties } = data;
  const takesPart = (node: number): boolean =>
    nodes.type[node] === 'organisation' || nodes.type[node] === 'person';
  const meets = (tie: number, other: number): boolean =>
    ties.type[tie] === 'PARTICIPATES_IN' && isMeeting(data, other);

  const direct = chosen.map((node) => linksOf(data, seen, node, () => true));
  const shared = inAll(direct)
    .filter((node) => !chosen.includes(node))
    .map((node) => ({ node, ties: direct.flatMap((links) => links.get(node) ?? []) }))
    .sort((a, b) => a.node - b.node);
  if (!chosen.every(takesPart)) return { shared, partners: [] };

  // For each of the chosen: who else is met, in which projects and events, and the ties of both to these.
  const meetings = chosen.map((node) => {
    const met = new Map<number, { joint: number; ties: number[] }[]>();
    for (const [joint, own] of linksOf(data, seen, node, meets)) {
      const others = linksOf(
        data,
        seen,
        joint,
        (tie) => ties.type[tie] === 'PARTICIPATES_IN' && ties.to[tie] === joint,
      );
      for (const [other, theirs] of others) {
        if (!takesPart(other) || chosen.includes(other)) continue;
        met.set(other, [...(met.get(other) ?? []), { joint, ties: [...own, ...theirs] }]);
      }
    }
    return met;
  });
  const partners = inAll(meetings)
    .map((node): Partner => {
      const each = meetings.map((met) => met.get(node) ?? []);
      return {
        node,
        through: each.map((list) => list.map(({ joint }) => joint)),
        ties: [...new Set(each.flat().flatMap((meeting) => meeting.ties))],
      };
    })
    .sort((a, b) => b.through.flat().length - a.through.flat().length || a.node - b.node);
  return { shared, partners };
}

/** All nodes and ties of what is in common, the chosen among them: what the stage lights. */
export function commonLight(
  { shared, partners }: Common,
  chosen: readonly number[],
): { nodes: Set<number>; ties: Set<number> } {
  return {
    nodes: new Set([
      ...chosen,
      ...shared.map(({ node }) => node),
      ...partners.flatMap(({ node, through }) => [node, ...through.flat()]),
    ]),
    ties: new Set([...shared, ...partners].flatMap((item) => item.ties)),
  };
}
