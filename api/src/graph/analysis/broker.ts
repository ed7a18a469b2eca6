import { brokerage, expectedBrokerage } from '../../measures/index.ts';
import { cutOffWithout } from '../../measures/pieces/cuts.ts';
import {
  areApart,
  type ActorNode,
  type BrokerAnswer,
  type BrokerRequest,
  type CarriedTie,
  type EntityStub,
  type RoleCount,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf, findActor, type Analysis } from './analysis.ts';
import { metaOf } from './meta.ts';
import { bridgeRows } from './bridges.ts';
import { carriedBy } from './carried.ts';
import { actorNodes, groupedBy, type Grouped } from './grouping.ts';
import { onlyLinks } from './only-link.ts';
import { BETWEEN, knownPart, plainMeasures } from './plain.ts';
import { byName } from '../stubs.ts';
import type { Tools } from './tools.ts';
import { sharedThings } from './two-mode.ts';

/** Pairs of strangers that are named. */
const STRANGERS_SHOWN = 50;

/**
 * The card of one broker: its roles against chance, what carries each of its ties, which of its partners do not know
 * each other, which groups it alone connects, and who loses contact without it.
 *
 * @throws NotFound where it is no actor of the network
 */
export async function broker(
  snapshot: Snapshot,
  request: BrokerRequest,
  tools: Tools,
): Promise<BrokerAnswer> {
  const analysis = analysisOf(snapshot, request.network);
  const grouped = groupedBy(analysis, request.grouping);
  const actor = findActor(analysis, request.id);
  const nodes = actorNodes(analysis, grouped);
  const stub = (i: number): EntityStub => analysis.twoMode.actors[i];
  const partners = [...partnersOf(analysis, actor)].sort((a, b) => byName(stub(a), stub(b)));
  const partnersIn = (group: number) =>
    partners.filter((j) => grouped.memberships.of[j].includes(group)).map(stub);
  return {
    meta: metaOf(analysis, { grouped }),
    groups: [...grouped.infos],
    actor: nodes[actor],
    roles: rolesOf(analysis, grouped, actor),
    row: (await bridgeRows(analysis, grouped, tools))[actor],
    partners: carriedTies(analysis, nodes, actor),
    strangers: strangersOf(analysis, nodes, partners),
    reaches: reachesOf(analysis, grouped, actor),
    onlyLink: onlyLinks(analysis.network, grouped.memberships, actor).map(({ a, b }) => ({
      a,
      b,
      partnersA: partnersIn(a),
      partnersB: partnersIn(b),
    })),
    losesContact: cutOffWithout(analysis.network, actor).map((piece) => piece.map(stub).sort(byName)),
  };
}

/** Counts by role of one group an actor, as the law of chance knows them. */
const EXPECTED = {
  coordinator: 'coordinator',
  consultant: 'consultant',
  gateway: 'gatekeeper_or_representative',
  seated: null,
  liaison: 'liaison',
} as const;

/** Role counts with what chance would give; none for an actor without a group. Where groups overlap no law is known. */
function rolesOf(analysis: Analysis, grouped: Grouped, actor: number): RoleCount[] {
  const { roles } = plainMeasures(analysis, grouped);
  if (grouped.memberships.of[actor].length === 0) return [];
  const part = knownPart(analysis, grouped);
  const place = part.nodes.indexOf(actor);
  const chance =
    grouped.overlapping > 0
      ? null
      : analysis.shared(`expected roles of ${grouped.key}`, () =>
          expectedBrokerage(part.network, part.groups, brokerage(part.network, part.groups)),
        );
  return BETWEEN.filter((role) => role !== 'seated' || grouped.overlapping > 0).map((role) => {
    const name = EXPECTED[role];
    const expected = name === null ? undefined : chance?.[name];
    return {
      role,
      count: roles[role][actor]!,
      expected: expected?.expected[place] ?? null,
      z: expected?.z[place] ?? null,
    };
  });
}

function partnersOf(
  { network: { offsets, neighbours } }: Pick<Analysis, 'network'>,
  actor: number,
): Int32Array {
  return neighbours.subarray(offsets[actor], offsets[actor + 1]);
}

/** The ties of an actor with what carries each and the documents that say so; the strongest first. */
function carriedTies(analysis: Analysis, nodes: readonly ActorNode[], actor: number): CarriedTie[] {
  const { network, ties } = analysis;
  const found: CarriedTie[] = [];
  for (let p = network.offsets[actor]; p < network.offsets[actor + 1]; p++) {
    const other = network.neighbours[p];
    const via = carriedBy(analysis, actor, other);
    found.push({
      other: nodes[other],
      count: ties.weights.count[network.ties[p]],
      newman: ties.weights.newman[network.ties[p]],
      via: via.sort(byName),
    });
  }
  return found.sort((a, b) => b.count - a.count || b.newman - a.newman || byName(a.other, b.other));
}

/** The groups beside its own that an actor leads to, and through what. */
function reachesOf({ twoMode, network }: Analysis, grouped: Grouped, actor: number): BrokerAnswer['reaches'] {
  const { of } = grouped.memberships;
  const found = new Map<number, { partners: number; things: Map<number, number> }>();
  for (const j of partnersOf({ network }, actor))
    for (const group of of[j]) {
      if (of[actor].includes(group)) continue;
      const reach = found.get(group) ?? { partners: 0, things: new Map<number, number>() };
      found.set(group, reach);
      reach.partners++;
      for (const thing of sharedThings(twoMode.incidence, actor, j))
        reach.things.set(thing, (reach.things.get(thing) ?? 0) + 1);
    }
  return [...found]
    .map(([group, { partners, things }]) => ({
      group,
      partners,
      things: [...things]
        .sort((a, b) => b[1] - a[1] || byName(twoMode.things[a[0]], twoMode.things[b[0]]))
        .map(([thing]) => twoMode.things[thing]),
    }))
    .sort((a, b) => b.partners - a.partners || a.group - b.group);
}

/** Pairs of partners without a tie; those of different groups are named first, then by name. */
function strangersOf(
  { network }: Analysis,
  nodes: readonly ActorNode[],
  partners: readonly number[],
): BrokerAnswer['strangers'] {
  const { offsets, neighbours } = network;
  const across: [number, number][] = [];
  const within: [number, number][] = [];
  let pairs = 0;
  partners.forEach((a, i) => {
    const known = new Set(neighbours.subarray(offsets[a], offsets[a + 1]));
    for (const b of partners.slice(i + 1)) {
      if (known.has(b)) continue;
      pairs++;
      const list = areApart(nodes[a], nodes[b]) ? across : within;
      if (list.length < STRANGERS_SHOWN) list.push([a, b]);
    }
  });
  const shown = [...across, ...within].slice(0, STRANGERS_SHOWN);
  return { pairs, shown: shown.map(([a, b]) => ({ a: nodes[a], b: nodes[b] })) };
}
