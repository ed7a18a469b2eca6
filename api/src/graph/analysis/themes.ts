import { perSnapshot, type Snapshot } from '../snapshot.ts';

/**
 * The themes of each node, as clusters, ascending: those it takes part in, and those that a project of its concerns.
 */
export const themesOf = perSnapshot((snapshot: Snapshot): readonly (readonly number[])[] => {
  const { entities, relations, from, to } = snapshot;
  const concerned = entities.map((): number[] => []);
  relations.forEach((relation, tie) => {
    if (relation.type === 'CONCERNS') concerned[from[tie]].push(to[tie]);
  });
  const themes = entities.map(() => new Set<number>());
  relations.forEach((relation, tie) => {
    if (relation.type !== 'PARTICIPATES_IN') return;
    const [actor, thing] = [from[tie], to[tie]];
    if (entities[thing].type === 'cluster') themes[actor].add(thing);
    concerned[thing].forEach((cluster) => themes[actor].add(cluster));
  });
  return themes.map((clusters) => [...clusters].sort((a, b) => a - b));
});
