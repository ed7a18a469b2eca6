/**
 * Constraint with all brokerage roles against python-igraph's constraint alone, and Leiden against its second, on the
 * organisation projection; each timed inside its program, one call a size. `PYTHON` names the Python that has igraph.
 */
import { spawnSync } from 'node:child_process';
import {
  brokerage,
  buildNetwork,
  dyadicConstraint,
  leiden,
  modularity,
  sumOfViews,
} from '@sidos/api/measures';
import { organisationTies } from './h2020.ts';

const RUNS = 3;
const GROUPS = 20;
const python = process.env.PYTHON ?? 'python3';

const IGRAPH = `
import json, sys, time, igraph
rows = sys.stdin.read().split()
n, ends = int(rows[0]), list(map(int, rows[1:]))
graph = igraph.Graph(n, list(zip(ends[::2], ends[1::2])))
times = []
for _ in range(${RUNS}):
    started = time.perf_counter()
    values = graph.constraint()
    times.append(time.perf_counter() - started)
started = time.perf_counter()
groups = graph.community_leiden('modularity', n_iterations=10)
json.dump({'seconds': min(times), 'values': [None if v != v else v for v in values],
           'leiden': time.perf_counter() - started, 'modularity': groups.modularity}, sys.stdout)
`;

interface Igraph {
  seconds: number;
  values: (number | null)[];
  leiden: number;
  modularity: number;
}

function timed<T>(run: () => T): { seconds: number; result: T } {
  const started = performance.now();
  const result = run();
  return { seconds: (performance.now() - started) / 1000, result };
}

function row(label: string, seconds: number, beside = ''): void {
  console.log(`${label.padEnd(44)} ${seconds.toFixed(3).padStart(7)} s  ${beside}`);
}

/** Groups of about equal size, as regions would be; roles cost the same whatever they are called. */
function dealtOut(n: number) {
  return {
    of: Int32Array.from({ length: n }, (_, i) => i % GROUPS),
    names: Array.from({ length: GROUPS }, (_, g) => `${g}`),
  };
}

let whole: ReturnType<typeof organisationTies> | undefined;
let together = 0;
let values: (number | null)[] = [];
for (const size of [1000, 3000, Infinity]) {
  whole = organisationTies(size);
  const { network } = buildNetwork(whole.n, whole);
  const groups = dealtOut(network.n);
  const constraint = timed(() => sumOfViews(network, dyadicConstraint(network)));
  const roles = timed(() => brokerage(network, groups));
  const communities = timed(() => leiden(network));
  const quality = modularity(network, communities.result) ?? 0;
  console.log(`${network.n} organisations, ${network.m} ties`);
  row('  constraint', constraint.seconds);
  row('  brokerage roles', roles.seconds);
  row('  Leiden, ten rounds', communities.seconds, `modularity ${quality.toFixed(4)}`);
  together = constraint.seconds + roles.seconds;
  values = constraint.result;
  if (communities.seconds > 1) process.exitCode = 1;
}

if (whole && spawnSync(python, ['-c', 'import igraph']).status === 0) {
  const { n, source, target } = whole;
  const input = [n, ...Array.from(source, (a, e) => `${a} ${target[e]}`)].join('\n');
  const { stdout } = spawnSync(python, ['-c', IGRAPH], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const theirs = JSON.parse(stdout) as Igraph;
  const off = Math.max(...values.map((value, i) => Math.abs((value ?? 0) - (theirs.values[i] ?? 0))));
  row('python-igraph, constraint', theirs.seconds, `largest difference ${off.toExponential(1)}`);
  row('python-igraph, Leiden', theirs.leiden, `modularity ${theirs.modularity.toFixed(4)}`);
  const ratio = together / theirs.seconds;
  console.log(`Constraint and roles take ${ratio.toFixed(2)} of igraph's time for constraint (required 2)`);
  if (ratio > 2 || off > 1e-9) process.exitCode = 1;
} else console.log(`(${python} has no igraph: nothing to compare with; set PYTHON to one that has)`);
