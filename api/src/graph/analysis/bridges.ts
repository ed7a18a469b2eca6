import { ranks } from '../../measures/index.ts';
import type {
  ActorNode,
  BridgeRow,
  BridgesAnswer,
  BridgesRequest,
  Grouping,
  SeatedActor,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { actorNumbers, analysisOf, type Analysis } from './analysis.ts';
import { metaOf } from './meta.ts';
import { allActors } from './definition.ts';
import { actorNodes, groupedBy, groupsOfNodes, type Grouped } from './grouping.ts';
import { groupMatrix } from './matrix.ts';
import { figure, plainMeasures, type BETWEEN } from './plain.ts';
import { betweennessOf } from './routes.ts';
import { byName, stubOf } from '../stubs.ts';
import type { Tools } from './tools.ts';

/**
 * Who connects the groups: those who sit in several of them first, then those who join most; and the matrix of the
 * groups.
 */
export async function bridges(
  snapshot: Snapshot,
  request: BridgesRequest,
  tools: Tools,
): Promise<BridgesAnswer> {
  const analysis = analysisOf(snapshot, request.network);
  const grouped = groupedBy(analysis, request.grouping);
  return {
    meta: metaOf(analysis, { grouped }),
    groups: [...grouped.infos],
    seated: seatedActors(analysis, request.grouping),
    rows: [...(await bridgeRows(analysis, grouped, tools))].sort(byRank),
    matrix: groupMatrix(analysis, grouped),
  };
}

/** Everyone in the data who belongs to several groups, also who takes part in nothing that counts here. */
function seatedActors(analysis: Analysis, grouping: Grouping): SeatedActor[] {
  if (grouping.by === 'community') return [];
  const { snapshot, definition, network } = analysis;
  const groupsOf = groupsOfNodes(analysis, grouping);
  const numbers = actorNumbers(analysis);
  return allActors(snapshot, definition)
    .flatMap((node): SeatedActor[] => {
      const groups = groupsOf(node).sort((a, b) => byName({ ...a, id: a.key }, { ...b, id: b.key }));
      if (groups.length < 2) return [];
      const actor = stubOf(snapshot, node);
      const i = numbers.get(actor.id);
      return [{ actor, groups, isTied: i !== undefined && network.offsets[i + 1] > network.offsets[i] }];
    })
    .sort(
      (a, b) =>
        b.groups.length - a.groups.length || Number(b.isTied) - Number(a.isTied) || byName(a.actor, b.actor),
    );
}

/** A row for every actor, in the order of the actors. */
export async function bridgeRows(
  analysis: Analysis,
  grouped: Grouped,
  tools: Tools,
): Promise<readonly BridgeRow[]> {
  const betweenness = await betweennessOf(analysis, tools);
  return analysis.shared(`bridge rows of ${grouped.key}`, () => {
    const plain = plainMeasures(analysis, grouped);
    const nodes = actorNodes(analysis, grouped);
    const rank = ranks(standings(nodes, plain.joins));
    const role = (name: (typeof BETWEEN)[number], i: number) => figure(plain.roles[name][i], 'no-group');
    return nodes.map((actor, i): BridgeRow => {
      return {
        actor,
        rank: rank[i]!,
        partners: plain.partners[i],
        joint: plain.joint[i],
        joins: figure(plain.joins[i], 'no-group'),
        seated: role('seated', i),
        liaison: role('liaison', i),
        gateway: role('gateway', i),
        coordinator: role('coordinator', i),
        consultant: role('consultant', i),
        losesContact: plain.losesContact[i],
        effectiveSize: figure(plain.effectiveSize[i], 'no-ties'),
        betweenness: { value: betweenness[i] },
      };
    });
  });
}

/** How far up each actor stands: every group beside its first counts before all that anyone joins. */
function standings(nodes: readonly ActorNode[], joins: readonly (number | null)[]): number[] {
  const most = joins.reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
  return nodes.map(({ groups }, i) => Math.max(0, groups.length - 1) * (most + 1) + (joins[i] ?? 0));
}

function byRank(a: BridgeRow, b: BridgeRow): number {
  return (
    a.rank - b.rank ||
    (b.gateway.value ?? 0) - (a.gateway.value ?? 0) ||
    b.partners - a.partners ||
    byName(a.actor, b.actor)
  );
}
