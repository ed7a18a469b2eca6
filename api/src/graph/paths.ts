import { otherEnd } from '../meanings/index.ts';
import { carriesPaths, type PathsAnswer, type PathsQuery } from '../model/index.ts';
import { noSuchEntity } from './neighbours.ts';
import type { Snapshot } from './snapshot.ts';
import { stubOf } from './stubs.ts';

/** Longest route that is looked for, in ties. */
const LONGEST = 12;

/** A route: the nodes that it leads through, both ends among them, and for each step all ties that carry it. */
interface Route {
  nodes: readonly number[];
  steps: readonly (readonly number[])[];
}

/**
 * The shortest routes between two entities, whatever the direction of the ties: how many there are, and the first
 * of them up to the limit, in the order of their ties' ids. Ties side by side carry one step, they are no other way. Without `places` no
 * route leads through what many have in common, a region or a theme, unless one of the two ends is a region.
 *
 * @throws NotFound where an end is no entity
 */
export function shortestPaths(snapshot: Snapshot, { from, to, limit, places }: PathsQuery): PathsAnswer {
  const [start, end] = [from, to].map((id) => {
    const node = snapshot.indexOf.get(id);
    if (node === undefined) throw noSuchEntity(id);
    return node;
  });
  const { type } = snapshot.nodes;
  const throughAll = places || type[start] === 'region' || type[end] === 'region';
  const mayPass = (node: number) => node === end || throughAll || carriesPaths(type[node]);
  const steps = stepsFrom(snapshot, start, end, mayPass);
  const length = steps.get(end) ?? null;
  const ends = { from: stubOf(snapshot, start), to: stubOf(snapshot, end), length };
  if (length === null || length === 0) return { ...ends, shown: 0, total: 0, paths: [] };
  const ways = waysTo(snapshot, end, steps);
  const routes = firstRoutes(snapshot, start, ways, steps, limit);
  const relationsOf = (ties: readonly number[]) => ties.map((tie) => snapshot.relations[tie]);
  const paths = routes.map((route) => ({
    nodes: route.nodes.map((node) => stubOf(snapshot, node)),
    ties: relationsOf(route.steps.map(([first]) => first)),
    beside: route.steps.map(([, ...others]) => relationsOf(others)),
  }));
  return { ...ends, shown: paths.length, total: ways.get(start) ?? 0, paths };
}

/** How many ties each node lies from a node, as far as a search breadth first comes until it meets the end. */
function stepsFrom(
  snapshot: Snapshot,
  start: number,
  end: number,
  mayPass: (node: number) => boolean,
): ReadonlyMap<number, number> {
  const steps = new Map([[start, 0]]);
  let frontier = [start];
  for (let step = 1; step <= LONGEST && frontier.length > 0 && !steps.has(end); step++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const tie of snapshot.tiesOf[node]) {
        const other = otherEnd(snapshot, tie, node);
        if (steps.has(other) || !mayPass(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    frontier = next;
  }
  return steps;
}

/** For each node on a shortest route the number of ways from it to the end, which is counted back from there. */
function waysTo(
  snapshot: Snapshot,
  end: number,
  steps: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const ways = new Map([[end, 1]]);
  let frontier = [end];
  for (let step = (steps.get(end) ?? 0) - 1; step >= 0; step--) {
    const before = new Set<number>();
    for (const node of frontier) {
      for (const other of neighboursOf(snapshot, node)) {
        if (steps.get(other) !== step) continue;
        ways.set(other, (ways.get(other) ?? 0) + (ways.get(node) ?? 0));
        before.add(other);
      }
    }
    frontier = [...before];
  }
  return ways;
}

/** The first routes along nodes that lead to the end, each tie in the order of the ties, which is that of their ids. */
function firstRoutes(
  snapshot: Snapshot,
  start: number,
  ways: ReadonlyMap<number, number>,
  steps: ReadonlyMap<number, number>,
  limit: number,
): Route[] {
  const routes: Route[] = [];
  const go = (route: Route): void => {
    const node = route.nodes[route.nodes.length - 1];
    const onward = neighboursOf(snapshot, node).filter(
      (other) => ways.has(other) && steps.get(other) === (steps.get(node) ?? 0) + 1,
    );
    if (onward.length === 0) routes.push(route);
    for (const other of onward) {
      if (routes.length === limit) return;
      const ties = snapshot.tiesOf[node].filter((tie) => otherEnd(snapshot, tie, node) === other);
      go({ nodes: [...route.nodes, other], steps: [...route.steps, ties] });
    }
  };
  go({ nodes: [start], steps: [] });
  return routes;
}

/** The nodes that ties of a node lead to, each once, in the order of its first tie. */
function neighboursOf(snapshot: Snapshot, node: number): number[] {
  return [...new Set(snapshot.tiesOf[node].map((tie) => otherEnd(snapshot, tie, node)))];
}
