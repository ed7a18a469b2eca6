import { madeOnce, tiesOfPlace } from '../meanings/index.ts';
import { buildNetwork, leiden } from '../measures/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The community of each node, 1 the largest: Leiden communities (seed 1, resolution 1) over all ties but those of
 * place, parallel ties counting as often as they stand. Null for what has no such tie.
 */
export const communitiesOf = madeOnce((snapshot: Snapshot): readonly (number | null)[] => {
  const { from, to } = snapshot.ties;
  const ofPlace = tiesOfPlace(snapshot);
  const ties = [...ofPlace.keys()].filter((tie) => ofPlace[tie] === 0);
  const { network } = buildNetwork(snapshot.entities.length, {
    source: ties.map((tie) => from[tie]),
    target: ties.map((tie) => to[tie]),
  });
  const { of } = leiden(network);
  return Array.from(of, (group, i) => (network.offsets[i + 1] > network.offsets[i] ? group + 1 : null));
});
