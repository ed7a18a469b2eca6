/**
 * Times of the API on the five documents with 20 clients at once, over keep-alive connections, and the memory of
 * its process. Each client asks in turn for a mix of addresses: some that all ask for, some that nobody asked for
 * before. Goal: 95 of 100 answers within 30 ms, the process under 300 MB.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Export } from '@sidos/api/model';
import { seededRandom, randomIndex } from '../../api/src/measures/random.ts';
import { startApp } from '../support/sidos.ts';

const CLIENTS = 20;
const REQUESTS_A_CLIENT = 150;
const GOAL_MS = 30;
const GOAL_MB = 300;
/** Time between two requests of a client: someone who clicks very fast. */
const PAUSE_MS = 100;

const folder = mkdtempSync(join(tmpdir(), 'sidos-bench-'));
const app = await startApp({ SIDOS_DATA: join(folder, 'data') });
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

/** Milliseconds until the whole answer is there. */
function timed(path: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(app.url + path, { agent, headers: { 'Accept-Encoding': 'br, gzip' } }, (res) => {
      if (res.statusCode !== 200) reject(new Error(`${path} gave ${String(res.statusCode)}`));
      res.resume().on('end', () => resolve(performance.now() - started));
    }).on('error', reject);
  });
}

/** Resident memory of the server's process in megabytes. */
function memory(): number {
  const status = readFileSync(`/proc/${String(app.pid)}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

try {
  const data = Export.parse(await (await fetch(`${app.url}/api/v1/export`)).json());
  const drawn = data.entities.filter(({ type }) => type !== 'document');
  const random = seededRandom(20);
  const some = () => drawn[randomIndex(random, drawn.length)];
  const mix: [string, () => string][] = [
    ['/network', () => '/api/v1/network'],
    [
      '/network?region=…',
      () => `/api/v1/network?region=${['region:lappi', 'region:uusimaa'][randomIndex(random, 2)]}`,
    ],
    ['/entities/{id}', () => `/api/v1/entities/${some().id}`],
    [
      '/entities/{id}/neighbours',
      () => `/api/v1/entities/${some().id}/neighbours?depth=${1 + randomIndex(random, 3)}`,
    ],
    [
      '/search',
      () => `/api/v1/search?q=${encodeURIComponent(some().name.slice(0, 2 + randomIndex(random, 8)))}`,
    ],
    ['/paths', () => `/api/v1/paths?from=${some().id}&to=${some().id}`],
    ['/counts', () => '/api/v1/counts'],
    ['/documents', () => '/api/v1/documents'],
    ['/health', () => '/api/v1/health'],
  ];
  const times = new Map(mix.map(([name]) => [name, [] as number[]]));
  const client = async (number: number) => {
    for (let turn = 0; turn < REQUESTS_A_CLIENT; turn++) {
      const [name, path] = mix[(number + turn) % mix.length];
      times.get(name)?.push(await timed(path()));
      await pause();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));

  const quantile = (values: number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
  const line = (name: string, values: number[]) => {
    const [half, most, worst] = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1).padStart(8));
    console.log(
      `${name.padEnd(28)}${half}${most}${worst}${(quantile(values, 0.95) / GOAL_MS).toFixed(2).padStart(8)}`,
    );
  };
  console.log(`${CLIENTS} clients, ${REQUESTS_A_CLIENT} requests each, ${PAUSE_MS} ms between two\n`);
  console.log(
    `${''.padEnd(28)}${['median', '95 %', 'worst', '/ goal'].map((head) => head.padStart(8)).join('')}   (ms)`,
  );
  for (const [name, values] of times) line(name, values);
  line('all', [...times.values()].flat());
  console.log(
    `\nmemory ${memory().toFixed(0)} MB at its most, ${(memory() / GOAL_MB).toFixed(2)} of the goal of ${GOAL_MB} MB`,
  );
} finally {
  agent.destroy();
  await app.end();
  rmSync(folder, { recursive: true });
}
