import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Neo4jOptions } from '@sidos/api/store';
import neo4j from 'neo4j-driver';
import { CACHE, fetchNeo4j, LIB, neo4jAvailable } from './neo4j-artifacts.mjs';

export { neo4jAvailable };

const SERVER = fileURLToPath(new URL('./neo4j-server.mjs', import.meta.url));
const PASSWORD = 'only-for-tests';
/** The server shares a machine with all that is tested; what is asserted of one that is silent sets its own. */
const PATIENT = { answersWithinMs: 60_000 };
const GIVEN = process.env.NEO4J_URI ?? '';

/** The process whose end ends the servers: the one that runs all test files, not the worker of one. */
const RUN = process.argv[1]?.includes('jest-worker') ? process.ppid : process.pid;
const WORKER = process.env.JEST_WORKER_ID ?? '1';
/** What is known of the server of this worker: each has its own, so that no test file waits for another. */
const STATE = join(CACHE, `run-${RUN}-${WORKER}.json`);
/** Held by the worker that uses the one Neo4j that is given. */
const LOCK = join(CACHE, `run-${RUN}.lock`);
const HOLDER = join(LOCK, WORKER);

/** Time in milliseconds that getting a Neo4j may take in a test file: fetching it, starting it, filling it. */
export const NEO4J_PATIENCE = 300_000;
/** A file that waits longer for a given Neo4j gives up by itself: a hook cut off would go on and take it unused. */
const WAIT_MS = 240_000;
/** An emptying that takes longer means a server that is stuck: another is started. */
const EMPTYING_MS = 60_000;

export interface LentNeo4j {
  options: Neo4jOptions;
  /** Gives the server back for the next test file. */
  release: () => Promise<void>;
  /** Freezes the server's process; the next call lets it go on. One that is given is another's, and cannot be frozen. */
  freezeOrGoOn?: () => void;
}

/** Whether the server is one of ours, which can be frozen. */
export const canFreeze = GIVEN === '';

interface Running {
  uri: string;
  pid: number;
}

/** Lends an empty Neo4j: one that was started for this worker, or the given one, to one test file at a time. */
export async function borrowNeo4j(): Promise<LentNeo4j> {
  mkdirSync(CACHE, { recursive: true });
  return GIVEN === '' ? lendStarted() : lendGiven();
}

/** Emptied when it is lent, not when given back: a file that breaks off leaves nothing to the next. */
async function lendStarted(): Promise<LentNeo4j> {
  for (let attempt = 1; ; attempt += 1) {
    const { uri, pid } = (await running()) ?? (await start());
    const options = { uri, user: 'neo4j', password: PASSWORD, database: 'neo4j', ...PATIENT };
    try {
      await within(EMPTYING_MS, empty(options));
      const freezeOrGoOn = () => void process.kill(pid, 'SIGUSR2');
      return { options, release: () => Promise.resolve(), freezeOrGoOn };
    } catch (error) {
      if (attempt === 2) throw error;
      rmSync(STATE, { force: true });
      process.kill(pid, 'SIGTERM');
    }
  }
}

async function lendGiven(): Promise<LentNeo4j> {
  await takeLock();
  const options = givenServer();
  const unlock = () => rmSync(LOCK, { recursive: true, force: true });
  try {
    // The tests write to it and take away all that is there.
    if ((await inDatabase(options, 'MATCH (n) RETURN n LIMIT 1')) > 0)
      throw new Error(`The Neo4j at ${options.uri} holds data, which tests would delete. Give an empty one.`);
  } catch (error) {
    unlock();
    throw error;
  }
  return { options, release: () => empty(options).finally(unlock) };
}

/** A lock that this worker holds is of an earlier file of its own that broke off. */
async function takeLock(): Promise<void> {
  const began = Date.now();
  while (!existsSync(HOLDER)) {
    try {
      mkdirSync(LOCK);
      writeFileSync(HOLDER, '');
    } catch {
      if (Date.now() - began > WAIT_MS)
        throw new Error(
          `Another test file has held the given Neo4j since ${statSync(LOCK).mtime.toISOString()}.`,
        );
      await sleep(100);
    }
  }
}

function givenServer(): Neo4jOptions {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  return {
    uri: GIVEN,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE ?? 'neo4j',
    ...PATIENT,
  };
}

/** The server that was started for this worker, where it still answers. */
async function running(): Promise<Running | undefined> {
  if (!existsSync(STATE)) return undefined;
  const state = JSON.parse(readFileSync(STATE, 'utf8')) as Running;
  // A run of the same process id may have been broken off and have left word of a server that is gone.
  return (await answers(state.uri)) ? state : undefined;
}

async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', PASSWORD));
  try {
    await within(EMPTYING_MS, driver.getServerInfo());
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function start(): Promise<Running> {
  await fetchNeo4j();
  const home = mkdtempSync(join(tmpdir(), 'sidos-neo4j-'));
  const port = await freePort();
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.security.auth_enabled=true',
  ];
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
  const server = spawn(process.execPath, [SERVER, LIB, home, STATE, String(RUN)], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  server.unref();
  const uri = `bolt://127.0.0.1:${port}`;
  await setPassword(uri);
  const state = { uri, pid: server.pid ?? 0 };
  writeFileSync(STATE, JSON.stringify(state));
  return state;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port was found');
  return address.port;
}

/** Waits until the server answers, and gives it a password of ours, as its first user must. */
async function setPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  const change = `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '${PASSWORD}'`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await driver.executeQuery(change, {}, { database: 'system' });
      break;
    } catch (error) {
      if (attempt === 480) throw error;
      await sleep(250);
    }
  }
  await driver.close();
}

/** Takes everything away, also what the app itself never does: views, the log of changes. */
async function empty(options: Neo4jOptions): Promise<void> {
  await inDatabase(options, 'MATCH (n) DETACH DELETE n');
}

/** Runs one statement past the store. @returns how many rows it gave */
async function inDatabase({ uri, user, password, database }: Neo4jOptions, cypher: string): Promise<number> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password));
  try {
    return (await driver.executeQuery(cypher, {}, { database })).records.length;
  } finally {
    await driver.close();
  }
}

/** @throws Error where the work takes longer than the time in milliseconds */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The Neo4j of the tests did not answer in ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
