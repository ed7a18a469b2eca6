import { isTieOfPlace } from '../meanings/index.ts';
import { buildNetwork, leiden } from '../measures/index.ts';
import { perSnapshot } from './snapshot.ts';

/**
 * The community of each node, 1 the largest: Leiden communities (seed 1, resolution 1) over all ties but those of
 * place, parallel ties counting as often as they stand. Null for what has no such tie.
 */
export const communitiesOf = perSnapshot(({ entities, relations, from, to }): readonly (number | null)[] => {
  const ties = relations.flatMap(({ type }, tie) =>
    isTieOfPlace(type, entities[from[tie]]?.type) ? [] : [tie],
  );
  const { network } = buildNetwork(entities.length, {
    source: ties.map((tie) => from[tie]),
    target: ties.map((tie) => to[tie]),
  });
  const { of } = leiden(network);
  return Array.from(of, (group, i) => (network.offsets[i + 1] > network.offsets[i] ? group + 1 : null));
});
