import { stateOf, type ChangeAnswer, type ChangeRequest, type EntityStub } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { nodesOfSet } from './actor-sets.ts';
import { analysisOf, type Analysis } from './analysis.ts';
import { metaOf } from './meta.ts';
import { byName } from '../stubs.ts';
import { sharedThings } from './two-mode.ts';

/** A tie in one of the two states. */
interface State {
  readonly ends: readonly [EntityStub, EntityStub];
  readonly count: number;
  readonly via: EntityStub[];
}

/**
 * The same network in two states, by documents or by period: which ties are in the later alone (`formed`), in both
 * (`kept`) and in the earlier alone (`lost`). By documents none of them need have ended; by period only what is dated counts. With a group, only
 * ties of its members. `meta` is that of the later state. Actors stand in the order of their ids.
 *
 * @throws NotFound where the group or a document is not in the data
 */
export function change(snapshot: Snapshot, request: ChangeRequest): ChangeAnswer {
  const before = analysisOf(snapshot, stateOf(request.network, request.before));
  const after = analysisOf(snapshot, stateOf(request.network, request.after));
  const isIn = request.group ? nodesOfSet(snapshot, request.group, request.network.fold) : null;
  const counts = (stub: EntityStub) => isIn === null || isIn(snapshot.indexOf.get(stub.id)!);
  const then = statesOf(before, counts);
  const now = statesOf(after, counts);
  const keys = [...new Set([...then.keys(), ...now.keys()])].sort();
  const presence = [before, after].map(({ twoMode }) => new Set(twoMode.actors.map(({ id }) => id)));
  const touched = keys.flatMap((key) => (now.get(key) ?? then.get(key)!).ends);
  // Without ties of its own a member of the group is shown all the same.
  const alone = [before, after].flatMap(({ twoMode }) => twoMode.actors.filter(counts));
  const actors = [...new Map([...touched, ...alone].map((stub) => [stub.id, stub])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const place = new Map(actors.map(({ id }, i) => [id, i]));
  const ties = keys.map((key): ChangeAnswer['ties'][number] => {
    const [was, is] = [then.get(key), now.get(key)];
    const [a, b] = (is ?? was)!.ends;
    const via = [...(was?.via ?? []), ...(is?.via ?? [])];
    return {
      a: place.get(a.id)!,
      b: place.get(b.id)!,
      change: was === undefined ? 'formed' : is === undefined ? 'lost' : 'kept',
      before: was?.count ?? 0,
      after: is?.count ?? 0,
      via: [...new Map(via.map((stub) => [stub.id, stub])).values()].sort(byName),
    };
  });
  const count = (kind: ChangeAnswer['ties'][number]['change']) =>
    ties.filter((tie) => tie.change === kind).length;
  return {
    meta: metaOf(after),
    actors: actors.map((stub) => ({
      ...stub,
      group: null,
      groups: [],
      inBefore: presence[0].has(stub.id),
      inAfter: presence[1].has(stub.id),
    })),
    ties,
    counts: { formed: count('formed'), kept: count('kept'), lost: count('lost') },
  };
}

/** The ties that count, by the ids of their ends. */
function statesOf(
  { network, ties, twoMode }: Analysis,
  counts: (stub: EntityStub) => boolean,
): Map<string, State> {
  const states = new Map<string, State>();
  for (let e = 0; e < network.m; e++) {
    const [a, b] = [network.source[e], network.target[e]];
    const ends = [twoMode.actors[a], twoMode.actors[b]] as const;
    if (!counts(ends[0]) && !counts(ends[1])) continue;
    states.set(`${ends[0].id} ${ends[1].id}`, {
      ends,
      count: ties.weights.count[e],
      via: sharedThings(twoMode.incidence, a, b).map((thing) => twoMode.things[thing]),
    });
  }
  return states;
}
