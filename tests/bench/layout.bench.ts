/**
 * The layout of Horizon 2020 against ForceAtlas2 of 2,500 steps (Barnes–Hut) on the same network, in one run: processor
 * time, and how well places keep what the network says. `kept`: share of a node's neighbours that are among its nearest
 * (as many as it has neighbours, at least ten); `together`: share of its ten nearest that are of its community (Leiden);
 * lengths of ties in diagonals of the picture, middle and longest tenth. STEPS makes the second shorter.
 */
import { buildNetwork, components, leiden } from '@sidos/api/measures';
import { turnAndScale } from '../../api/src/graph/layout/fit.ts';
import { forceLayout, type Points } from '../../api/src/graph/layout/force.ts';
import { multilevelLayout } from '../../api/src/graph/layout/multilevel.ts';
import { h2020Source } from '../support/h2020.ts';

interface Ties {
  n: number;
  source: number[];
  target: number[];
}
const STEPS = Number(process.env.STEPS ?? 2_500);
const SAMPLE = 600;
const AREA = 4_000_000;

/** The largest component of projects and organisations, ties as they participate. */
function horizon2020(): Ties {
  const { entities, relations } = h2020Source().records;
  const drawn = entities.filter(({ type }) => type !== 'document');
  const indexOf = new Map(drawn.map(({ id }, i) => [id, i]));
  const all = relations.map(({ from, to }) => [indexOf.get(from) ?? -1, indexOf.get(to) ?? -1]);
  const ties = { source: all.map(([a]) => a), target: all.map(([, b]) => b) };
  const { of, sizes } = components(buildNetwork(drawn.length, ties).network);
  const largest = sizes.indexOf(Math.max(...sizes));
  const local = new Map(drawn.flatMap((_, i) => (of[i] === largest ? [i] : [])).map((node, i) => [node, i]));
  const own = all.flatMap(([a, b]) => {
    const [from, to] = [local.get(a), local.get(b)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return { n: local.size, source: own.map(([a]) => a), target: own.map(([, b]) => b) };
}

function quality({ n, source, target }: Ties, communities: ArrayLike<number>, { x, y }: Points) {
  const neighbours = Array.from({ length: n }, () => new Set<number>());
  source.forEach((a, e) => {
    neighbours[a].add(target[e]);
    neighbours[target[e]].add(a);
  });
  const far = (a: number, b: number) => Math.hypot(x[a] - x[b], y[a] - y[b]);
  let kept = 0;
  let together = 0;
  for (let k = 0; k < SAMPLE; k++) {
    const i = Math.floor((k * n) / SAMPLE);
    const others = Array.from({ length: n }, (_, j) => j).filter((j) => j !== i);
    const nearest = others.sort((a, b) => far(i, a) - far(i, b)).slice(0, Math.max(10, neighbours[i].size));
    kept += nearest.filter((j) => neighbours[i].has(j)).length / neighbours[i].size / SAMPLE;
    together += nearest.slice(0, 10).filter((j) => communities[j] === communities[i]).length / 10 / SAMPLE;
  }
  const span = (values: Float64Array) => {
    const sorted = Float64Array.from(values).sort();
    return sorted[n - 1] - sorted[0];
  };
  const diagonal = Math.hypot(span(x), span(y));
  const lengths = source.map((a, e) => far(a, target[e]) / diagonal).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(lengths.length * share)].toFixed(3);
  return `kept ${kept.toFixed(3)}  together ${together.toFixed(3)}  ties ${at(0.5)} ${at(0.9)}`;
}

const ties = horizon2020();
const communities = leiden(buildNetwork(ties.n, ties).network).of;
const weight = ties.source.map(() => 1);
console.log(`${ties.n} nodes, ${ties.source.length} ties`);
const seconds: number[] = [];
for (const [name, run] of [
  ['level by level', () => multilevelLayout(ties.n, { ...ties, weight })],
  [
    `ForceAtlas2, ${STEPS} steps`,
    () => forceLayout(ties.n, { ...ties, weight }, undefined, { steps: STEPS, exact: false }),
  ],
] as const) {
  const before = process.cpuUsage();
  const points = await run();
  seconds.push(process.cpuUsage(before).user / 1e6);
  const words = quality(ties, communities, turnAndScale(points, AREA));
  console.log(`${name.padEnd(26)} ${seconds[seconds.length - 1].toFixed(1).padStart(6)} s  ${words}`);
}
console.log(`Level by level takes ${(seconds[0] / seconds[1]).toFixed(3)} of the time`);
