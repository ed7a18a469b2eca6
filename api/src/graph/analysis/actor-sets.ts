import type { ActorSet, Entity } from '../../model/index.ts';
import { kindOf } from '../filter.ts';
import { geographyOf } from '../regions.ts';
import { perSnapshot, type Snapshot } from '../snapshot.ts';
import { findNode } from './stubs.ts';

/**
 * Who belongs to clusters and projects, by their nodes. `parts` are sub-clusters and parts of projects; `members` take
 * part, or are parts of an organisation that is asked for; `projects` concern a cluster.
 */
interface Belonging {
  readonly parts: readonly (readonly number[])[];
  readonly members: readonly (readonly number[])[];
  readonly projects: readonly (readonly number[])[];
}

const belongingOf = perSnapshot((snapshot): Belonging => {
  const lists = () => snapshot.entities.map((): number[] => []);
  const belonging = { parts: lists(), members: lists(), projects: lists() };
  snapshot.relations.forEach((relation, tie) => {
    const [from, to] = [snapshot.from[tie], snapshot.to[tie]];
    if (relation.type === 'PART_OF') belonging.parts[to].push(from);
    if (relation.type === 'PARTICIPATES_IN') belonging.members[to].push(from);
    if (relation.type === 'CONCERNS') belonging.projects[to].push(from);
  });
  return belonging;
});

/** A node with all its parts, itself first. */
function withParts(parts: Belonging['parts'], node: number): Set<number> {
  const found = new Set([node]);
  for (const whole of found) parts[whole].forEach((part) => found.add(part));
  return found;
}

/**
 * Nodes that take part in a cluster or in a sub-cluster of it; `wide`: also those that take part in a project that
 * concerns one of them.
 */
export function clusterMembers(snapshot: Snapshot, cluster: number, wide: boolean): Set<number> {
  const { parts, members, projects } = belongingOf(snapshot);
  const clusters = withParts(parts, cluster);
  const found = new Set<number>();
  for (const node of clusters) {
    // Among clusters as actors the sub-clusters are what belongs.
    if (node !== cluster) found.add(node);
    members[node].forEach((member) => found.add(member));
    if (wide) for (const project of projects[node]) members[project].forEach((member) => found.add(member));
  }
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
      const { parts, members } = belongingOf(snapshot);
      const all = [...withParts(parts, findNode(snapshot, set.id, 'project'))].flatMap(
        (node) => members[node],
      );
      const found = new Set(all);
      return (node) => found.has(node);
    }
    case 'region': {
      const { placesOf, within } = geographyOf(snapshot);
      const inside = within(findNode(snapshot, set.id, 'region'));
      return (node) => placesOf[node].some((place) => inside.has(place));
    }
    case 'kind':
      return (node) => kindName(snapshot.entities[node]) === set.kind;
    case 'rest':
      return null;
  }
}

/** The kind of an entity, or its type where entities of its type have no kinds. */
export function kindName(entity: Entity): string {
  return kindOf(entity) ?? entity.type;
}
