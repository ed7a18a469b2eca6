import { concerningOf } from '../../meanings/index.ts';
import type { ActorGroup, EmbeddednessAnswer } from '../../model/index.ts';
import { countingAs } from '../folding.ts';
import { byName, findNode } from '../stubs.ts';
import type { Analysis } from './analysis.ts';
import { membersOf, sharedThings } from './two-mode.ts';

type Inside = Omit<EmbeddednessAnswer['inside'], 'qap' | 'absent'>;

/** The ties inside a group, and what they are counted of: who can be tied at all, and the thing that makes most of them. */
export function insideOf({ network, twoMode }: Analysis, isIn: Uint8Array): Inside {
  const { offsets } = network;
  const behind = new Map<number, number>();
  const ties = tiesInside({ network }, isIn);
  for (const [a, b] of ties)
    for (const thing of sharedThings(twoMode.incidence, a, b))
      behind.set(thing, (behind.get(thing) ?? 0) + 1);
  const [most] = [...behind].sort(
    (p, q) => q[1] - p[1] || byName(twoMode.things[p[0]], twoMode.things[q[0]]),
  );
  const members = Array.from(isIn.keys()).filter((i) => isIn[i]);
  return {
    ties: ties.length,
    members: members.length,
    tied: members.filter((i) => offsets[i + 1] > offsets[i]).length,
    largest:
      most === undefined
        ? null
        : {
            thing: twoMode.things[most[0]],
            members: membersOf(twoMode.incidence, most[0]).length,
            ties: most[1],
          },
  };
}

/** The projects that make a group what it is, and how many of its ties inside rest on nothing else. */
export function definingOf(
  { snapshot, definition, network, twoMode }: Analysis,
  set: ActorGroup,
  isIn: Uint8Array,
): EmbeddednessAnswer['defining'] {
  const nodes =
    set.by === 'project'
      ? [findNode(snapshot, set.id, 'project')]
      : set.by === 'cluster' && set.wide
        ? [...concerningOf(snapshot, findNode(snapshot, set.id, 'cluster'))]
        : [];
  const as = countingAs(snapshot, definition.fold);
  const ids = new Set(nodes.flatMap((node) => as(node)).map((node) => snapshot.entities[node].id));
  const defines = twoMode.things.map(({ id }) => ids.has(id));
  const ties = tiesInside({ network }, isIn).filter(([a, b]) =>
    sharedThings(twoMode.incidence, a, b).every((thing) => defines[thing]),
  );
  return { things: twoMode.things.filter((_, k) => defines[k]).sort(byName), ties: ties.length };
}

function tiesInside({ network }: Pick<Analysis, 'network'>, isIn: Uint8Array): [number, number][] {
  const { m, source, target } = network;
  return Array.from({ length: m }, (_, e): [number, number] => [source[e], target[e]]).filter(
    ([a, b]) => isIn[a] === 1 && isIn[b] === 1,
  );
}
