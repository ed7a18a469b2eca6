import { groupSizes, leiden, type Grouping as Groups } from '../../measures/index.ts';
import { kindName } from '../../meanings/index.ts';
import type { ActorNode, GroupInfo, Grouping } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { clusterMembers } from './actor-sets.ts';
import type { Analysis } from './analysis.ts';
import { regionsAt } from '../regions.ts';
import { byName, findNode, stubOf } from '../stubs.ts';

/** The actors of a network in groups; an actor has at most one. */
export interface Grouped {
  /** Names the grouping among those of its network. */
  readonly key: string;
  readonly groups: Groups;
  readonly infos: readonly GroupInfo[];
  /** Actors without a group. */
  readonly ungrouped: number;
  /** All groups that an actor belongs to, where one may belong to several; else its one group. */
  readonly all: readonly (readonly string[])[];
}

/** A group that an actor may be put into. */
type Named = Pick<GroupInfo, 'key' | 'name'>;

/** Whoever belongs to several regions or clusters. */
const SEVERAL: Named = { key: 'several', name: 'several' };

/**
 * Puts the actors of a network into groups, in the order of their names (communities by size), `several` last.
 *
 * @throws NotFound where the grouping names a cluster that is not there
 */
export function groupedBy(analysis: Analysis, grouping: Grouping): Grouped {
  const key = `grouping ${JSON.stringify(grouping)}`;
  return analysis.shared(key, () => {
    if (grouping.by === 'community') return communities(analysis, grouping, key);
    const candidates = candidatesFor(analysis, grouping);
    const own = candidates.map((found) => (found.length > 1 ? SEVERAL : (found[0] ?? null)));
    const distinct = new Map(own.flatMap((group) => (group ? [[group.key, group]] : [])));
    const named = [...distinct.values()].sort(
      (a, b) =>
        Number(a.key === SEVERAL.key) - Number(b.key === SEVERAL.key) ||
        byName({ ...a, id: a.key }, { ...b, id: b.key }),
    );
    const place = new Map(named.map(({ key }, index) => [key, index]));
    const of = Int32Array.from(own, (group) => (group ? place.get(group.key)! : -1));
    return grouped(key, { of, names: named.map((group) => group.key) }, named, candidates);
  });
}

/** No groups at all. */
export function ungroupedActors(analysis: Analysis): Grouped {
  const of = new Int32Array(analysis.network.n).fill(-1);
  return {
    key: 'no grouping',
    groups: { of, names: [] },
    infos: [],
    ungrouped: 0,
    all: analysis.twoMode.actors.map(() => []),
  };
}

/** The actors of a network with the group of each. */
export function actorNodes({ twoMode }: Analysis, { groups }: Grouped): ActorNode[] {
  return twoMode.actors.map((stub, actor) => ({
    ...stub,
    group: groups.of[actor] < 0 ? null : groups.of[actor],
  }));
}

function grouped(
  key: string,
  groups: Groups,
  named: readonly Named[],
  all: readonly (readonly Named[])[],
): Grouped {
  const sizes = groupSizes(groups);
  return {
    key,
    groups,
    infos: named.map((group, index) => ({ ...group, size: sizes[index] })),
    ungrouped: groups.of.filter((group) => group < 0).length,
    all: all.map((found) => found.map((group) => group.key)),
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
  const groups = { of, names: named.map((group) => group.key) };
  return grouped(
    key,
    groups,
    named,
    Array.from(of, (group) => (group < 0 ? [] : [named[group]])),
  );
}

/** All groups that each actor could be put into. */
function candidatesFor(
  { snapshot, twoMode }: Analysis,
  grouping: Exclude<Grouping, { by: 'community' }>,
): Named[][] {
  const nodes = twoMode.actors.map(({ id }) => snapshot.indexOf.get(id)!);
  const asGroup = (node: number): Named => {
    const { id, name } = stubOf(snapshot, node);
    return { key: id, name };
  };
  switch (grouping.by) {
    case 'region': {
      const regions = regionsAt(snapshot, grouping.level);
      return nodes.map((node) => regions[node].map(asGroup));
    }
    case 'kind':
      return nodes.map((node) => {
        const kind = kindName(snapshot.entities[node]);
        return [{ key: kind, name: kind }];
      });
    case 'cluster': {
      const members = clusterMembers(snapshot, findNode(snapshot, grouping.id, 'cluster'), grouping.wide);
      return nodes.map((node) => {
        const key = members.has(node) ? 'inside' : 'outside';
        return [{ key, name: key }];
      });
    }
    case 'clusters': {
      const clustersOf = narrowestClusters(snapshot, grouping.wide);
      return nodes.map((node) => (clustersOf.get(node) ?? []).map(asGroup));
    }
  }
}

/** Clusters of each node, ascending, without those that a sub-cluster of the node's lies in. */
function narrowestClusters(snapshot: Snapshot, wide: boolean): Map<number, number[]> {
  const inside = new Map<number, Set<number>>();
  snapshot.entities.forEach((entity, cluster) => {
    if (entity.type === 'cluster') inside.set(cluster, clusterMembers(snapshot, cluster, wide));
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
