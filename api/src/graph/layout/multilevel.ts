import { seededRandom, type Random } from '../../measures/random.ts';
import { coarsen, strengths, type Level } from './coarsen.ts';
import { type Points, type Pulls } from './force.ts';
import { resting } from './resting.ts';

/** A level of fewer nodes than this is laid out from chance; the next ones start from the level above. */
const COARSEST = 100;
/** Passes over all ties: so many for a small level, fewer for a large one, down to the least. */
const MOST_PASSES = 500;
const LEAST_PASSES = 150;
const WORK = 5_000_000;
/** Nodes drawn by lot that each end of a tie keeps away from, a pass. */
const STRANGERS = 5;
/** Longest way that one push or pull moves a node, in the distance of neighbours. */
const LONGEST = 4;
/** A tie of a hub is worked at in at least this share of the passes. */
const LEAST_SHARE = 0.05;
const GRAVITY = 0.1;
/** What a node is strewn by about the place of the node it came from. */
const STREWN = 0.5;

/**
 * Places of one connected network of many nodes: neighbours stay near each other, others apart. The network is made
 * smaller level by level; the smallest is laid out, and each next level starts from the places of the one above. On a
 * level, ties pull their ends together and push each end from a few nodes drawn by lot, with the forces of a Student
 * t kernel (LargeVis: Tang et al. 2016, doi:10.1145/2872427.2883041; on levels, DRGraph: Zhu et al. 2021,
 * doi:10.1109/TVCG.2020.3030447). Work in proportion to the ties. A tie pulls the less often the stronger its ends
 * are tied otherwise, so that hubs do not gather everything. Seeded: the same network gives the same places.
 *
 * @param onStep told the share done, 0 to 1, every few steps
 */
export async function multilevelLayout(
  n: number,
  pulls: Pulls,
  onStep: (share: number) => void = () => undefined,
): Promise<Points> {
  const random = seededRandom(20_261_126);
  const { levels, parents } = levelsOf(n, pulls);
  const passes = levels.map(({ source }) =>
    Math.round(Math.min(MOST_PASSES, Math.max(LEAST_PASSES, WORK / source.length))),
  );
  const work = levels.map(({ source }, level) => source.length * passes[level]);
  const total = work.reduce((sum, value) => sum + value, 0);
  let done = 0;
  let points: Points | undefined;
  for (let at = levels.length - 1; at >= 0; at--) {
    const own: Points = points
      ? strewn(points, levels[at], parents[at], random)
      : atRandom(levels[at].n, random);
    await settle(levels[at], own, passes[at], random, (share) => onStep((done + share * work[at]) / total));
    done += work[at];
    points = own;
  }
  return points ?? { x: new Float64Array(n), y: new Float64Array(n) };
}

/** The network and ever smaller ones of its shape; `parents[k]` leads from level k to level k + 1. */
function levelsOf(n: number, pulls: Pulls): { levels: Level[]; parents: Int32Array[] } {
  const levels: Level[] = [
    {
      n,
      source: Int32Array.from(pulls.source),
      target: Int32Array.from(pulls.target),
      weight: Float64Array.from(pulls.weight),
      mass: new Float64Array(n).fill(1),
    },
  ];
  const parents: Int32Array[] = [];
  for (let level = levels[0]; level.n > COARSEST; level = levels[levels.length - 1]) {
    const next = coarsen(level);
    if (!next || next.coarse.source.length === 0) break;
    levels.push(next.coarse);
    parents.push(next.parent);
  }
  return { levels, parents };
}

function atRandom(n: number, random: Random): Points {
  const side = Math.sqrt(n);
  const place = () => Float64Array.from({ length: n }, () => (random() - 0.5) * side);
  return { x: place(), y: place() };
}

/** Each node about the place of its parent, in a field that grows with the number of nodes. */
function strewn(above: Points, { n }: Level, parent: Int32Array, random: Random): Points {
  const grown = Math.sqrt(n / above.x.length);
  const place = (values: Float64Array) =>
    Float64Array.from({ length: n }, (_, i) => values[parent[i]] * grown + (random() - 0.5) * STREWN);
  return { x: place(above.x), y: place(above.y) };
}

/** Moves the points of one level until their neighbours are near; steps shorten from pass to pass. */
async function settle(
  level: Level,
  points: Points,
  passes: number,
  random: Random,
  onShare: (share: number) => void,
): Promise<void> {
  const share = sharesOfPasses(level);
  const due = new Float64Array(share.length);
  const rest = resting();
  for (let pass = 0; pass < passes; pass++) {
    const step = 0.5 * (1 - pass / passes) + 0.01;
    gather(points, step);
    for (let e = 0; e < share.length; e++) {
      due[e] += share[e];
      if (due[e] < 1) continue;
      due[e] -= 1;
      pullAndPush(points, level.source[e], level.target[e], step, random);
      pullAndPush(points, level.target[e], level.source[e], step, random);
    }
    if (await rest()) onShare((pass + 1) / passes);
  }
}

/** In what share of the passes each tie is worked at: its weight against the strengths of its ends. */
function sharesOfPasses(level: Level): Float64Array {
  const strength = strengths(level);
  const { source, target, weight } = level;
  const own = weight.map((value, e) => value / Math.sqrt(strength[source[e]] * strength[target[e]]));
  const full = Float64Array.from(own).sort()[Math.floor(own.length * 0.9)];
  return own.map((value) => Math.max(LEAST_SHARE, Math.min(1, value / full)));
}

/** A pull to the middle that is felt only outside the field that so many nodes need. */
function gather({ x, y }: Points, step: number): void {
  for (let i = 0; i < x.length; i++) {
    const pull = GRAVITY * step * ((x[i] ** 2 + y[i] ** 2) / x.length) ** 2;
    x[i] *= pull < 0.5 ? 1 - pull : 0.5;
    y[i] *= pull < 0.5 ? 1 - pull : 0.5;
  }
}

/** Draws a and b together and moves a away from a few others. */
function pullAndPush({ x, y }: Points, a: number, b: number, step: number, random: Random): void {
  let dx = x[a] - x[b];
  let dy = y[a] - y[b];
  let force = (2 * step) / (1 + dx * dx + dy * dy);
  const pullX = bounded(dx * force);
  const pullY = bounded(dy * force);
  x[b] += pullX;
  y[b] += pullY;
  let atX = x[a] - pullX;
  let atY = y[a] - pullY;
  for (let k = 0; k < STRANGERS; k++) {
    const c = (random() * x.length) | 0;
    if (c === a || c === b) continue;
    dx = atX - x[c];
    dy = atY - y[c];
    const square = dx * dx + dy * dy;
    force = (2 * step) / ((0.01 + square) * (1 + square));
    atX += bounded(dx * force);
    atY += bounded(dy * force);
  }
  x[a] = atX;
  y[a] = atY;
}

function bounded(way: number): number {
  if (way > LONGEST) return LONGEST;
  return way < -LONGEST ? -LONGEST : way;
}
