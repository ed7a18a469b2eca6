import { type Plan } from './reduction.ts';
import { type Work } from './work.ts';

/**
 * Betweenness on a {@link Plan}, start by start: the classes, then the leaves. Twice the sum over all starts of the
 * dependencies of one member of each class (undirected: each pair is met from both ends).
 *
 * Level by level, as Brandes 2001; but a level is carried over to the next along the ties of whichever side has fewer:
 * out of the level, or into all nodes not yet reached (compare Beamer et al. 2012, "direction-optimizing breadth-first
 * search"). Both ways every neighbour is added up without asking for its level, for what is not in the level is zero.
 */
export function reducedWork(plan: Plan): Work {
  const { classes, offsets, members, ends, leaves, leafOffsets, leafEnds } = plan;
  const neighbours = classes < 65536 ? Uint16Array.from(plan.neighbours) : plan.neighbours;
  const leafNeighbours = classes < 65536 ? Uint16Array.from(plan.leafNeighbours) : plan.leafNeighbours;
  const level = new Int32Array(classes);
  /** Shortest routes to one member, and through all members, of a class. */
  const routes = new Float64Array(classes);
  const through = new Float64Array(classes);
  /** What the level being carried over gives to each neighbour; zero for all other classes. */
  const given = new Float64Array(classes);
  const received = new Float64Array(classes);
  /** What leaves give to the classes they hang on. */
  const fromLeaves = new Float64Array(classes);
  const order = new Int32Array(classes);
  const unreached = new Int32Array(classes);
  const levelStart = new Int32Array(classes + 2);

  /** Sums what `from` gives into `received` of each class in `to`. */
  const carry = (
    from: Int32Array,
    fromStart: number,
    fromEnd: number,
    to: Int32Array,
    toStart: number,
    toEnd: number,
  ) => {
    if (tiesOf(from, fromStart, fromEnd) < tiesOf(to, toStart, toEnd)) {
      for (let i = toStart; i < toEnd; i++) received[to[i]] = 0;
      for (let i = fromStart; i < fromEnd; i++) {
        const v = from[i];
        const value = given[v];
        const end = offsets[v + 1];
        for (let p = offsets[v]; p < end; p++) received[neighbours[p]] += value;
      }
      return;
    }
    for (let i = toStart; i < toEnd; i++) {
      const w = to[i];
      const end = offsets[w + 1];
      let even = 0;
      let odd = 0;
      let p = offsets[w];
      for (; p + 1 < end; p += 2) {
        even += given[neighbours[p]];
        odd += given[neighbours[p + 1]];
      }
      if (p < end) even += given[neighbours[p]];
      received[w] = even + odd;
    }
  };
  const tiesOf = (nodes: Int32Array, start: number, end: number) => {
    let sum = 0;
    for (let i = start; i < end; i++) sum += offsets[nodes[i] + 1] - offsets[nodes[i]];
    return sum;
  };

  /** Finds levels and numbers of routes; returns how many levels there are. */
  const forward = (start: number): number => {
    level.fill(-1);
    let reached = 0;
    const begin = (v: number, ways: number) => {
      order[reached++] = v;
      level[v] = 0;
      routes[v] = 1;
      through[v] = given[v] = ways;
    };
    if (start < classes) begin(start, 1);
    else {
      const leaf = start - classes;
      for (let p = leafOffsets[leaf]; p < leafOffsets[leaf + 1]; p++)
        begin(leafNeighbours[p], members[leafNeighbours[p]]);
    }
    let left = 0;
    for (let v = 0; v < classes; v++) if (level[v] < 0) unreached[left++] = v;
    let depth = 0;
    let levelBegin = 0;
    levelStart[0] = 0;
    levelStart[1] = reached;
    for (;;) {
      const levelEnd = reached;
      if (left > 0) carry(order, levelBegin, levelEnd, unreached, 0, left);
      for (let i = levelBegin; i < levelEnd; i++) given[order[i]] = 0;
      let still = 0;
      for (let i = 0; i < left; i++) {
        const w = unreached[i];
        const ways = received[w];
        if (ways === 0) {
          unreached[still++] = w;
          continue;
        }
        level[w] = depth + 1;
        routes[w] = ways;
        through[w] = given[w] = ways * members[w];
        order[reached++] = w;
      }
      left = still;
      if (reached === levelEnd) return depth + 1;
      depth++;
      levelBegin = levelEnd;
      levelStart[depth + 1] = reached;
    }
  };

  /** Each leaf is reached over the nearest of the classes it hangs on; they get its share of routes. */
  const leafShares = (start: number) => {
    for (let leaf = 0; leaf < leaves; leaf++) {
      if (leaf === start - classes) continue;
      const begin = leafOffsets[leaf];
      const end = leafOffsets[leaf + 1];
      let nearest = level[leafNeighbours[begin]];
      if (nearest < 0) continue;
      let ways = 0;
      for (let p = begin; p < end; p++) {
        const k = leafNeighbours[p];
        if (level[k] > nearest) continue;
        if (level[k] < nearest) {
          nearest = level[k];
          ways = 0;
        }
        ways += through[k];
      }
      const share = leafEnds[leaf] / ways;
      for (let p = begin; p < end; p++)
        if (level[leafNeighbours[p]] === nearest) fromLeaves[leafNeighbours[p]] += share;
    }
  };

  const visit = (start: number, into: Float64Array) => {
    const levels = forward(start);
    leafShares(start);
    const weight = start < classes ? ends[start] : leafEnds[start - classes];
    // A start that is a class does not lie between; the classes a leaf hangs on do.
    const last = start < classes ? 1 : 0;
    for (let depth = levels - 1; depth >= last; depth--) {
      const begin = levelStart[depth];
      const end = levelStart[depth + 1];
      const deeper = depth + 1 < levels ? levelStart[depth + 2] : end;
      if (deeper > end) carry(order, end, deeper, order, begin, end);
      for (let i = end; i < deeper; i++) given[order[i]] = 0;
      for (let i = begin; i < end; i++) {
        const v = order[i];
        const beyond = (deeper > end ? received[v] : 0) + fromLeaves[v];
        const dependency = routes[v] * beyond;
        into[v] += weight * dependency;
        given[v] = (ends[v] + members[v] * dependency) / routes[v];
      }
    }
    for (let i = levelStart[last]; i < levelStart[last + 1]; i++) given[order[i]] = 0;
    fromLeaves.fill(0);
  };
  return { starts: classes + leaves, size: classes, visit };
}
