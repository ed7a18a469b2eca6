import {
  CLUSTER,
  PLACE,
  THEME,
  certaintyOf,
  chosenRoleOf,
  heldBy,
  kindOf,
  statusOf,
  type Holding,
} from '../meanings/index.ts';
import { NotFound, folded, type NetworkFilter, type Relation } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';
import { findNode } from './stubs.ts';

/** What a filter leaves: indices of nodes and ties of the snapshot, ascending. */
export interface Part {
  nodes: number[];
  ties: number[];
}

/**
 * The part of the network that a filter leaves: every key narrows, several values of a key widen.
 *
 * Type, kind, region, cluster, theme and status ask of the nodes. Relation and role ask of the ties, and leave out nodes without
 * a tie left. Document and certainty ask of both; a node also stays when a tie that stays needs it.
 *
 * @throws NotFound where a region, cluster, theme or document is not in the data
 */
export function applyFilter(snapshot: Snapshot, filter: NetworkFilter): Part {
  const { entities, relations } = snapshot;
  const { from, to } = snapshot.ties;
  const nodeTests = nodeTestsOf(snapshot, filter);
  const fits = entities.map(
    (entity, node) => entity.type !== 'document' && nodeTests.every((test) => test(node)),
  );
  const tieTests = tieTestsOf(filter);
  const ties: number[] = [];
  const needed = new Uint8Array(entities.length);
  for (let tie = 0; tie < relations.length; tie++) {
    if (!fits[from[tie]] || !fits[to[tie]]) continue;
    if (!tieTests.every((test) => test(relations[tie]))) continue;
    ties.push(tie);
    needed[from[tie]] = needed[to[tie]] = 1;
  }
  const onlyTied = filter.relation !== undefined || filter.role !== undefined;
  const rests = restsOn(filter);
  const nodes = [...entities.keys()].filter(
    (node) => fits[node] && (needed[node] === 1 || (!onlyTied && rests(entities[node].evidence))),
  );
  return { nodes, ties };
}

function nodeTestsOf(snapshot: Snapshot, filter: NetworkFilter): ((node: number) => boolean)[] {
  const { entities } = snapshot;
  const tests: ((node: number) => boolean)[] = [];
  const { type, kind, region, cluster, theme, status, document } = filter;
  if (type) {
    const wanted = new Set<string>(type);
    tests.push((node) => wanted.has(entities[node].type));
  }
  if (kind) {
    const wanted = new Set<string | null>(kind);
    tests.push((node) => wanted.has(kindOf(entities[node])));
  }
  const held = (holding: Holding, ids: readonly string[]) =>
    heldBy(
      snapshot,
      holding,
      ids.map((id) => findNode(snapshot, id, holding.type)),
    );
  if (region) tests.push(held(PLACE, region));
  if (cluster) tests.push(held(CLUSTER, cluster));
  if (theme) tests.push(held(THEME, theme));
  if (status) {
    const wanted = new Set<string | undefined>(status);
    tests.push((node) => wanted.has(statusOf(entities[node])?.is));
  }
  for (const number of document ?? []) {
    if (!entities.some((entity) => entity.type === 'document' && entity.number === number))
      throw new NotFound(
        `There is no document ${folded(number)}. GET /api/v1/documents lists those there are.`,
      );
  }
  return tests;
}

function tieTestsOf(filter: NetworkFilter): ((relation: Relation) => boolean)[] {
  const tests: ((relation: Relation) => boolean)[] = [];
  const { relation, role } = filter;
  if (relation) {
    const wanted = new Set<string>(relation);
    tests.push(({ type }) => wanted.has(type));
  }
  if (role) {
    const wanted = new Set<string | null>(role);
    tests.push((tie) => wanted.has(chosenRoleOf(tie)));
  }
  const rests = restsOn(filter);
  tests.push(({ evidence }) => rests(evidence));
  return tests;
}

/** Whether a fact rests on one of the documents wanted, with a certainty wanted. */
function restsOn({ document, certainty }: NetworkFilter): (evidence: Relation['evidence']) => boolean {
  return (evidence) => {
    const found = document ? evidence.filter((item) => document.includes(item.document)) : evidence;
    if (found.length === 0) return false;
    return certainty === undefined || certainty.includes(certaintyOf(found));
  };
}
