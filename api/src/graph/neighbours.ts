import { NotFound, folded, type Neighbourhood, type Relation } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Snapshot } from './snapshot.ts';
import { byName, stubOf } from './stubs.ts';

/**
 * What lies within `depth` ties of an entity: nearest first, then those with the most ties, then by name, at most
 * `limit` beside the entity itself; and the ties among those shown.
 *
 * @throws NotFound where there is no such entity
 */
export async function neighbourhood(
  store: Store,
  snapshot: Snapshot,
  id: string,
  { depth, limit }: { depth: number; limit: number },
): Promise<Neighbourhood> {
  const { entities, degree, indexOf } = snapshot;
  const centre = indexOf.get(id);
  if (centre === undefined) throw noSuchEntity(id);
  const distance = new Map([[centre, 0]]);
  let frontier = [id];
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    const met = await store.read('neighbours', { ids: frontier });
    frontier = [];
    for (const { id: next } of met) {
      const node = indexOf.get(next);
      if (node === undefined || distance.has(node)) continue;
      distance.set(node, step);
      frontier.push(next);
    }
  }
  const ranked = [...distance.entries()].sort(
    ([a, near], [b, far]) => near - far || degree[b] - degree[a] || byName(entities[a], entities[b]),
  );
  // The entity itself comes on top of the limit.
  const shown = ranked.slice(0, limit + 1);
  return {
    centre: id,
    depth,
    shown: shown.length - 1,
    total: ranked.length - 1,
    nodes: shown.map(([node, steps]) => ({ ...stubOf(snapshot, node), distance: steps })),
    ties: tiesAmong(
      snapshot,
      shown.map(([node]) => node),
    ),
  };
}

/** The ties that join two of these nodes, in the order of their ids. */
function tiesAmong(
  { tiesOf, ties: { from, to }, relations }: Snapshot,
  nodes: readonly number[],
): Relation[] {
  const kept = new Set(nodes);
  const ties = nodes.flatMap((node) => tiesOf[node].filter((tie) => from[tie] === node && kept.has(to[tie])));
  return ties.sort((a, b) => a - b).map((tie) => relations[tie]);
}

/** The fault of asking for an entity that is not there. */
export function noSuchEntity(id: string): NotFound {
  return new NotFound(`There is no entity "${folded(id)}". Look its id up with GET /api/v1/search?q=….`);
}
