/**
 * The process that runs users' own queries on a read-only copy of the embedded database. A running query cannot be
 * cancelled there, but a process can be ended: see ask/pool.ts. While it works the process can open no file.
 */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { AnswerWriter, plainNumber, type Part, type RawAnswer } from '../ask/cells.ts';
import { mapParams } from '../ask/params.ts';
import type { AskTask } from '../ask/protocol.ts';
import { Confinement, serveQuestions } from '../ask/serve.ts';
import { checkPlan } from './ask-plan.ts';
import { askFault } from './faults.ts';

/** Where a process asks: the path of a copy of the database. */
export type EmbeddedSource = string;

let opened: { path: string; db: GrafeoDB } | undefined;
const confinement = new Confinement();

function database(path: string): GrafeoDB {
  if (opened?.path === path) return opened.db;
  opened?.db.close();
  opened = undefined;
  confinement.open();
  opened = { path, db: grafeo.GrafeoDB.openReadOnly(path) };
  confinement.close();
  return opened.db;
}

async function answer({ source, cypher, params, maxRows }: AskTask<EmbeddedSource>): Promise<RawAnswer> {
  const db = database(source);
  const start = performance.now();
  const values = mapParams(params, BigInt);
  try {
    const [plan] = (await db.executeCypher(`EXPLAIN ${cypher}`, values)).toArray();
    // What is no plan, if it ever came, would not pass as one.
    checkPlan(typeof plan?.plan === 'string' ? plan.plan : 'none');
    const result = await db.executeCypher(cypher, values);
    const writer = new AnswerWriter(result.columns, maxRows, partOf);
    for (let index = 0; index < result.length; index += 1) {
      const row = result.get(index);
      if (!writer.add(result.columns.map((column) => row[column]))) break;
    }
    return writer.answer(performance.now() - start);
  } catch (error) {
    throw askFault(error, cypher);
  }
}

/** A value of Grafeo; nodes and edges are objects with `_id`, a path has `nodes` and `edges`. */
function partOf(value: unknown): Part {
  if (typeof value === 'bigint' || typeof value === 'number')
    return { is: 'value', value: plainNumber(value) };
  if (typeof value === 'string' || typeof value === 'boolean') return { is: 'value', value };
  if (Array.isArray(value)) return { is: 'list', items: value };
  if (value instanceof Date) return { is: 'value', value: value.toISOString() };
  if (typeof value !== 'object' || value === null) return { is: 'value', value: null };
  const entries = Object.entries(value);
  const own = entries.filter(([key]) => !key.startsWith('_'));
  if ('_labels' in value) return { is: 'node', entries: own };
  if ('_type' in value) return { is: 'tie', entries: own };
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  if (entries.length === 2 && Array.isArray(nodes) && Array.isArray(edges)) {
    const ties: unknown[] = edges;
    return {
      is: 'list',
      items: nodes.flatMap((node: unknown, step) => (step === 0 ? [node] : [ties[step - 1], node])),
    };
  }
  return { is: 'map', entries: own };
}

// The program has ended without closing the database: the copies are of no more use.
serveQuestions(answer, () => {
  if (opened === undefined) return;
  opened.db.close();
  confinement.open();
  rmSync(dirname(opened.path), { recursive: true, force: true });
});
