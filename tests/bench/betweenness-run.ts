/** One run of exact betweenness as a process of its own: `betweenness-run.ts TIES VALUES [THREADS]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildNetwork, reduce } from '@sidos/api/measures';
import { startRoutesPool } from '@sidos/api/measures/parallel';

const [tiesFile, valuesFile, threads] = process.argv.slice(2);
// The threads start while the file is read.
const pool = startRoutesPool(threads ? Number(threads) : undefined);
const rows = readFileSync(tiesFile, 'utf8').trim().split('\n');
const n = Number(rows.shift());
const source = new Int32Array(rows.length);
const target = new Int32Array(rows.length);
rows.forEach((row, i) => {
  const blank = row.indexOf(' ');
  source[i] = Number(row.slice(0, blank));
  target[i] = Number(row.slice(blank + 1));
});
const { network } = buildNetwork(n, { source, target });
const { plan, expand } = reduce(network);
const values = expand(await pool.sumRoutes({ kind: 'reduced', plan }));
writeFileSync(valuesFile, JSON.stringify([...values]));
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    n,
    m: network.m,
    classes: plan.classes,
    links: plan.neighbours.length / 2,
    starts: plan.classes + plan.leaves,
    megabytes: maxRSS / 1024,
  }),
);
await pool.close();
