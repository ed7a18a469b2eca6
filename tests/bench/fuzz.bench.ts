/**
 * Puts 20,000 requests that are made from the description of the API to the app on the documents that come with it:
 * valid ones, ones at the edge of their bounds, and broken ones. Goal: no fault. SIDOS_FUZZ_REQUESTS sets how many,
 * SIDOS_FUZZ_SEED which, SIDOS_FUZZ_ENGINE=neo4j puts them to a Neo4j as the tests are lent one.
 */
import { EmbeddedStore, Neo4jStore } from '@sidos/api/store';
import { loadFiles, seedFiles } from '@sidos/api/loading';
import { fuzz } from '../support/conformance.ts';
import { UNLIMITED, fuzzer, type Description } from '../support/fuzz.ts';
import { borrowNeo4j } from '../support/neo4j-loan.ts';
import { rawRequest, serve } from '../support/server.ts';

const requests = Number(process.env.SIDOS_FUZZ_REQUESTS ?? 20_000);
const seed = Number(process.env.SIDOS_FUZZ_SEED ?? 1);
const engine = process.env.SIDOS_FUZZ_ENGINE ?? 'embedded';

const lent = engine === 'neo4j' ? await borrowNeo4j() : undefined;
const store = lent === undefined ? await EmbeddedStore.open() : await Neo4jStore.open(lent.options);
await loadFiles(store, seedFiles());
const server = await serve({ store, perMinute: UNLIMITED });
const description = JSON.parse((await rawRequest(server, '/api/v1/openapi.json')).text) as Description;
const { rows } = await store.ask({
  cypher: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id LIMIT 200',
  params: {},
  timeoutMs: 30_000,
  maxRows: 200,
});
const next = fuzzer(description, seed, rows.flat().map(String));

const started = performance.now();
const { faults, statuses } = await fuzz(server, description, next, requests, (done, fault) => {
  if (fault !== undefined) process.stderr.write(`\n${fault}\n`);
  else if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${requests}\x1b[K`);
  else if (done % 1_000 === 0) process.stderr.write(`${done} of ${requests}\n`);
});
const seconds = (performance.now() - started) / 1000;
console.log(`${requests} requests in ${seconds.toFixed(0)} s, ${engine}, seed ${seed}`);
const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
console.log(`  answered                  ${counts.join(', ')}`);
console.log(`  memory of the server      ${Math.round(process.memoryUsage.rss() / 1_000_000)} MB`);
console.log(`  faults                    ${faults.length}`);
await server.close();
await store.close();
await lent?.release();
process.exit(faults.length > 0 ? 1 : 0);
