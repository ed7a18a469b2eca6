/**
 * The Neo4j that the tests start, from Maven's artifacts. Plain JavaScript, for `npm test` fetches it before any
 * test runs: a first fetch takes as long as the network does, and no test should wait for that.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from '../../api/bin/setup.mjs';

const VERSION = '5.26.12';
export const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
export const LIB = join(CACHE, `lib-${VERSION}`);
const FETCHED = join(LIB, '.complete');
const ATTEMPTS = 3;

const has = (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;

const given = process.env.NEO4J_URI !== undefined && process.env.NEO4J_URI !== '';
/** Whether a Neo4j can be had: it is given, or can be started here. */
export const neo4jAvailable = given || (has('java') && (existsSync(FETCHED) || has('mvn')));

/** Fetches the server's artifacts with Maven, once for all test runs; nothing to do where a Neo4j is given. */
export async function fetchNeo4j() {
  if (given || existsSync(FETCHED) || !neo4jAvailable) return;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    await copyArtifacts(folder);
    // Two runs may fetch at the same time; the second has no more to do than throw its copy away.
    if (!existsSync(FETCHED)) renameSync(join(folder, 'lib'), LIB);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copyArtifacts(folder) {
  const dependencies = ['neo4j', 'neo4j-bolt'].map(
    (artifact) =>
      `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${VERSION}</version></dependency>`,
  );
  const pom = join(folder, 'pom.xml');
  const lib = join(folder, 'lib');
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>sidos</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><dependencies>${dependencies.join('')}</dependencies></project>`,
  );
  const goals = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runStep('Fetching Neo4j for the tests', 'mvn', [...goals, `-DoutputDirectory=${lib}`]);
      break;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
  writeFileSync(join(lib, '.complete'), '');
}
