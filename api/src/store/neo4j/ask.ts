import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { Refused, TimedOut, type AskRequest } from '../../model/index.ts';
import { CellCollector, type RawAnswer } from '../ask/cells.ts';
import { EXPLAIN } from '../ask/position.ts';
import { ALLOWED_PROCEDURES } from '../ask/statement.ts';
import { neo4jAskFault } from './faults.ts';
import type { Neo4jOptions } from './store.ts';
import { fromNeo4j, neo4jParams } from './values.ts';

/** Records that the server sends at a time: no more than these wait in memory. */
const FETCH_SIZE = 500;

/**
 * Runs a user's own query on Neo4j. The plan is looked at first (EXPLAIN runs nothing): only a query of type `r`,
 * without LOAD CSV (which counts as reading) and with allowed procedures only, goes on; then it runs in read access
 * mode with a time limit on the server, and is given up as soon as it has more rows than wanted.
 */
export async function askNeo4j(
  driver: Driver,
  options: Neo4jOptions,
  request: AskRequest,
  signal?: AbortSignal,
): Promise<RawAnswer> {
  const session = driver.session({
    database: options.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: FETCH_SIZE,
  });
  let ended: TimedOut | undefined;
  const end = (message: string) => {
    ended = new TimedOut(message);
    // Closing a session resets its connection, which ends what the server is doing for it.
    void session.close();
  };
  const abort = () => end('The query was given up and has been ended.');
  signal?.addEventListener('abort', abort);
  const seconds = request.timeoutMs / 1000;
  const timer = setTimeout(
    () => end(`The query ran longer than ${seconds} s and was ended. Narrow it with WHERE or LIMIT.`),
    request.timeoutMs,
  );
  try {
    if (signal?.aborted === true) abort();
    await checkPlan(session, request);
    return await stream(session, request);
  } catch (error) {
    throw ended ?? neo4jAskFault(error, options, request);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    await session.close();
  }
}

async function checkPlan(session: Session, { cypher, params, timeoutMs }: AskRequest): Promise<void> {
  const { summary } = await session.run(EXPLAIN + cypher, neo4jParams(params), {
    timeout: timeoutMs,
  });
  if (summary.queryType !== 'r') {
    throw new Refused('A query here can only read: take out what changes or administers the database.');
  }
  if (summary.plan !== false) checkOperator(summary.plan);
}

function checkOperator(plan: Plan): void {
  const operator = plan.operatorType.replace(/@.*/, '');
  if (/^LoadCSV$/i.test(operator)) {
    throw new Refused('A query here cannot read files: take LOAD CSV out, and bring data in with import.');
  }
  if (/ProcedureCall$/i.test(operator)) {
    const details: unknown = plan.arguments.Details;
    const name = /^[\w.]+/.exec(typeof details === 'string' ? details : '')?.[0] ?? 'without a name';
    if (!ALLOWED_PROCEDURES.includes(name.toLowerCase())) {
      throw new Refused(
        `The procedure ${name} is not allowed. Allowed are ${ALLOWED_PROCEDURES.join(', ')}.`,
      );
    }
  }
  plan.children.forEach(checkOperator);
}

async function stream(session: Session, request: AskRequest): Promise<RawAnswer> {
  const { cypher, params, timeoutMs, maxRows } = request;
  const start = performance.now();
  const tx = session.beginTransaction({ timeout: timeoutMs });
  const result = tx.run(cypher, neo4jParams(params));
  const columns = await result.keys();
  const collector = new CellCollector();
  const rows: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    if (rows.length === maxRows) {
      truncated = true;
      break;
    }
    rows.push(columns.map((column) => cell(record.get(column), collector)));
  }
  await tx.close();
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return { columns, rows, ...collector.ids(), truncated, ms };
}

/** A value of Neo4j as JSON, with ids in the place of nodes, relationships and paths. */
function cell(value: unknown, collector: CellCollector): unknown {
  if (neo4j.isNode(value)) return collector.node(mapped(value.properties, collector));
  if (neo4j.isRelationship(value)) return collector.tie(mapped(value.properties, collector));
  if (neo4j.isPath(value)) {
    const steps = value.segments.flatMap(({ relationship, end }) => [relationship, end]);
    return [value.start, ...steps].map((item) => cell(item, collector));
  }
  if (Array.isArray(value)) return value.map((item) => cell(item, collector));
  const plain = fromNeo4j(value);
  if (plain !== value || typeof value !== 'object' || value === null) {
    return typeof plain === 'object' && plain !== null && !Array.isArray(plain)
      ? mapped(plain, collector)
      : plain;
  }
  return mapped(value, collector);
}

function mapped(properties: object, collector: CellCollector): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, item]) => [key, cell(item, collector)]));
}
