import { madeOnce, CLUSTER, directHolders } from '../../meanings/index.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * The themes of each node, as clusters, ascending: those that what it takes part in is, or belongs to.
 */
export const themesOf = madeOnce((snapshot: Snapshot): readonly (readonly number[])[] => {
  const { entities, relations } = snapshot;
  const { from, to } = snapshot.ties;
  const clustersOf = directHolders(snapshot, CLUSTER);
  const themes = entities.map(() => new Set<number>());
  relations.forEach(({ type }, tie) => {
    if (type === 'PARTICIPATES_IN') clustersOf[to[tie]].forEach((cluster) => themes[from[tie]].add(cluster));
  });
  return themes.map((clusters) => [...clusters].sort((a, b) => a - b));
});
