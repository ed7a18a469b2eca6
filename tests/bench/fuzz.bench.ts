/**
 * Puts 20,000 requests that are made from the description of the API to the app on the documents that come with it:
 * valid ones, ones at the edge of their bounds, and broken ones. Goal: no fault. SIDOS_FUZZ_REQUESTS sets how many,
 * SIDOS_FUZZ_SEED which.
 */
import { EmbeddedStore } from '@sidos/api/store';
import { loadFiles, seedFiles } from '@sidos/api/loading';
import { fuzz } from '../support/conformance.ts';
import { UNLIMITED, fuzzer, type Description } from '../support/fuzz.ts';
import { rawRequest, serve } from '../support/server.ts';

const requests = Number(process.env.SIDOS_FUZZ_REQUESTS ?? 20_000);
const seed = Number(process.env.SIDOS_FUZZ_SEED ?? 1);

const store = await EmbeddedStore.open();
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
const { faults, statuses } = await fuzz(server, description, next, requests, (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${requests}\x1b[K`);
});
const seconds = (performance.now() - started) / 1000;
console.log(`${requests} requests in ${seconds.toFixed(0)} s, seed ${seed}`);
const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
console.log(`  answered                  ${counts.join(', ')}`);
console.log(`  memory of the server      ${Math.round(process.memoryUsage.rss() / 1_000_000)} MB`);
console.log(`  faults                    ${faults.length}`);
for (const fault of faults.slice(0, 50)) console.log(`    ${fault}`);
await server.close();
await store.close();
process.exit(faults.length > 0 ? 1 : 0);
