import type { Category } from './categories.ts';
import type { Dataset } from './dataset.ts';

const cache = new WeakMap<Dataset, Category[]>();

/**
 * Communities by repeated local moving (the first phase of Louvain, repeated on the merged network until nothing
 * gains), over ties other than those of place, visited in the order of the data: the same data gives the same
 * groups. A category is the number of the community, largest 1; an entity without such ties has none.
 *
 * Reference: Blondel et al. (2008), https://doi.org/10.1088/1742-5468/2008/10/P10008
 */
export function communities(data: Dataset): Category[] {
  const known = cache.get(data);
  if (known) return known;
  let graph = weigh(data);
  let membership = Array.from({ length: data.nodeCount }, (_, i) => i);
  for (;;) {
    const moved = moveLocally(graph);
    if (moved.count === graph.weights.length) break;
    membership = membership.map((group) => moved.of[group]);
    graph = merge(graph, moved.of, moved.count);
  }
  const result = numberBySize(membership);
  cache.set(data, result);
  return result;
}

/** Weighted neighbours of each node; `loops[i]` is twice the weight inside node i, `weights[i]` its strength. */
interface Weighted {
  near: Map<number, number>[];
  loops: number[];
  weights: number[];
  total: number;
}

function weigh(data: Dataset): Weighted {
  const near = Array.from({ length: data.nodeCount }, () => new Map<number, number>());
  data.links.forEach((links, i) => {
    for (const { node, tie } of links) {
      if (data.placeTie[tie] === 0) near[i].set(node, (near[i].get(node) ?? 0) + 1);
    }
  });
  return withTotals(near, new Array<number>(data.nodeCount).fill(0));
}

function withTotals(near: Map<number, number>[], loops: number[]): Weighted {
  const weights = near.map((row, i) => [...row.values()].reduce((sum, weight) => sum + weight, loops[i]));
  return { near, loops, weights, total: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
}

function moveLocally({ near, weights, total }: Weighted): { of: number[]; count: number } {
  const of = weights.map((_, i) => i);
  const strength = [...weights];
  for (let moved = true, round = 0; moved && round < 50; round += 1) {
    moved = false;
    for (let i = 0; i < of.length; i += 1) {
      const toGroup = new Map<number, number>();
      for (const [j, weight] of near[i]) toGroup.set(of[j], (toGroup.get(of[j]) ?? 0) + weight);
      const own = of[i];
      strength[own] -= weights[i];
      const gain = (group: number): number =>
        (toGroup.get(group) ?? 0) - (strength[group] * weights[i]) / total;
      let best = own;
      for (const group of toGroup.keys()) if (gain(group) > gain(best) + 1e-9) best = group;
      strength[best] += weights[i];
      if (best !== own) {
        of[i] = best;
        moved = true;
      }
    }
  }
  const names = new Map([...new Set(of)].map((group, place) => [group, place]));
  return { of: of.map((group) => names.get(group)!), count: names.size };
}

function merge({ near, loops }: Weighted, of: readonly number[], count: number): Weighted {
  const merged = Array.from({ length: count }, () => new Map<number, number>());
  const inside = new Array<number>(count).fill(0);
  near.forEach((row, i) => {
    const a = of[i];
    inside[a] += loops[i];
    for (const [j, weight] of row) {
      const b = of[j];
      if (a === b) inside[a] += weight;
      else merged[a].set(b, (merged[a].get(b) ?? 0) + weight);
    }
  });
  return withTotals(merged, inside);
}

function numberBySize(membership: readonly number[]): Category[] {
  const sizes = new Map<number, number>();
  for (const group of membership) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].filter(([, size]) => size > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const numbers = new Map(order.map(([group], place) => [group, String(place + 1)]));
  return membership.map((group) => numbers.get(group) ?? '-');
}
