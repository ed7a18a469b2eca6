import { perSnapshot, type Snapshot } from './snapshot.ts';

/** Who belongs to which cluster. */
export interface Membership {
  /** Clusters that node i belongs to, concerns or is; ascending. */
  readonly clustersOf: readonly (readonly number[])[];
  /** A cluster with its sub-clusters, their members and what concerns them. */
  readonly within: (cluster: number) => Set<number>;
}

/** The clusters of a snapshot: taking part in one is belonging to it. */
export const membershipOf = perSnapshot(workOutMembership);

function workOutMembership(snapshot: Snapshot): Membership {
  const { entities, relations, from, to } = snapshot;
  const clustersOf = entities.map((entity, node) =>
    entity.type === 'cluster' ? new Set([node]) : new Set<number>(),
  );
  const members = entities.map((): number[] => []);
  relations.forEach((relation, tie) => {
    if (entities[to[tie]].type !== 'cluster') return;
    members[to[tie]].push(from[tie]);
    if (relation.type !== 'PART_OF') clustersOf[from[tie]].add(to[tie]);
  });
  return {
    clustersOf: clustersOf.map((clusters) => [...clusters].sort((a, b) => a - b)),
    within: (cluster) => {
      const found = new Set([cluster]);
      for (const node of found) {
        if (entities[node].type === 'cluster') members[node].forEach((member) => found.add(member));
      }
      return found;
    },
  };
}
