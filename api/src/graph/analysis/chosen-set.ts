import type { ActorGroup, ActorSet, EntityStub, GroupInfo } from '../../model/index.ts';
import { nodesOfSet } from './actor-sets.ts';
import type { Analysis } from './analysis.ts';
import { allActors } from './definition.ts';
import { byName, findNode, stubOf } from '../stubs.ts';

/** A set of actors in a network: 1 for each member. */
export interface ChosenSet {
  readonly info: GroupInfo;
  readonly isIn: Uint8Array;
}

/** The group of the sheet, what it is compared with, and what does not fit into the picture. */
export interface Comparison {
  readonly group: ChosenSet;
  readonly comparison: ChosenSet;
  /** Members of the group that also belong to the comparison: they count for the group alone. */
  readonly overlap: number;
  /** Members of the group that are no actors of the network. */
  readonly absent: EntityStub[];
}

/**
 * The group and its comparison among the actors of a network.
 *
 * @throws NotFound where a set names what is not in the data
 */
export function comparisonOf(analysis: Analysis, group: ActorGroup, comparison: ActorSet): Comparison {
  const { snapshot, twoMode, definition } = analysis;
  const inGroup = nodesOfSet(snapshot, group, definition.fold);
  const inComparison =
    comparison.by === 'rest' ? () => true : nodesOfSet(snapshot, comparison, definition.fold);
  const nodes = twoMode.actors.map(({ id }) => snapshot.indexOf.get(id)!);
  const members = Uint8Array.from(nodes, (node) => Number(inGroup(node)));
  const others = Uint8Array.from(nodes, (node, i) => Number(members[i] === 0 && inComparison(node)));
  const overlap = nodes.filter((node, i) => members[i] === 1 && inComparison(node)).length;
  const actors = new Set(nodes);
  const absent = allActors(snapshot, definition)
    .filter((node) => inGroup(node) && !actors.has(node))
    .map((node) => stubOf(snapshot, node))
    .sort(byName);
  return {
    group: { info: infoOf(analysis, group, members), isIn: members },
    comparison: { info: infoOf(analysis, comparison, others), isIn: others },
    overlap: comparison.by === 'rest' ? 0 : overlap,
    absent,
  };
}

function infoOf({ snapshot }: Analysis, set: ActorSet, isIn: Uint8Array): GroupInfo {
  const size = isIn.reduce((sum, one) => sum + one, 0);
  if (set.by === 'rest') return { key: 'rest', name: 'rest', size };
  if (set.by === 'kind') return { key: set.kind, name: set.kind, size };
  return { key: set.id, name: stubOf(snapshot, findNode(snapshot, set.id, set.by)).name, size };
}
