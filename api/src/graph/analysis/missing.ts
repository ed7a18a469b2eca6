import {
  InvalidInput,
  NotFound,
  folded,
  type ActorNode,
  type BridgeReason,
  type EntityStub,
  type MissingAnswer,
  type MissingRequest,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf, type Analysis } from './analysis.ts';
import { metaOf } from './meta.ts';
import { allActors } from './definition.ts';
import { actorNodes, groupedBy, groupsOfNodes, type Grouped } from './grouping.ts';
import { occasionsOf } from './occasions.ts';
import { byName, stubOf } from '../stubs.ts';

/** Candidates that are named. */
const SHOWN = 40;

/** Pairs looked at in all; the most telling occasions, those that bring few pairs together, come first. */
const PAIRS = 1_000_000;

type Candidate = MissingAnswer['candidates'][number];

/**
 * Who could join two groups: actors of neither group with partners in both, and pairs of one actor of each, not tied
 * yet, who share a partner, a place or a theme. Those with most behind them first.
 *
 * @throws NotFound where there is no such group
 * @throws InvalidInput where both groups are the same
 */
export function missing(snapshot: Snapshot, request: MissingRequest): MissingAnswer {
  const analysis = analysisOf(snapshot, request.network);
  const grouped = groupedBy(analysis, request.grouping);
  const [a, b] = [findGroup(grouped, request.a), findGroup(grouped, request.b)];
  if (a === b) throw new InvalidInput('Both groups are the same. Choose two different groups.');
  const nodes = actorNodes(analysis, grouped);
  const { of: groupsOf } = grouped.memberships;
  const { network } = analysis;
  const isIn = (i: number, group: number) => groupsOf[i].includes(group);
  let ties = 0;
  for (let e = 0; e < network.m; e++) {
    const [x, y] = [network.source[e], network.target[e]];
    if ((isIn(x, a) && isIn(y, b)) || (isIn(x, b) && isIn(y, a))) ties++;
  }
  // Who belongs to both joins them already; who could, belongs to one of them or to neither.
  const of = Int32Array.from(groupsOf, (own) =>
    own.includes(a) && own.includes(b) ? -2 : own.includes(a) ? a : own.includes(b) ? b : -1,
  );
  const candidates = [
    ...betweenBoth(analysis, nodes, of, a, b),
    ...acquaintances(analysis, nodes, of, a, b),
  ].sort(byStrength);
  return {
    meta: metaOf(analysis, { grouped }),
    groups: [...grouped.infos],
    a,
    b,
    ties,
    seated: seatedInBoth(analysis, request)
      .map((node) => stubOf(snapshot, node))
      .sort(byName),
    candidates: candidates.slice(0, SHOWN).map(({ reasons, ...candidate }) => ({
      ...candidate,
      // Sorted only now: there may be very many candidates.
      reasons: reasons.map(({ kind, things }) => ({ kind, things: [...things].sort(byName) })),
    })),
  };
}

/** Everyone in the data who belongs to both groups, also who takes part in nothing that counts here. */
function seatedInBoth(analysis: Analysis, { grouping, a, b }: MissingRequest): number[] {
  if (grouping.by === 'community') return [];
  const groupsOf = groupsOfNodes(analysis, grouping);
  return allActors(analysis.snapshot, analysis.definition).filter((node) => {
    const keys = groupsOf(node).map(({ key }) => key);
    return keys.includes(a) && keys.includes(b);
  });
}

function findGroup({ infos }: Grouped, key: string): number {
  const group = infos.findIndex((info) => info.key === key);
  if (group < 0)
    throw new NotFound(
      `There is no group "${folded(key)}" in this network. Choose one of the groups of the answer.`,
    );
  return group;
}

/** Partners of an actor in a group. */
function partnersIn({ network }: Analysis, of: Int32Array, actor: number, group: number): number[] {
  return Array.from(network.neighbours.subarray(network.offsets[actor], network.offsets[actor + 1])).filter(
    (j) => of[j] === group,
  );
}

/** Actors of neither group with partners in both. */
function betweenBoth(
  analysis: Analysis,
  nodes: readonly ActorNode[],
  of: Int32Array,
  a: number,
  b: number,
): Candidate[] {
  const stub = (i: number): EntityStub => analysis.twoMode.actors[i];
  return nodes.flatMap((actor, c) => {
    if (of[c] !== -1) return [];
    const [inA, inB] = [partnersIn(analysis, of, c, a), partnersIn(analysis, of, c, b)];
    if (inA.length === 0 || inB.length === 0) return [];
    const things = [...inA, ...inB].map(stub);
    return [
      {
        actors: [actor],
        score: 2 * Math.min(inA.length, inB.length),
        reasons: [{ kind: 'partners-in-both', things }],
      },
    ];
  });
}

/** Pairs of one actor of each group, not tied, with what they have in common. */
function acquaintances(
  analysis: Analysis,
  nodes: readonly ActorNode[],
  of: Int32Array,
  a: number,
  b: number,
): Candidate[] {
  const { network } = analysis;
  const n = network.n;
  const tied = new Set<number>();
  for (let e = 0; e < network.m; e++) tied.add(network.source[e] * n + network.target[e]);
  const found = new Map<number, Map<BridgeReason['kind'], EntityStub[]>>();
  let left = PAIRS;
  for (const { kind, thing, inA, inB } of occasionsOf(analysis, of, a, b)) {
    left -= inA.length * inB.length;
    if (left < 0) break;
    for (const x of inA)
      for (const y of inB) {
        if (tied.has(Math.min(x, y) * n + Math.max(x, y))) continue;
        const reasons = found.get(x * n + y) ?? new Map<BridgeReason['kind'], EntityStub[]>();
        const things = reasons.get(kind) ?? [];
        // One place is enough: a municipality says more than the region around it.
        if (kind !== 'same-place' || things.length === 0) reasons.set(kind, things.concat(thing));
        found.set(x * n + y, reasons);
      }
  }
  return [...found].map(([key, reasons]) => ({
    actors: [nodes[Math.floor(key / n)], nodes[key % n]],
    score: [...reasons.values()].reduce((sum, things) => sum + things.length, 0),
    reasons: [...reasons].map(([kind, things]) => ({ kind, things })),
  }));
}

function byStrength(p: Candidate, q: Candidate): number {
  return (
    q.score - p.score ||
    q.reasons.length - p.reasons.length ||
    p.actors.length - q.actors.length ||
    byName(p.actors[0], q.actors[0]) ||
    byName(p.actors.at(-1)!, q.actors.at(-1)!)
  );
}
