/**
 * Connected components of n nodes under undirected ties, as the number of each node's component: 0 is the
 * largest, equal ones in the order of their first node.
 */
export function connectedComponents(
  n: number,
  ties: { source: ArrayLike<number>; target: ArrayLike<number> },
): { component: Int32Array; sizes: number[] } {
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (let e = 0; e < ties.source.length; e++) {
    const a = root(ties.source[e]);
    const b = root(ties.target[e]);
    // The smaller index leads, so that the first node of a component is its root.
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const size = new Map<number, number>();
  for (let i = 0; i < n; i++) size.set(root(i), (size.get(root(i)) ?? 0) + 1);
  const ranked = [...size.entries()].sort(([a, x], [b, y]) => y - x || a - b);
  const number = new Map(ranked.map(([first], rank) => [first, rank]));
  return {
    component: Int32Array.from({ length: n }, (_, i) => number.get(root(i)) ?? 0),
    sizes: ranked.map(([, count]) => count),
  };
}
