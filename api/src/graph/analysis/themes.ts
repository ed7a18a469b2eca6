import { CLUSTER, directHolders } from '../../meanings/index.ts';
import { columnsOf, perSnapshot } from '../snapshot.ts';

/**
 * The themes of each node, as clusters, ascending: those that what it takes part in is, or belongs to.
 */
export const themesOf = perSnapshot((snapshot): readonly (readonly number[])[] => {
  const { entities, relations, from, to } = snapshot;
  const clustersOf = directHolders(columnsOf(snapshot), CLUSTER);
  const themes = entities.map(() => new Set<number>());
  relations.forEach(({ type }, tie) => {
    if (type === 'PARTICIPATES_IN') clustersOf[to[tie]].forEach((cluster) => themes[from[tie]].add(cluster));
  });
  return themes.map((clusters) => [...clusters].sort((a, b) => a - b));
});
