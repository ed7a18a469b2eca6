import type { SetTie, SetTiesAnswer, SetTiesRequest, TieSort } from '../../model/index.ts';
import { byName } from '../stubs.ts';
import type { Snapshot } from '../snapshot.ts';
import { nodesOfSet } from './actor-sets.ts';
import { analysisOf } from './analysis.ts';
import { carriedBy } from './carried.ts';
import { metaOf } from './meta.ts';

/** Which ties of a member each sort means: by whether both ends are members, and how many things they share. */
const MEANT: Record<TieSort, (isInside: boolean, count: number) => boolean> = {
  inside: (isInside) => isInside,
  outside: (isInside) => !isInside,
  all: () => true,
  repeated: (_, count) => count >= 2,
};

/**
 * The ties that a figure of a group is counted of, with what each rests on.
 *
 * @throws NotFound where the group is not in the data
 */
export function tiesOfSet(
  snapshot: Snapshot,
  { network: definition, group, ties: sort }: SetTiesRequest,
): SetTiesAnswer {
  const analysis = analysisOf(snapshot, definition);
  const { network, ties, twoMode } = analysis;
  const isMember = nodesOfSet(snapshot, group, definition.fold);
  const isIn = twoMode.actors.map(({ id }) => isMember(snapshot.indexOf.get(id)!));
  const found: SetTie[] = [];
  for (let e = 0; e < network.m; e++) {
    const ends = [network.source[e], network.target[e]];
    const members = ends.filter((i) => isIn[i]).length;
    const count = ties.weights.count[e];
    if (members === 0 || !MEANT[sort](members === 2, count)) continue;
    const [a, b] = ends
      .map((i) => ({ stub: twoMode.actors[i], isMember: isIn[i] }))
      .sort((p, q) => Number(q.isMember) - Number(p.isMember) || byName(p.stub, q.stub));
    found.push({
      a: a.stub,
      b: b.stub,
      isInside: members === 2,
      count,
      newman: ties.weights.newman[e],
      via: carriedBy(analysis, ends[0], ends[1]),
    });
  }
  return { meta: metaOf(analysis), ties: found.sort((p, q) => byName(p.a, q.a) || byName(p.b, q.b)) };
}
