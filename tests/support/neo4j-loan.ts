import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Neo4jOptions } from '@sidos/api/store';
import neo4j from 'neo4j-driver';

const VERSION = '5.26.12';
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const LIB = join(CACHE, `lib-${VERSION}`);
const FETCHED = join(LIB, '.complete');
const SERVER = fileURLToPath(new URL('./neo4j-server.mjs', import.meta.url));
const PASSWORD = 'only-for-tests';

/** The process whose end ends the server: the one that runs all test files, not the worker of one. */
const RUN = process.argv[1]?.includes('jest-worker') ? process.ppid : process.pid;
const STATE = join(CACHE, `run-${RUN}.json`);
const LOCK = join(CACHE, `run-${RUN}.lock`);

const has = (command: string) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;
const given = process.env.NEO4J_URI !== undefined && process.env.NEO4J_URI !== '';
/** Whether a Neo4j can be had: it is given, or can be started here. */
export const neo4jAvailable = given || (has('java') && (existsSync(FETCHED) || has('mvn')));

/** Time in milliseconds that getting a Neo4j may take: fetching it, starting it, waiting for others to be done. */
export const NEO4J_PATIENCE = 300_000;

export interface LentNeo4j {
  options: Neo4jOptions;
  /** Gives the server back, emptied, for the next test file. */
  release: () => Promise<void>;
}

/** Lends an empty Neo4j, to one test file at a time. */
export async function borrowNeo4j(): Promise<LentNeo4j> {
  mkdirSync(CACHE, { recursive: true });
  while (!takeLock()) await sleep(100);
  try {
    const options = given ? givenServer() : await startedServer();
    await refuseFilled(options);
    const release = async () => {
      await empty(options);
      rmSync(LOCK, { recursive: true, force: true });
    };
    return { options, release };
  } catch (error) {
    rmSync(LOCK, { recursive: true, force: true });
    throw error;
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function givenServer(): Neo4jOptions {
  const { NEO4J_URI = '', NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE ?? 'neo4j',
  };
}

async function startedServer(): Promise<Neo4jOptions> {
  // A run of the same process id may have been broken off and have left word of a server that is gone.
  if (!existsSync(STATE) || !(await answers(stateUri()))) await start();
  const uri = stateUri();
  return { uri, user: 'neo4j', password: PASSWORD, database: 'neo4j' };
}

function stateUri(): string {
  return (JSON.parse(readFileSync(STATE, 'utf8')) as { uri: string }).uri;
}

async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', PASSWORD));
  try {
    await driver.getServerInfo();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function start(): Promise<void> {
  await fetchArtifacts();
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
  spawn(process.execPath, [SERVER, LIB, home, STATE, LOCK, String(RUN)], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '' },
  }).unref();
  const uri = `bolt://127.0.0.1:${port}`;
  await setPassword(uri);
  writeFileSync(STATE, JSON.stringify({ uri }));
}

/** Copies the server's artifacts to the cache with Maven, once for all test runs. */
async function fetchArtifacts(): Promise<void> {
  if (existsSync(FETCHED)) return;
  const dependencies = ['neo4j', 'neo4j-bolt'].map(
    (artifact) =>
      `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${VERSION}</version></dependency>`,
  );
  const pom = join(CACHE, `pom-${RUN}.xml`);
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>sidos</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><dependencies>${dependencies.join('')}</dependencies></project>`,
  );
  const goals = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  await promisify(execFile)('mvn', [...goals, `-DoutputDirectory=${LIB}`]);
  rmSync(pom);
  writeFileSync(FETCHED, '');
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
      if (attempt === 240) throw error;
      await sleep(250);
    }
  }
  await driver.close();
}

/** A server of the user's own must be empty: the tests write to it and take away all that is there. */
async function refuseFilled(options: Neo4jOptions): Promise<void> {
  const filled = given && (await inDatabase(options, 'MATCH (n) RETURN n LIMIT 1')) > 0;
  if (filled)
    throw new Error(`The Neo4j at ${options.uri} holds data, which tests would delete. Give an empty one.`);
  await empty(options);
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
