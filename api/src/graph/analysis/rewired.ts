import { buildNetwork, rewired, type Random } from '../../measures/index.ts';
import { buildIncidence, type Incidence } from '../../measures/two-mode/incidence.ts';

/** Tries a membership; with five hardly any stays where it was. */
const SWAPS = 5;

/**
 * A random incidence in which every actor is in as many things, and every thing has as many members. Seen as arcs from
 * actors to things, memberships exchange their things, which keeps both.
 */
export function rewiredIncidence(incidence: Incidence, random: Random): Incidence {
  const { members, events, memberOffsets, eventsOf } = incidence;
  const source: number[] = [];
  for (let i = 0; i < members; i++)
    for (let q = memberOffsets[i]; q < memberOffsets[i + 1]; q++) source.push(i);
  const arcs = { source, target: Array.from(eventsOf, (thing) => members + thing) };
  const { network } = buildNetwork(members + events, arcs, true);
  const mixed = rewired(network, random, SWAPS);
  return buildIncidence(members, events, {
    member: mixed.source,
    event: mixed.target.map((node) => node - members),
  });
}
