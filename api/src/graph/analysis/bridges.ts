import { ranks } from '../../measures/index.ts';
import type { ActorNode, BridgeRow, BridgesAnswer, BridgesRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf, metaOf, type Analysis } from './analysis.ts';
import { actorNodes, groupedBy, type Grouped } from './grouping.ts';
import { groupMatrix } from './matrix.ts';
import { figure, plainMeasures } from './plain.ts';
import { betweennessOf } from './routes.ts';
import { byName } from '../stubs.ts';
import type { Tools } from './tools.ts';

/** Who connects the groups, those that connect most pairs of partners from two other groups first, and the matrix of the groups. */
export async function bridges(
  snapshot: Snapshot,
  request: BridgesRequest,
  tools: Tools,
): Promise<BridgesAnswer> {
  const analysis = analysisOf(snapshot, request.network);
  const grouped = groupedBy(analysis, request.grouping);
  return {
    meta: metaOf(analysis, { ungrouped: grouped.ungrouped }),
    groups: [...grouped.infos],
    rows: [...(await bridgeRows(analysis, grouped, tools))].sort(byRank),
    matrix: groupMatrix(analysis, grouped),
  };
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
    const rank = ranks(plain.roles.liaison);
    return actorNodes(analysis, grouped).map((actor: ActorNode, i): BridgeRow => {
      return {
        actor,
        rank: rank[i],
        partners: plain.partners[i],
        joint: plain.joint[i],
        liaison: figure(plain.roles.liaison[i], 'no-group'),
        gateway: figure(plain.roles.gatekeeper_or_representative[i], 'no-group'),
        coordinator: figure(plain.roles.coordinator[i], 'no-group'),
        consultant: figure(plain.roles.consultant[i], 'no-group'),
        losesContact: plain.losesContact[i],
        effectiveSize: figure(plain.effectiveSize[i], 'no-ties'),
        betweenness: { value: betweenness[i] },
      };
    });
  });
}

/** Comes after every rank. */
const UNRANKED = Number.MAX_SAFE_INTEGER;

function byRank(a: BridgeRow, b: BridgeRow): number {
  return (
    (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED) ||
    (b.gateway.value ?? 0) - (a.gateway.value ?? 0) ||
    b.partners - a.partners ||
    byName(a.actor, b.actor)
  );
}
