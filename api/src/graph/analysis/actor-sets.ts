import { PLACE, heldBy, kindName, membersOf, withParts } from '../../meanings/index.ts';
import type { ActorSet } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { findNode } from '../stubs.ts';

/**
 * The members of a cluster, `wide` as meant by membersOf, and its sub-clusters: among clusters as actors these are what
 * belongs.
 */
export function clusterMembers(snapshot: Snapshot, cluster: number, wide: boolean): Set<number> {
  const found = withParts(snapshot, [cluster]);
  found.delete(cluster);
  membersOf(snapshot, cluster, wide).forEach((member) => found.add(member));
  return found;
}

/**
 * Which nodes a set means; null for the rest, which depends on the set it is compared with.
 *
 * @throws NotFound where the set names an entity that is not there
 */
export function nodesOfSet(snapshot: Snapshot, set: ActorSet): ((node: number) => boolean) | null {
  switch (set.by) {
    case 'cluster': {
      const members = clusterMembers(snapshot, findNode(snapshot, set.id, 'cluster'), set.wide);
      return (node) => members.has(node);
    }
    case 'project': {
      const found = membersOf(snapshot, findNode(snapshot, set.id, 'project'));
      return (node) => found.has(node);
    }
    case 'region':
      return heldBy(snapshot, PLACE, [findNode(snapshot, set.id, 'region')]);
    case 'kind':
      return (node) => kindName(snapshot.entities[node]) === set.kind;
    case 'rest':
      return null;
  }
}
