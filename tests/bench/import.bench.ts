/**
 * Tables of one's own from files to the database, without the layout: the three H2020 tables (7,574 projects, 12,326
 * organisations, 31,868 participations), and 140,000 participations of 57,000 things made from them. Goals: 60 s and
 * 600 MB on the embedded engine for the larger. Prints what each step took, and the most memory of this process.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { THIS_MACHINE } from '@sidos/api/model';
import { openStore } from '@sidos/api/store';
import { bringIn, lookAtImport } from '../../api/src/importing/index.ts';

const FIXTURES = new URL('../fixtures/h2020-2016/', import.meta.url);
const NAMES = ['edges.csv', 'projects.csv', 'unique_org.csv'] as const;
const textOf = (name: string) => gunzipSync(readFileSync(new URL(`${name}.gz`, FIXTURES))).toString('utf8');

const folder = mkdtempSync(join(tmpdir(), 'sidos-bench-import-'));
console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before\n`);
try {
  await measure(
    'Horizon 2020 as it is',
    NAMES.map((name) => file(name, textOf(name))),
  );
  await measure('140,000 participations of 57,000 things', [file('large.csv', large())]);
} finally {
  rmSync(folder, { recursive: true });
}

function file(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { name, path };
}

/** The participations over and over, each time of other organisations and projects, until there are 140,000. */
function large(): string {
  const [, ...rows] = textOf('edges.csv').trimEnd().split(/\r?\n/);
  const lines = ['organisation,project'];
  for (let round = 0; lines.length <= 140_000; round += 1)
    for (const row of rows) {
      if (lines.length > 140_000) break;
      const [project, organisation] = row.split('\t');
      lines.push(`Organisation ${organisation} ${round % 3},Project ${project} ${round % 3}`);
    }
  return lines.join('\n');
}

async function measure(title: string, files: { name: string; path: string }[]): Promise<void> {
  const dataFolder = mkdtempSync(join(folder, 'data-'));
  const store = await openStore({ dataFolder });
  const order = { files, choice: {}, by: THIS_MACHINE };
  let most = 0;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  try {
    const seconds = async (work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      return ((performance.now() - start) / 1000).toFixed(1);
    };
    const look = await seconds(() => lookAtImport(store, order, {}));
    const bring = await seconds(() => bringIn(store, order, {}));
    const entities = (await store.read('entity-ids', {})).length;
    console.log(
      `${title}: ${entities} entities; looked at in ${look} s, brought in in ${bring} s; ${Math.round(most / 1e6)} MB`,
    );
  } finally {
    clearInterval(watching);
    await store.close();
  }
}
