import { CLUSTER, THEME, directHolders, madeOnce } from '../../meanings/index.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * What each node works on, ascending: the themes that it is about itself, and the themes and clusters that what it takes
 * part in is about, is, or belongs to.
 */
export const themesOf = madeOnce((snapshot: Snapshot): readonly (readonly number[])[] => {
  const { entities, relations } = snapshot;
  const { from, to } = snapshot.ties;
  const clustersOf = directHolders(snapshot, CLUSTER);
  const about = directHolders(snapshot, THEME);
  const themes = entities.map((_, node) => new Set(about[node]));
  relations.forEach(({ type }, tie) => {
    if (type !== 'PARTICIPATES_IN') return;
    for (const theme of [...clustersOf[to[tie]], ...about[to[tie]]]) themes[from[tie]].add(theme);
  });
  return themes.map((found) => [...found].sort((a, b) => a - b));
});
