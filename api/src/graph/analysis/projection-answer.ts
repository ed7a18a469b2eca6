import type { ProjectionAnswer, ProjectionRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf } from './analysis.ts';
import { metaOf } from './meta.ts';
import { actorNodes, groupedBy, ungroupedActors } from './grouping.ts';
import { sharedThings } from './two-mode.ts';

/** The network of a definition: actors, ties under every weighting, and the shared things behind each tie. */
export function projectionAnswer(snapshot: Snapshot, request: ProjectionRequest): ProjectionAnswer {
  const analysis = analysisOf(snapshot, request.network);
  const { twoMode, ties } = analysis;
  const grouped = request.grouping ? groupedBy(analysis, request.grouping) : ungroupedActors(analysis);
  const a = Array.from(ties.source);
  const b = Array.from(ties.target);
  const behind = a.map((source, e) => sharedThings(twoMode.incidence, source, b[e]));
  const used = [...new Set(behind.flat())].sort((p, q) => p - q);
  const place = new Map(used.map((thing, index) => [thing, index]));
  return {
    meta: metaOf(analysis, { grouped: request.grouping && grouped }),
    groups: [...grouped.infos],
    actors: actorNodes(analysis, grouped),
    ties: {
      a,
      b,
      count: Array.from(ties.weights.count),
      newman: Array.from(ties.weights.newman),
      perMember: Array.from(ties.weights.per_member),
      jaccard: Array.from(ties.weights.jaccard),
      via: behind.map((things) => things.map((thing) => place.get(thing)!)),
    },
    shared: used.map((thing) => twoMode.things[thing]),
  };
}
