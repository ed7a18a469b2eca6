import { otherEnd } from '@sidos/api/meanings';
import type { BridgesAnswer, GroupInfo, GroupPair, ProjectionAnswer } from '@sidos/api/model';
import { indicesOf, type Dataset } from '../../graph/dataset.ts';
import type { Names } from '../../view/useNames.ts';
import { compareKeys, type Compare } from '../../i18n/compare.ts';

/** The cell of two groups, whichever comes first. */
export function cellOf(matrix: readonly GroupPair[], a: number, b: number): GroupPair | undefined {
  const [low, high] = a <= b ? [a, b] : [b, a];
  return matrix.find((cell) => cell.a === low && cell.b === high);
}

/** The groups in the order of their names, and the matrix in that order. */
export function matrixByName(
  { groups, matrix }: Pick<BridgesAnswer, 'matrix' | 'groups'>,
  nameOf: (group: GroupInfo) => string,
  compare: Compare,
): Pick<BridgesAnswer, 'matrix' | 'groups'> {
  const sorted = groups
    .map((group, place) => ({ group, place, name: nameOf(group) }))
    .sort((a, b) => compare(a.name, b.name));
  const at = new Map(sorted.map(({ place }, i) => [place, i]));
  const [first, second] = [Math.min, Math.max].map(
    (pick) => (pair: GroupPair) => pick(at.get(pair.a)!, at.get(pair.b)!),
  );
  return {
    groups: sorted.map(({ group }) => group),
    matrix: matrix.map((pair) => ({ ...pair, a: first(pair), b: second(pair) })),
  };
}

/** Pairs of different groups without a tie and without a common member, those with most possible ties first. */
export function emptyPairs({ matrix, groups }: Pick<BridgesAnswer, 'matrix' | 'groups'>): GroupPair[] {
  return matrix
    .filter(({ a, b, ties, shared }) => a !== b && ties === 0 && shared === 0)
    .sort(
      (p, q) =>
        q.possible - p.possible ||
        compareKeys(groups[p.a].key, groups[q.a].key) ||
        compareKeys(groups[p.b].key, groups[q.b].key),
    );
}

/** Places of two groups by their keys; null where one of them is not there. */
export function placesOf(
  groups: BridgesAnswer['groups'],
  pair: readonly [string, string] | null,
): readonly [number, number] | null {
  if (pair === null) return null;
  const [a, b] = pair.map((key) => groups.findIndex((group) => group.key === key));
  return a < 0 || b < 0 ? null : [a, b];
}

/** A tie of the projection between two groups, with what carries it. */
export interface PairTie {
  /** Places in the actors of the answer; `a` lies in the first group. */
  a: number;
  b: number;
  /** How strong it is under the weighting of the definition. */
  weight: number;
  /** Places in the shared things of the answer. */
  via: readonly number[];
}

const COLUMN = { count: 'count', newman: 'newman', per_member: 'perMember', jaccard: 'jaccard' } as const;

/** The ties between two groups, or inside one, strongest first. */
export function tiesBetween(
  answer: ProjectionAnswer,
  a: number,
  b: number,
  { compare, nameOf }: { compare: Compare; nameOf: Names['actor'] },
): PairTie[] {
  const { actors, ties, meta } = answer;
  const weights = ties[COLUMN[meta.network.weight]];
  const found: PairTie[] = [];
  ties.a.forEach((x, e) => {
    const y = ties.b[e];
    const [gx, gy] = [actors[x].groups, actors[y].groups];
    const tie = { weight: weights[e], via: ties.via[e] };
    if (gx.includes(a) && gy.includes(b)) found.push({ a: x, b: y, ...tie });
    else if (gx.includes(b) && gy.includes(a)) found.push({ a: y, b: x, ...tie });
  });
  const name = (i: number): string => nameOf(actors[i]);
  return found.sort(
    (p, q) => q.weight - p.weight || compare(name(p.a), name(q.a)) || compare(name(p.b), name(q.b)),
  );
}

/** What the data has between actors and the things they share: ids of the relations, numbers of their documents. */
export function behind(
  data: Dataset,
  actorIds: readonly string[],
  thingIds: readonly string[],
): { ties: string[]; documents: string[] } {
  const actors = new Set(indicesOf(data, actorIds));
  const ties = new Set<string>();
  const documents = new Set<string>();
  for (const thing of indicesOf(data, thingIds))
    for (const tie of data.tiesOf[thing]) {
      if (!actors.has(otherEnd(data, tie, thing)) || data.placeTie[tie] === 1) continue;
      ties.add(data.ties.id[tie]);
      data.ties.documents[tie].forEach((number) => documents.add(number));
    }
  return { ties: [...ties], documents: [...documents].sort() };
}
