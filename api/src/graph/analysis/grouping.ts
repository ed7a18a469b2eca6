import { leiden, sizesOf, type Grouping as Groups, type Memberships } from '../../measures/index.ts';
import { PLACE, directHolders, heldBy, kindName } from '../../meanings/index.ts';
import type { ActorNode, GroupInfo, Grouping } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { clusterMembers } from './actor-sets.ts';
import type { Analysis } from './analysis.ts';
import { wholesOf } from '../folding.ts';
import { regionsAt } from '../regions.ts';
import { byName, findNode, stubOf } from '../stubs.ts';

/** The actors of a network in groups, which may overlap. */
export interface Grouped {
  /** Names the grouping among those of its network. */
  readonly key: string;
  /** Every group of each actor; an actor in several is counted in each. */
  readonly memberships: Memberships;
  /** One group an actor, for the measures that need one; none for who belongs to none or to several. */
  readonly groups: Groups;
  readonly infos: readonly GroupInfo[];
  /** Actors without a group, and those in several. */
  readonly ungrouped: number;
  readonly overlapping: number;
}

/** A group that an actor may be put into. */
type Named = Pick<GroupInfo, 'key' | 'name'>;

/**
 * Puts the actors of a network into groups, in the order of their names (communities by size).
 *
 * @throws NotFound where the grouping names a cluster that is not there
 */
export function groupedBy(analysis: Analysis, grouping: Grouping): Grouped {
  const key = `grouping ${JSON.stringify(grouping)}`;
  return analysis.shared(key, () => {
    if (grouping.by === 'community') return communities(analysis, grouping, key);
    const groupsOf = groupsOfNodes(analysis, grouping);
    const candidates = analysis.twoMode.actors.map(({ id }) => groupsOf(analysis.snapshot.indexOf.get(id)!));
    const distinct = new Map(candidates.flat().map((group) => [group.key, group]));
    const named = [...distinct.values()].sort((a, b) => byName({ ...a, id: a.key }, { ...b, id: b.key }));
    const place = new Map(named.map((group, index) => [group.key, index]));
    const of = candidates.map((found) => found.map((group) => place.get(group.key)!).sort((a, b) => a - b));
    return grouped(key, named, of);
  });
}

/** No groups at all. */
export function ungroupedActors(analysis: Analysis): Grouped {
  const of = analysis.twoMode.actors.map(() => []);
  return { ...grouped('no grouping', [], of), ungrouped: 0 };
}

/** The actors of a network with the groups of each. */
export function actorNodes({ twoMode }: Analysis, { memberships }: Grouped): ActorNode[] {
  return twoMode.actors.map((stub, actor) => {
    const groups = [...memberships.of[actor]];
    return { ...stub, group: groups.length === 1 ? groups[0] : null, groups };
  });
}

/** Groups by the numbers of each actor, with what follows from them. */
export function grouped(key: string, named: readonly Named[], of: readonly (readonly number[])[]): Grouped {
  const names = named.map((group) => group.key);
  const memberships = { of, names };
  const sizes = sizesOf(memberships);
  return {
    key,
    memberships,
    groups: { of: Int32Array.from(of, (own) => (own.length === 1 ? own[0] : -1)), names },
    infos: named.map((group, index) => ({ key: group.key, name: group.name, size: sizes[index] })),
    ungrouped: of.filter((own) => own.length === 0).length,
    overlapping: of.filter((own) => own.length > 1).length,
  };
}

/** Detected communities; whoever has no tie is in none. */
function communities(
  analysis: Analysis,
  { seed, resolution }: { seed: number; resolution: number },
  key: string,
): Grouped {
  const { network } = analysis;
  const found = leiden(network, { seed, resolution });
  const of = found.of.map((group, i) => (network.offsets[i + 1] > network.offsets[i] ? group : -1));
  const named = Array.from({ length: Math.max(-1, ...of) + 1 }, (_, group) => {
    const name = `community ${group + 1}`;
    return { key: name, name };
  });
  return grouped(
    key,
    named,
    Array.from(of, (group) => (group < 0 ? [] : [group])),
  );
}

/** The groups that each node of the data belongs to, whether it is in the network or not. */
export function groupsOfNodes(
  { snapshot, definition }: Pick<Analysis, 'snapshot' | 'definition'>,
  grouping: Exclude<Grouping, { by: 'community' }>,
): (node: number) => Named[] {
  const asGroup = (node: number): Named => {
    const { id, name } = stubOf(snapshot, node);
    return { key: id, name };
  };
  const named = (key: string): Named[] => [{ key, name: key }];
  switch (grouping.by) {
    case 'region': {
      const regions = regionsAt(snapshot, grouping.level);
      return (node) => regions[node].map(asGroup);
    }
    case 'kind':
      return (node) => named(kindName(snapshot.entities[node]));
    case 'cluster': {
      const cluster = findNode(snapshot, grouping.id, 'cluster');
      const members = clusterMembers(snapshot, cluster, grouping.wide, definition.fold);
      return (node) => named(members.has(node) ? 'inside' : 'outside');
    }
    case 'one-region': {
      const isIn = heldBy(snapshot, PLACE, [findNode(snapshot, grouping.id, 'region')]);
      const known = directHolders(snapshot, PLACE);
      // Of whom no place is known, nobody can say that it lies elsewhere.
      return (node) => (known[node].length === 0 ? [] : named(isIn(node) ? 'inside' : 'outside'));
    }
    case 'clusters': {
      const clustersOf = clustersOfNodes(snapshot, grouping.wide, definition.fold);
      return (node) => (clustersOf.get(node) ?? []).map(asGroup);
    }
  }
}

/**
 * Clusters of each node, ascending. Where parts count as their whole, a sub-cluster counts as its cluster; else whoever is
 * in a cluster and in a sub-cluster of it counts for the sub-cluster.
 */
function clustersOfNodes(snapshot: Snapshot, wide: boolean, fold: boolean): Map<number, number[]> {
  const inside = new Map<number, Set<number>>();
  snapshot.entities.forEach((entity, cluster) => {
    if (entity.type !== 'cluster' || (fold && !wholesOf(snapshot)[cluster].includes(cluster))) return;
    inside.set(cluster, clusterMembers(snapshot, cluster, wide, fold));
  });
  const clustersOf = new Map<number, number[]>();
  for (const [cluster, members] of inside)
    for (const member of members) clustersOf.set(member, [...(clustersOf.get(member) ?? []), cluster]);
  for (const [node, found] of clustersOf) {
    const narrowest = found.filter(
      (cluster) => !found.some((other) => other !== cluster && inside.get(cluster)!.has(other)),
    );
    clustersOf.set(node, narrowest);
  }
  return clustersOf;
}
