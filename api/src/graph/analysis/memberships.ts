import { certaintyOf, documentsOf, roleOf } from '../../meanings/index.ts';
import type { MembershipsAnswer, MembershipsRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf } from './analysis.ts';
import { metaOf } from './meta.ts';

/** Who takes part in what, as columns: what another program projects and measures to the same numbers. */
export function memberships(snapshot: Snapshot, request: MembershipsRequest): MembershipsAnswer {
  const analysis = analysisOf(snapshot, request.network);
  const { actors, things, incidence } = analysis.twoMode;
  const { members, memberOffsets, eventsOf } = incidence;
  const member = Array.from({ length: members }, (_, i) =>
    new Array<number>(memberOffsets[i + 1] - memberOffsets[i]).fill(i),
  ).flat();
  const thing = Array.from(eventsOf);
  const relations = member.map((i, at) => analysis.twoMode.behind(i, thing[at]));
  const evidence = relations.map((behind) => behind.flatMap((relation) => relation.evidence));
  return {
    meta: metaOf(analysis),
    actors: [...actors],
    things: [...things],
    member,
    thing,
    roles: relations.map((behind) => [...new Set(behind.flatMap((one) => roleOf(one) ?? []))].sort()),
    certainty: evidence.map(certaintyOf),
    documents: evidence.map(documentsOf),
  };
}
