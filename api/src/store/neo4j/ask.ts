import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { Refused, TimedOut } from '../../model/errors.ts';
import { AnswerWriter, plainNumber, type Part, type RawAnswer } from '../ask/cells.ts';
import { EXPLAIN } from '../ask/position.ts';
import type { AskTask } from '../ask/protocol.ts';
import { BESIDE_LABELS } from '../ask/words.ts';
import { neo4jAskFault } from './faults.ts';
import type { Neo4jOptions } from './driver.ts';
import { fromNeo4j, neo4jParams } from './values.ts';

/** Records that the server sends at a time: no more than these wait in memory. */
const FETCH_SIZE = 100;

/**
 * Runs a user's own query on Neo4j. The plan is looked at first (EXPLAIN runs nothing): only a query of type `r`,
 * without LOAD CSV (which counts as reading) and without procedures goes on; then it runs in read access
 * mode with a time limit on the server, and is given up as soon as it has more rows than wanted.
 */
export async function askNeo4j(
  driver: Driver,
  request: AskTask<Neo4jOptions>,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const session = driver.session({
    database: request.source.database,
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
  signal.addEventListener('abort', abort);
  const seconds = request.timeoutMs / 1000;
  const timer = setTimeout(
    () => end(`The query ran longer than ${seconds} s and was ended. Narrow it with WHERE or LIMIT.`),
    request.timeoutMs,
  );
  try {
    if (signal.aborted) abort();
    await checkPlan(session, request);
    return await stream(session, request);
  } catch (error) {
    throw ended ?? neo4jAskFault(error, request.source, request);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    await session.close();
  }
}

async function checkPlan(
  session: Session,
  { cypher, params, timeoutMs }: AskTask<Neo4jOptions>,
): Promise<void> {
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
    throw new Refused('A query here can only read the network, and calls no procedure.');
  }
  const { Details: details = '' } = plan.arguments as { Details?: unknown };
  checkScan(operator, typeof details === 'string' ? details : JSON.stringify(details));
  plan.children.forEach(checkOperator);
}

/**
 * Where nodes are found that no other node leads to, entities alone are. Nothing that is kept beside them has ties.
 *
 * @throws Refused where something else could be found
 */
function checkScan(operator: string, details: string): void {
  const finds = /^(AllNodes|\w*NodeByLabels?|\w*NodeBy\w*Labels|\w*NodeIndex|\w*NodeUniqueIndex)\w*$/i.test(
    operator,
  );
  const counts = /^NodeCountFromCountStore$/i.test(operator);
  const beside = BESIDE_LABELS.find((label) => new RegExp(`\\b${label}\\b`).test(details));
  if (
    /^AllNodesScan$/i.test(operator) ||
    (counts && !/:/.test(details)) ||
    ((finds || counts) && beside !== undefined)
  )
    throw new Refused('A query here asks for the network, not for what is kept beside it.');
}

async function stream(session: Session, request: AskTask<Neo4jOptions>): Promise<RawAnswer> {
  const { cypher, params, timeoutMs, maxRows } = request;
  const start = performance.now();
  const tx = session.beginTransaction({ timeout: timeoutMs });
  const result = tx.run(cypher, neo4jParams(params));
  const columns = await result.keys();
  const writer = new AnswerWriter(columns, maxRows, partOf);
  for await (const record of result) {
    if (!writer.add(columns.map((column): unknown => record.get(column)))) break;
  }
  await tx.close();
  return writer.answer(performance.now() - start);
}

/** A value of Neo4j, one step deep. */
function partOf(value: unknown): Part {
  if (neo4j.isInt(value)) return { is: 'value', value: plainNumber(value.toBigInt()) };
  if (typeof value === 'number') return { is: 'value', value: plainNumber(value) };
  if (typeof value === 'string' || typeof value === 'boolean') return { is: 'value', value };
  if (typeof value !== 'object' || value === null) return { is: 'value', value: null };
  if (neo4j.isNode(value)) return { is: 'node', entries: Object.entries(value.properties) };
  if (neo4j.isRelationship(value)) return { is: 'tie', entries: Object.entries(value.properties) };
  if (neo4j.isPath(value)) {
    const steps = value.segments.flatMap(({ relationship, end }) => [relationship, end]);
    return { is: 'list', items: [value.start, ...steps] };
  }
  if (Array.isArray(value)) return { is: 'list', items: value };
  const plain = fromNeo4j(value);
  if (typeof plain === 'string') return { is: 'value', value: plain };
  return { is: 'map', entries: Object.entries(plain ?? {}) };
}
