import type { PathsAnswer, PathsQuery } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { otherEnd } from '../meanings/index.ts';
import { noSuchEntity } from './neighbours.ts';
import type { Snapshot } from './snapshot.ts';
import { stubOf } from './stubs.ts';

/**
 * The shortest routes between two entities, whatever the direction of the ties: how many there are, and the first
 * of them up to the limit, in the order of their ties' ids. Without `places` no route leads through a region,
 * unless one of the two ends is a region.
 *
 * @throws NotFound where an end is no entity
 */
export async function shortestPaths(
  store: Store,
  snapshot: Snapshot,
  { from, to, limit, places }: PathsQuery,
): Promise<PathsAnswer> {
  const ends = [from, to].map((id) => {
    const node = snapshot.indexOf.get(id);
    if (node === undefined) throw noSuchEntity(id);
    return node;
  });
  const throughPlaces = places || ends.some((node) => snapshot.entities[node].type === 'region');
  const { length, total } = countShortestPaths(snapshot, ends[0], ends[1], throughPlaces);
  const answer = { from: stubOf(snapshot, ends[0]), to: stubOf(snapshot, ends[1]), length };
  if (length === null || length === 0) return { ...answer, shown: 0, total: 0, paths: [] };
  const query = throughPlaces ? 'shortest-paths' : 'shortest-paths-without-places';
  const routes = await store.read(query, { from, to, limit });
  const ids = [...new Set(routes.flatMap(({ nodes }) => nodes))];
  const relations = new Map(
    (await store.read('ties-among', { ids })).map(({ relation }) => [relation.id, relation]),
  );
  const paths = routes.map(({ nodes, ties }) => ({
    nodes: nodes.map((id) => stubOf(snapshot, snapshot.indexOf.get(id) ?? 0)),
    ties: ties.flatMap((id) => relations.get(id) ?? []),
  }));
  return { ...answer, shown: paths.length, total: Math.max(total, paths.length), paths };
}

/** Longest route that is looked for; the same as in `cypher/read/shortest-paths.cypher`. */
const LONGEST = 12;

/**
 * Length and number of the shortest routes between two nodes (breadth first, counting the ways to each node);
 * parallel ties are routes of their own. Length null where there is none of at most 12 ties.
 */
function countShortestPaths(
  snapshot: Snapshot,
  from: number,
  to: number,
  throughPlaces: boolean,
): { length: number | null; total: number } {
  const { tiesOf, entities } = snapshot;
  const steps = new Map([[from, 0]]);
  const ways = new Map([[from, 1]]);
  let frontier = [from];
  for (let step = 1; step <= LONGEST && frontier.length > 0 && !steps.has(to); step++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const tie of tiesOf[node]) {
        const other = otherEnd(snapshot, tie, node);
        if (!throughPlaces && entities[other].type === 'region') continue;
        const known = steps.get(other);
        if (known === undefined) {
          steps.set(other, step);
          next.push(other);
        }
        if (known === undefined || known === step) {
          ways.set(other, (ways.get(other) ?? 0) + (ways.get(node) ?? 0));
        }
      }
    }
    frontier = next;
  }
  return { length: steps.get(to) ?? null, total: ways.get(to) ?? 0 };
}
