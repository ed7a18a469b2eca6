import type { ActorGroup, SetSize, SetsAnswer, SetsRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { namedMembers, nodesOfSet } from './actor-sets.ts';
import { analysisOf } from './analysis.ts';
import { allActors } from './definition.ts';
import { allottedTo } from './allotments.ts';
import { metaOf } from './meta.ts';
import { waysOf } from './set-ways.ts';

/** Every set of a sort that can be chosen, with its members, so that it is known before it is chosen; by id. */
export function sets(snapshot: Snapshot, { network, by }: SetsRequest): SetsAnswer {
  const analysis = analysisOf(snapshot, network);
  const actors = allActors(snapshot, network);
  const isActor = new Set(actors);
  const place = new Map(analysis.twoMode.actors.map(({ id }, i) => [snapshot.indexOf.get(id)!, i]));
  const { offsets } = analysis.network;
  return {
    meta: metaOf(analysis),
    sets: choices(snapshot, by).map((set): SetSize => {
      const named = namedMembers(snapshot, set, network.fold);
      const all = named
        ? [...named].filter((node) => isActor.has(node))
        : actors.filter(nodesOfSet(snapshot, set, network.fold));
      const here = all.flatMap((node) => place.get(node) ?? []);
      return {
        set,
        members: here.length,
        tied: here.filter((i) => offsets[i + 1] > offsets[i]).length,
        absent: all.length - here.length,
        ...waysOf(snapshot, set, all, network.fold),
        allotted: set.by === 'cluster' ? allottedTo(snapshot, set.id) : [],
      };
    }),
  };
}

/** The sets of a sort; of a cluster both the narrow and the wide one. */
function choices(snapshot: Snapshot, by: SetsRequest['by']): ActorGroup[] {
  const { entities } = snapshot;
  if (by === 'kind') {
    const kinds = entities.flatMap((one) =>
      one.type === 'organisation' && one.kind !== undefined ? [one.kind] : [],
    );
    return [...new Set(kinds)].sort().map((kind) => ({ by, kind }));
  }
  const ids = entities.flatMap((one) => (one.type === by ? [one.id] : []));
  if (by !== 'cluster') return ids.map((id) => ({ by, id }));
  return ids.flatMap((id) => [false, true].map((wide): ActorGroup => ({ by, id, wide })));
}
