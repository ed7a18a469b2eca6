import { type Adjacency, type Budget, DisjointRoutes } from './local-connectivity.ts';

/**
 * Fewer than k nodes whose removal parts a connected graph, or null where there are none (the graph is k-connected,
 * given more than k nodes).
 *
 * A cut either spares the node v of fewest contacts, and then parts it from some node, or contains it, and then (cut
 * as small as can be) parts two contacts of v. So flows from v to every node not tied to it and between the contacts
 * of v suffice (Esfahanian and Hakimi 1984, doi 10.1002/net.3230140211). Pairs with k shared contacts need no flow.
 */
export function nodeCut(graph: Adjacency, k: number, budget: Budget): number[] | null {
  const routes = new DisjointRoutes(graph, budget);
  const v = graph.reduce((least, list, i) => (list.length < graph[least].length ? i : least), 0);
  const tied = graph.map((list) => new Set(list));
  const between = (s: number, t: number) =>
    tied[s].has(t) || shareAtLeast(tied[s], graph[t], k) ? null : routes.cut(s, t, k);
  for (let u = 0; u < graph.length; u++) {
    const cut = u === v ? null : between(v, u);
    if (cut) return cut;
  }
  const contacts = graph[v];
  for (let a = 0; a < contacts.length; a++)
    for (let b = a + 1; b < contacts.length; b++) {
      const cut = between(contacts[a], contacts[b]);
      if (cut) return cut;
    }
  return null;
}

function shareAtLeast(mine: ReadonlySet<number>, theirs: readonly number[], k: number): boolean {
  let shared = 0;
  for (const i of theirs) if (mine.has(i) && ++shared === k) return true;
  return false;
}
