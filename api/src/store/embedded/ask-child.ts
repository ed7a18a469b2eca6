/**
 * The process that runs users' own queries on a read-only copy of the embedded database. A running query cannot be
 * cancelled there, but a process can be ended: see ask-pool.ts.
 */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { CellCollector, type RawAnswer } from '../ask/cells.ts';
import { OUT_OF_MEMORY_EXIT, type ChildReply, type ChildTask } from './ask-protocol.ts';
import { limitRows } from '../ask/statement.ts';

/** Memory in bytes at which the process ends itself rather than take the machine down. */
const MAX_MEMORY = 1_000_000_000;

let open: { path: string; db: GrafeoDB } | undefined;

function database(path: string): GrafeoDB {
  if (open?.path === path) return open.db;
  open?.db.close();
  open = undefined;
  open = { path, db: grafeo.GrafeoDB.openReadOnly(path) };
  return open.db;
}

async function run({ copy, cypher, params, maxRows }: ChildTask): Promise<RawAnswer> {
  const db = database(copy);
  const start = performance.now();
  const result = await db.executeCypher(limitRows(cypher, maxRows + 1), params);
  const collector = new CellCollector();
  const columns = result.columns;
  const rows: unknown[][] = [];
  for (let index = 0; index < Math.min(result.length, maxRows); index += 1) {
    const row = result.get(index);
    rows.push(columns.map((column) => plain(row[column], collector)));
  }
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return { columns, rows, ...collector.ids(), truncated: result.length > maxRows, ms };
}

/** A value of Grafeo as JSON; nodes and edges are objects with `_id`, a path has `nodes` and `edges`. */
function plain(value: unknown, collector: CellCollector): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, collector));
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const properties = Object.fromEntries(
    entries.filter(([key]) => !key.startsWith('_')).map(([key, item]) => [key, plain(item, collector)]),
  );
  if ('_labels' in value) return collector.node(properties);
  if ('_type' in value) return collector.tie(properties);
  if (entries.length === 2 && Array.isArray(properties.nodes) && Array.isArray(properties.edges)) {
    const edges: unknown[] = properties.edges;
    return properties.nodes.flatMap((node: unknown, step) => (step === 0 ? [node] : [edges[step - 1], node]));
  }
  return properties;
}

process.on('message', (task: ChildTask) => {
  run(task).then(
    (answer) => process.send?.({ answer } satisfies ChildReply),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? error.message : String(error) } satisfies ChildReply),
  );
});
process.on('disconnect', () => {
  // The program has ended without closing the database: the copies are of no more use.
  if (open !== undefined) rmSync(dirname(open.path), { recursive: true, force: true });
  process.exit(0);
});
setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.exit(OUT_OF_MEMORY_EXIT);
}, 50).unref();
