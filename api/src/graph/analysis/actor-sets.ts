import { PLACE, heldBy, kindName, membersOf, withParts } from '../../meanings/index.ts';
import type { ActorGroup } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { countingAs } from '../folding.ts';
import { findNode } from '../stubs.ts';

/**
 * The members of a cluster, `wide` as meant by membersOf, and its sub-clusters: among clusters as actors these are what
 * belongs.
 *
 * @param fold whether parts count as their whole
 */
export function clusterMembers(
  snapshot: Snapshot,
  cluster: number,
  wide: boolean,
  fold: boolean,
): Set<number> {
  const found = withParts(snapshot, [cluster]);
  membersOf(snapshot, cluster, wide).forEach((member) => found.add(member));
  const members = counted(snapshot, found, fold);
  members.delete(cluster);
  return members;
}

/** Nodes as what they count for: where parts count as their whole, a hub in the cluster makes its university a member. */
function counted(snapshot: Snapshot, nodes: Iterable<number>, fold: boolean): Set<number> {
  const as = countingAs(snapshot, fold);
  return new Set([...nodes].flatMap((node) => as(node)));
}

/**
 * The members of a cluster or project by name; null for a set that is known by a property of its members.
 *
 * @throws NotFound where the set names an entity that is not there
 */
export function namedMembers(snapshot: Snapshot, set: ActorGroup, fold: boolean): ReadonlySet<number> | null {
  if (set.by === 'cluster')
    return clusterMembers(snapshot, findNode(snapshot, set.id, 'cluster'), set.wide, fold);
  if (set.by === 'project')
    return counted(snapshot, membersOf(snapshot, findNode(snapshot, set.id, 'project')), fold);
  return null;
}

/**
 * Which nodes a group means.
 *
 * @param fold whether parts count as their whole
 * @throws NotFound where the set names an entity that is not there
 */
export function nodesOfSet(snapshot: Snapshot, set: ActorGroup, fold: boolean): (node: number) => boolean {
  switch (set.by) {
    case 'cluster':
    case 'project': {
      const members = namedMembers(snapshot, set, fold)!;
      return (node) => members.has(node);
    }
    case 'region':
      return heldBy(snapshot, PLACE, [findNode(snapshot, set.id, 'region')]);
    case 'kind':
      return (node) => kindName(snapshot.entities[node]) === set.kind;
  }
}
