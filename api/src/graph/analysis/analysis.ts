import { madeOnce } from '../../meanings/index.ts';
import { buildNetwork, type Network } from '../../measures/network.ts';
import { type Incidence } from '../../measures/two-mode/incidence.ts';
import { project, type Projection } from '../../measures/two-mode/projection.ts';
import { NotFound, folded, type NetworkDefinition } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { MOST_TIES, checkRoom } from './room.ts';
import { twoModeOf, withoutAlone, type TwoMode } from './two-mode.ts';

/** A projection with its network: tie e of `network` is row e of the columns. */
export interface Projected {
  readonly ties: Projection;
  /** Actors tied with the weight of the definition. */
  readonly network: Network;
}

/** What every answer is computed from: the network of one definition on one snapshot. */
export interface Analysis extends Projected {
  readonly snapshot: Snapshot;
  readonly definition: NetworkDefinition;
  readonly twoMode: TwoMode;
  /** Computes once what several questions to the same network share; equal names must mean equal things. */
  readonly shared: <T>(name: string, make: () => T) => T;
}

/** Networks kept for the next question, the newest last; of large ones only so many as have room beside each other. */
const KEPT = 6;
const kept = madeOnce<Snapshot, Map<string, Analysis>>(() => new Map());

/**
 * The network of a definition, kept for the questions that follow: a broker's card comes after the list it stands in.
 *
 * @throws NotFound, InvalidInput where the definition names what is not there or can link nobody
 */
export function analysisOf(snapshot: Snapshot, definition: NetworkDefinition): Analysis {
  const analyses = kept(snapshot);
  const key = JSON.stringify(definition);
  const known = analyses.get(key) ?? analyse(snapshot, definition, actorsAndThings(snapshot, definition));
  analyses.delete(key);
  analyses.set(key, known);
  let ties = [...analyses.values()].reduce((sum, { network }) => sum + network.m, 0);
  for (const [oldest, { network }] of analyses) {
    if (analyses.size <= KEPT && (ties <= MOST_TIES || analyses.size === 1)) break;
    analyses.delete(oldest);
    ties -= network.m;
  }
  return known;
}

function actorsAndThings(snapshot: Snapshot, definition: NetworkDefinition): TwoMode {
  const twoMode = twoModeOf(snapshot, definition);
  if (definition.alone !== 'out') return twoMode;
  const { offsets } = projected(twoMode.incidence, definition).network;
  return withoutAlone(twoMode, (actor) => offsets[actor + 1] > offsets[actor]);
}

/** The analysis of a two-mode network that may not be that of the snapshot: with something taken out or added. */
export function analyse(snapshot: Snapshot, definition: NetworkDefinition, twoMode: TwoMode): Analysis {
  const made = new Map<string, unknown>();
  return {
    snapshot,
    definition,
    twoMode,
    ...projected(twoMode.incidence, definition),
    shared<T>(name: string, make: () => T): T {
      if (!made.has(name)) made.set(name, make());
      return made.get(name) as T;
    },
  };
}

/**
 * Projects an incidence with the weight and the least count of a definition.
 *
 * @throws TooLarge where there is no room for it
 */
export function projected(
  incidence: Incidence,
  { weight, minimum }: Pick<NetworkDefinition, 'weight' | 'minimum'>,
): Projected {
  checkRoom(incidence);
  const ties = stronger(project(incidence), minimum);
  const { source, target } = ties;
  const { network } = buildNetwork(incidence.members, { source, target, weight: ties.weights[weight] });
  return { ties, network };
}

/** Leaves out ties of fewer shared things than the minimum. */
function stronger(projection: Projection, minimum: number): Projection {
  const { source, target, weights, ignored } = projection;
  if (minimum <= 1) return projection;
  const isKept = (_: number, e: number) => weights.count[e] >= minimum;
  return {
    source: source.filter(isKept),
    target: target.filter(isKept),
    weights: {
      count: weights.count.filter(isKept),
      newman: weights.newman.filter(isKept),
      per_member: weights.per_member.filter(isKept),
      jaccard: weights.jaccard.filter(isKept),
    },
    ignored,
  };
}

/**
 * The number of an actor in the network.
 *
 * @throws NotFound where it is no actor of this network
 */
export function findActor(analysis: Analysis, id: string): number {
  const actor = actorNumbers(analysis).get(id);
  if (actor === undefined)
    throw new NotFound(
      `"${folded(id)}" is no actor of this network: nothing that counts here has it as a member. Choose another, or widen the network.`,
    );
  return actor;
}

/** Number of each actor by id. */
export function actorNumbers(analysis: Analysis): ReadonlyMap<string, number> {
  return analysis.shared(
    'actor numbers',
    () => new Map(analysis.twoMode.actors.map(({ id }, actor) => [id, actor])),
  );
}
