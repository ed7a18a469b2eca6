import { carry, links, reversed } from './carry.ts';
import { levelsOf } from './levels.ts';
import { type Plan } from './reduction.ts';
import { type Work } from './work.ts';

/**
 * Betweenness on a {@link Plan}, start by start: the classes, then the leaves. Twice the sum over all starts of the
 * dependencies of one member of each class (undirected: each pair is met from both ends).
 *
 * Level by level, as Brandes 2001; each level is carried over to the next along the links of whichever of the two has
 * fewer (carry.ts; compare Beamer et al. 2012, "direction-optimizing breadth-first search"), which on the projection of
 * the H2020 projects leaves a quarter of the links to follow. Leaves are reached, and never left.
 */
export function reducedWork(plan: Plan): Work {
  const { classes, leaves, members, ends, leafEnds } = plan;
  const between = links(plan.offsets, plan.neighbours, classes);
  const toClasses = links(plan.leafOffsets, plan.leafNeighbours, classes);
  const toLeaves = reversed(toClasses, classes);
  const core = levelsOf(classes, between, toLeaves);
  const edge = levelsOf(leaves, toClasses);
  const fromLeaves = new Float64Array(classes);

  const begin = (start: number) => {
    core.given.fill(0);
    if (start < classes) {
      core.begin([start]);
      edge.begin([]);
      core.given[start] = 1;
      return;
    }
    const leaf = start - classes;
    const around = toClasses.neighbours.subarray(toClasses.offsets[leaf], toClasses.offsets[leaf + 1]);
    core.begin(around);
    edge.begin([leaf]);
    for (const v of around) core.given[v] = members[v];
  };

  /** Finds numbers of routes; returns how many levels there are. */
  const forward = (start: number): number => {
    begin(start);
    for (let depth = 0; ; depth++) {
      const level = core.level(depth);
      carry(level, core.rest(), between, between, core.given, core.received);
      carry(core.level(depth, 1), edge.rest(), toLeaves, toClasses, core.given, edge.received);
      for (let i = level.start; i < level.end; i++) core.given[level.nodes[i]] = 0;
      const reached = core.advance();
      if (reached + edge.advance() === 0) return depth + 1;
      const next = core.level(depth + 1);
      for (let i = next.start; i < next.end; i++) {
        const v = next.nodes[i];
        core.given[v] = core.routes[v] * members[v];
      }
    }
  };

  const visit = (start: number, into: Float64Array) => {
    const levels = forward(start);
    const weight = start < classes ? ends[start] : leafEnds[start - classes];
    // A start that is a class does not lie between; the classes a leaf hangs on do.
    const last = start < classes ? 1 : 0;
    for (let depth = levels - 1; depth >= last; depth--) {
      const beyond = core.level(depth + 1);
      const leavesBeyond = edge.level(depth + 1);
      for (let i = leavesBeyond.start; i < leavesBeyond.end; i++) {
        const leaf = leavesBeyond.nodes[i];
        edge.given[leaf] = leafEnds[leaf] / edge.routes[leaf];
      }
      const here = core.level(depth);
      carry(beyond, here, between, between, core.given, core.received);
      carry(leavesBeyond, core.level(depth, 1), toClasses, toLeaves, edge.given, fromLeaves);
      for (let i = beyond.start; i < beyond.end; i++) core.given[beyond.nodes[i]] = 0;
      for (let i = leavesBeyond.start; i < leavesBeyond.end; i++) edge.given[leavesBeyond.nodes[i]] = 0;
      for (let i = here.start; i < here.end; i++) {
        const v = here.nodes[i];
        const dependency = core.routes[v] * (core.received[v] + fromLeaves[v]);
        into[v] += weight * dependency;
        core.given[v] = (ends[v] + members[v] * dependency) / core.routes[v];
      }
    }
  };
  return { starts: classes + leaves, size: classes, visit };
}
